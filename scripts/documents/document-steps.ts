/** What a document tells its reader to do, in order. */
export type Step =
  | { readonly kind: 'command'; readonly line: string }
  /** The whole of a file. */
  | { readonly kind: 'file'; readonly file: string; readonly text: string }
  /** Lines that take the place of lines of the same key, one after the other. */
  | { readonly kind: 'edit'; readonly file: string; readonly lines: readonly string[] };

/**
 * Reads the fenced blocks of a document: commands in `sh`; files in blocks that say `file=…`, edited lines in those
 * that say `edit=…` after their language.
 */
export function readSteps(markdown: string): Step[] {
  const blocks = markdown.matchAll(/^```(\w+)(?: (file|edit)=(\S+))?\n([\s\S]*?)^```$/gm);
  return [...blocks].flatMap(([, language, kind, file = '', text = '']): Step[] => {
    if (language === 'sh') return readCommands(text).map((line) => ({ kind: 'command', line }));
    if (kind === 'file') return [{ kind, file, text }];
    if (kind === 'edit') return [{ kind, file, lines: text.trimEnd().split('\n') }];
    return [];
  });
}

/** Without comments and empty lines. */
export function readCommands(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/(?:^|\s+)#.*$/, '').trim())
    .filter((line) => line !== '');
}

/** Puts each line in the place of the next one of its key, as deep as that one stands. */
export function editLines(text: string, lines: readonly string[]): string {
  const all = text.split('\n');
  let at = 0;
  for (const line of lines) {
    const key = `${line.split(':', 1)[0] ?? ''}:`;
    const found = all.findIndex((one, i) => i >= at && one.trimStart().startsWith(key));
    if (found === -1) throw new Error(`no line begins with ${key} after line ${at}`);
    const indent = /^\s*/.exec(all[found] ?? '')?.[0] ?? '';
    all[found] = indent + line;
    at = found + 1;
  }
  return all.join('\n');
}
