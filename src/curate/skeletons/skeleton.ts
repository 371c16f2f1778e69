import { stringify } from 'yaml';
import type { Language } from '../../model/local-text.ts';
import { UNWRITTEN } from '../../model/unwritten.ts';

/** Files of a new entry, below the content root. */
export interface Skeleton {
  /** A folder of its own, or `holders`, where it is one file among others. */
  readonly folder: string;
  /** Text by name in that folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** Picks a comment's language. */
export type Say = (zh: string, en: string) => string;

export function chooseWords(language: Language): Say {
  return (zh, en) => (language === 'zh' ? zh : en);
}

/** A value on one line of YAML, quoted where it has to be. */
export function quote(value: string): string {
  return stringify(value, {
    lineWidth: 0,
    defaultStringType: 'PLAIN',
    blockQuote: false,
  }).trimEnd();
}

/** `{ zh: …, en: … }`, or the Chinese alone. */
export function quoteBoth(zh: string, en: string | undefined): string {
  return en === undefined ? quote(zh) : `{ zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)} }`;
}

/** A text still to be written, in Chinese and, for an exhibition in both languages, in English. */
export function leaveOpen(zh: string, en: string, isBilingual: boolean): string {
  return quoteBoth(`${UNWRITTEN.zh}${zh}`, isBilingual ? `${UNWRITTEN.en}${en}` : undefined);
}
