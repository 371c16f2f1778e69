import { copyText } from '../deep-zoom/copy-text.ts';
import { fillString } from '../deep-zoom/strings.ts';
import type { ReadingConfig } from './strings.ts';

/** Copies the selected lines, or else those of the parts that are shown, with where they are and the record's citation. */
export function connectCopy(
  room: HTMLElement,
  tools: HTMLElement,
  { citation, strings }: ReadingConfig,
  say: (text: string) => void,
  signal: AbortSignal,
): void {
  const button = tools.querySelector<HTMLElement>('[data-tool="copy"]');
  // A click on the button must not take the selection away.
  button?.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
  button?.addEventListener(
    'click',
    () => {
      const selected = listSelected(room);
      const lines = selected.length > 0 ? selected : listShown(room);
      const note = room.dataset['script'] === 'other' ? strings['reading-machine-form'] : '';
      void copyText(formatCopy(lines, note, citation), room).then((isCopied) => {
        if (!isCopied) say(strings['reading-copy-failed']);
        else if (selected.length === 0) say(strings['reading-copied']);
        else say(fillString(strings['reading-copied-selection'], { n: selected.length }));
      });
    },
    { signal },
  );
}

/** Lines under the name of their part, then the citation. */
export function formatCopy(
  lines: readonly { readonly part: string; readonly text: string }[],
  note: string,
  citation: string,
): string {
  const parts = [...new Set(lines.map(({ part }) => part))];
  const blocks = parts.map((part) => {
    const texts = lines.filter((line) => line.part === part).map(({ text }) => text);
    return [`${part}${note}`, ...texts].join('\n');
  });
  return [...blocks, citation].join('\n\n');
}

interface CopyLine {
  readonly part: string;
  readonly text: string;
}

function listShown(room: HTMLElement): CopyLine[] {
  return [...room.querySelectorAll<HTMLElement>('.part-text:not([hidden]) .line')].map(readLine);
}

/** Whole lines: one that is selected in part is cited as it stands. */
function listSelected(room: HTMLElement): CopyLine[] {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return [];
  return [...room.querySelectorAll<HTMLElement>('.line')]
    .filter((line) => selection.containsNode(line, true))
    .map(readLine);
}

function readLine(line: HTMLElement): CopyLine {
  const part = line.closest('.part-text')?.querySelector('h2')?.textContent.trim() ?? '';
  return { part, text: line.textContent.trim() };
}
