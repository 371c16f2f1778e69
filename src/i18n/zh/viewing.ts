/** Tools of the reading room, on the scan. */
export const viewing = {
  'zoom-flip': '翻面',
  'zoom-spread': '双页',
  'zoom-spread-on': '两页并排',
  'zoom-spread-off': '单页',
  'zoom-light': '调光',
  'zoom-brightness': '亮度',
  'zoom-contrast': '对比',
  'zoom-invert': '反相',
  'zoom-light-reset': '复原',
  'zoom-measure': '量尺寸',
  'zoom-measure-how': '在图上点两处，即得原件上的距离；键盘用方向键移动画面，回车定点。',
  'zoom-measure-second': '起点已定，请点终点。',
  'zoom-measured': '两点相距 {length}',
  'zoom-length-mm': '{n} 毫米',
  'zoom-length-cm': '{n} 厘米',
  'zoom-step-line': '上一行、下一行释文',
} as const;
