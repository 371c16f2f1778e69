import { preview as en } from '../../i18n/en/preview.ts';
import { preview as zh, type PreviewWord } from '../../i18n/zh/preview.ts';
import { fillNames } from '../../model/fill-names.ts';
import type { Language } from '../../model/local-text.ts';

export type Say = (word: PreviewWord, values?: Readonly<Record<string, string | number>>) => string;

/** Words in the language of the page. */
export function getSay(language: Language): Say {
  const words: Readonly<Record<PreviewWord, string>> = language === 'zh' ? zh : en;
  return (word, values = {}) => fillNames(words[word], values);
}
