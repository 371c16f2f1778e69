/** A text on a projector. */
export const present = {
  'present-start': '投影',
  'present-help': '全屏放映：方向键或翻页笔翻页，B 键黑屏，Esc 退出',
  'present-next': '下一屏',
  'present-previous': '上一屏',
  'present-blank': '黑屏',
  'present-leave': '退出',
  'present-place': '第 {n} 屏，共 {of} 屏',
} as const;
