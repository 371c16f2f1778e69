import type { PersonalData } from './find-personal-data.ts';

const HEAD = 3;
const TAIL = 2;

/** Enough to find it again in its file, too little to use it: what is said of it is printed, mailed and logged. */
export function maskPersonalData({ kind, text }: PersonalData): string {
  if (kind === 'medical') return text;
  const signs = [...text];
  const shown = signs.length > HEAD + TAIL ? [HEAD, TAIL] : [1, 0];
  const [head = 1, tail = 0] = shown;
  return signs.map((sign, i) => (i < head || i >= signs.length - tail ? sign : '*')).join('');
}
