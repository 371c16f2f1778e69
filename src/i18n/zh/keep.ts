/** Keeping an exhibition or a lesson in the browser. */
export const keep = {
  'keep-lead': '存进这个浏览器，断网时照常打开，放大、检索、导览、任务都在。',
  'keep-start': '离线保存（{size}）',
  'keep-working': '正在保存：{done} / {all} 个文件',
  'keep-progress': '离线保存的进度',
  'keep-stop': '停止',
  'keep-done': '已离线保存，占 {size}。网站有更新时，下次联网打开会自动换成新的。',
  'keep-remove': '删除离线内容',
  'keep-removed': '已删除离线内容。',
  'keep-no-space': '空间不够：需要 {size}，浏览器还可用 {free}。',
  'keep-changed': '保存途中网站有更新，没有存成。请再试一次。',
  'keep-failed': '没有存成，请检查网络后再试。已存好的部分会接着用。',
  'offline-title': '没有网络',
  'offline-text': '这一页没有存在这台设备上，要联网才能看。',
  'offline-kept': '已离线保存、现在可以打开的：',
  'offline-none': '这个浏览器里没有离线保存的内容。',
  'offline-retry': '再试一次',
} as const;
