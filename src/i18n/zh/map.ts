/** Maps of places. */
export const map = {
  'map-title': '地图',
  'map-of': '{title} 地点示意图',
  'map-lead': '本站内容提到的地点。圆圈可以点，放大后也可以。',
  'map-of-lead': '本展览提到的地点，以及在那里发生的事。圆圈可以点，放大后也可以。',
  'map-sketch':
    '这是示意图：位置只取大略，江河是连点而成的线；不画国界、行政区域界线及任何界线，不能用来定位、量距或引用。',
  'map-review-number': '审图号：{number}',
  'map-review-exemption': '不送审的依据：',
  'map-alt': '示意图：{n} 个地点以圆圈标出，北在上。名称见下表：{names}。',
  'map-label': '地点示意图',
  'map-markers': '图上的地点',
  'map-list': '地点',
  'map-unplaced': '没有标在图上的地点',
  'map-unplaced-why':
    '没有可靠的公开出处、不是一个点，或需要保护确切位置的地点，只列名，不标位置。',
  'map-position': '位置',
  'map-within': '属{name}',
} as const;
