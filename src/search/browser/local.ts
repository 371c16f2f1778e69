import type { Language, LocalText } from '../../model/local-text.ts';
import type { DocumentRow } from '../shared/index-format.ts';

/** The text in the wanted language, else Chinese. */
export function findText(
  text: LocalText,
  language: Language,
): { readonly text: string; readonly language: Language } {
  const wanted = text[language];
  return wanted === undefined ? { text: text.zh, language: 'zh' } : { text: wanted, language };
}

/** Below the site's base, in the wanted language where there is such a page. */
export function buildPath({ path, languages }: DocumentRow, language: Language): string {
  return language === 'en' && languages.includes('en') ? `en/${path}` : path;
}
