import type { ReadingConfig } from './strings.ts';

interface Forms {
  readonly lines: Readonly<Record<string, string>>;
}

/**
 * Shows the lines in the other Chinese script and back. A line is as long in the one as in the other, so texts are
 * put in place piece by piece, and what is marked in them stays marked.
 */
export function connectScript(
  room: HTMLElement,
  tools: HTMLElement,
  { script, strings }: ReadingConfig,
  say: (text: string) => void,
  signal: AbortSignal,
): void {
  const choices = [...tools.querySelectorAll<HTMLInputElement>('input[name="script"]')];
  const [original] = choices;
  if (!script || !original) return;
  const written = new Map<string, string>();
  const boxes = [...room.querySelectorAll<HTMLElement>('.lines')];
  const languages = boxes.map((box) => box.lang);
  let loading: Promise<Forms> | undefined;

  const showOther = async (): Promise<void> => {
    try {
      const { lines } = await (loading ??= fetchForms(script.href));
      if (original.checked) return;
      for (const [id, text] of Object.entries(lines)) {
        const line = document.getElementById(id);
        if (!line) continue;
        if (!written.has(id)) written.set(id, line.textContent.trim());
        putText(line, text);
      }
      for (const box of boxes) box.lang = script.language;
      room.setAttribute('data-script', 'other');
      say(script.note);
    } catch {
      loading = undefined;
      original.checked = true;
      say(strings['reading-script-failed']);
    }
  };
  const showOriginal = (): void => {
    for (const [id, text] of written) {
      const line = document.getElementById(id);
      if (line) putText(line, text);
    }
    boxes.forEach((box, i) => (box.lang = languages[i] ?? ''));
    room.removeAttribute('data-script');
    say(strings['reading-original-note']);
  };
  // Browsers keep what was chosen when the page is loaded again; the page itself begins with the original.
  original.checked = true;
  for (const choice of choices) {
    choice.addEventListener(
      'change',
      () => {
        if (original.checked) showOriginal();
        else void showOther();
      },
      { signal },
    );
  }
}

async function fetchForms(href: string): Promise<Forms> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} ${href}`);
  return (await response.json()) as Forms;
}

/** Into the text nodes that are there, each as long as it was; white space round the line is markup's, not the text's. */
function putText(line: HTMLElement, text: string): void {
  const before = line.textContent;
  const padded =
    ' '.repeat(before.length - before.trimStart().length) + text.padEnd(before.trimStart().length);
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let offset = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const { length } = node.data;
    node.data = padded.slice(offset, offset + length);
    offset += length;
  }
}
