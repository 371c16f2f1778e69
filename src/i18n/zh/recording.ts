/** Sound and film. */
export const recording = {
  'recording-length': '时长 {length}',
  'recording-cues': '{label}：文字',
  'recording-how': '点一句，从那里听起；正在说的一句会标出来。',
  'recording-how-reads': '点一句，从那里听起；正在读的一句会标出来，原件释文里的那一行也会亮起。',
  'recording-captions': '字幕',
  'recording-plain': '这段录音没有逐句的时间，文字如下。',
  'recording-download': '浏览器放不了时，可以打开文件',
} as const;
