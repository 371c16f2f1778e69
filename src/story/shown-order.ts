import { createHash } from 'node:crypto';

/** Always the same, and never as it was: the order in which a task shows what is to be put in order. */
export function shuffleTexts(texts: readonly string[]): readonly string[] {
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const shown = [...texts].sort((a, b) => (hash(a) < hash(b) ? -1 : 1));
  return shown.every((text, index) => text === texts[index])
    ? [...shown.slice(1), ...shown.slice(0, 1)]
    : shown;
}
