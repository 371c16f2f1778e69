/** The style guide: for who builds and who curates, not for visitors. */
export const styleguide = {
  'styleguide-title': '样式手册',
  'styleguide-lead': '本站用到的颜色、字级和部件，都用馆里的内容示范。',
  'styleguide-colours-title': '颜色',
  'styleguide-type-title': '字级',
  'styleguide-sample': '展卷如见故纸，读史先问出处。',
  'styleguide-marks-title': '标记与按钮',
  'styleguide-link': '正文里的链接',
  'styleguide-field': '填写栏',
  'styleguide-choice': '选择栏',
  'styleguide-scroll-title': '卷首',
  'styleguide-story-title': '文稿部件',
  'styleguide-record-title': '著录与资料',
} as const;
