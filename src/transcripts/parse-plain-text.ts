import { buildPage } from './build-page.ts';
import type { TranscriptPage } from './transcript.ts';

/** A line a line; empty lines part paragraphs (blocks), form feeds part pages. No regions. */
export function parsePlainText(text: string): TranscriptPage[] {
  const pages = text
    .replace(/\r\n?/g, '\n')
    .replace(/\f\s*$/, '')
    .split('\f');
  return pages.map((page) => {
    const blocks = page.split(/\n[ \t]*\n/);
    return buildPage(
      {},
      blocks.flatMap((block, i) =>
        block.split('\n').map((line) => ({ text: line, block: `block-${i + 1}` })),
      ),
    );
  });
}
