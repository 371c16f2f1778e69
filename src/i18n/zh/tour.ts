/** Guided tours over a scan, and comparisons of two. */
export const tour = {
  'tour-label': '导览：{title}',
  'tour-controls': '导览',
  'tour-previous': '上一处',
  'tour-next': '下一处',
  'tour-count': '{n} / {total}',
  'tour-at': '第 {n} 处，共 {total} 处',
  'tour-picture': '{label}，图上当前一处：{title}',
  'tour-slides': '放映',
  'tour-close': '结束',
  'tour-start': '轻触屏幕，开始导览',
  'tour-failed': '大图没有载入，仍可看各处的小图。',
} as const;
