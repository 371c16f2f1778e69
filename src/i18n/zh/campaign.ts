/** How this was made, and the page of a campaign. */
export const campaign = {
  'method-title': '怎样做成',
  'method-records': '相关图版',
  'campaign-poster-open': '放大看海报',
  'campaign-programme': '活动',
  'campaign-exhibitions': '正在展出',
} as const;
