import { z } from 'zod';

/** Text in the site's languages. Chinese is always there; without English there is no English page. */
export interface LocalText {
  readonly zh: string;
  readonly en?: string | undefined;
}

export type Language = 'zh' | 'en';
export const LANGUAGES: readonly Language[] = ['zh', 'en'];

const filled = z.string().trim().min(1);

/** A plain string is Chinese; `{zh, en}` is both. Consumers see one shape. */
export const localTextSchema = z
  .union([
    filled.transform((zh): LocalText => ({ zh })),
    z.strictObject({ zh: filled, en: filled.optional() }),
  ])
  .transform((text): LocalText => text);

/** The text in the wanted language, else Chinese; `language` says which one it is, for `lang=`. */
export function getText(text: LocalText, language: Language): { text: string; language: Language } {
  const wanted = text[language];
  return wanted === undefined ? { text: text.zh, language: 'zh' } : { text: wanted, language };
}

/** Paragraphs stand on lines of their own; empty lines between them do not matter. */
export function splitParagraphs(text: string): readonly string[] {
  return text.split('\n').filter((paragraph) => paragraph.trim() !== '');
}
