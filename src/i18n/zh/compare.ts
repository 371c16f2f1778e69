/** Comparisons of two scans. */
export const compare = {
  'compare-label': '两图对照',
  'compare-open': '一同放大',
  'compare-opening': '正在打开……',
  'compare-tools': '对照工具',
  'compare-lock': '同步移动',
  'compare-locked': '两图同步移动',
  'compare-unlocked': '两图各自移动',
  'compare-curtain': '卷帘位置',
  'compare-curtain-at': '左边 {n}%：{left}；其余：{right}',
  'compare-start': '回到开头',
  'compare-failed': '大图没有载入，仍可看小图。',
  'compare-help': '键盘：加号放大，减号缩小，方向键移动，0 回到开头，R 右转。',
} as const;
