import type { TranscriptLine } from '../model/content.ts';

/** Captions for `<track>`, written anew from published lines: nothing of the curator's file but words and times. */
export function buildWebVtt(lines: readonly Pick<TranscriptLine, 'text' | 'time'>[]): string {
  const cues = lines.flatMap(({ text, time }) =>
    time && text !== ''
      ? [`${formatStamp(time.from)} --> ${formatStamp(time.to)}\n${escape(text)}`]
      : [],
  );
  return `${['WEBVTT', ...cues].join('\n\n')}\n`;
}

/** `HH:MM:SS.mmm` */
function formatStamp(seconds: number): string {
  const whole = Math.round(seconds * 1000);
  const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
  const minutes = Math.floor(whole / 60_000);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}:${pad(Math.floor((whole % 60_000) / 1000))}.${pad(whole % 1000, 3)}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
