import { getLineNumber, TranscriptFault } from './transcript-fault.ts';

// What wrongly decoded bytes look like: U+FFFD where a byte was no UTF-8, NUL where UTF-16 was read as
// UTF-8, 锟斤拷 where the replacement characters were saved again as GBK.
const SIGNS = /\uFFFD|\0|锟斤拷/g;

/** Throws for a text that was read in the wrong encoding. */
export function checkDecoding(text: string): void {
  const found = [...text.matchAll(SIGNS)];
  const [first] = found;
  if (!first) return;
  throw new TranscriptFault({
    code: 'transcript-encoding',
    line: getLineNumber(text, first.index),
    value: text.slice(Math.max(0, first.index - 10), first.index + 10).replaceAll('\0', '␀'),
    zh: `释文有 ${found.length} 处乱码，编码不是 UTF-8（常见的是 GB18030 或 UTF-16）。请用编辑器另存为 UTF-8。`,
    en: `the transcript has ${found.length} broken character(s): it is not UTF-8 (often GB18030 or UTF-16). Save it as UTF-8.`,
  });
}
