/** Days of the year on which something fell. */
export const today = {
  'today-title': '历史上的今天',
  'today-lead':
    '一年里有 {days} 天，事实表、事件或档案写明了日子，共 {n} 条。只写到月份的、有疑问的日子不列；只有一个出处的，标“待核”。',
  'today-description': '按一年中的日子，列出事实表里有明确日期的史事，每一条注出处。',
  'today-year': '按月份查',
  'today-record': '《{title}》形成于这一天',
  'today-contests': '两说：另作 {dates}',
  'today-comma': '、',
  'today-empty': '还没有写明到日的史事或档案。',
  'today-door': '一年里有 {days} 天，事实表写明有事发生。',
  'today-next': '下一个日子：',
  'today-all': '看全年的日子',
} as const;
