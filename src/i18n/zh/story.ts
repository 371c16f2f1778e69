/** Story components. */
export const story = {
  'figure-open-here': '在全图中看这一处',
  'quote-from': '引自',
  'note-pending': '待核',
  'note-contested': '两说',
  'note-plain': '旁注',
  'cite-label': '注释 {n}',
  'cite-back': '回到正文',
} as const;
