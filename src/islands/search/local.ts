import type { Language, LocalText } from '../../model/local-text.ts';

/** The text in the wanted language, else Chinese. */
export function getLocal(text: LocalText, language: Language): string {
  return text[language] ?? text.zh;
}
