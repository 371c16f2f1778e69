import type { LocalText } from '../../model/local-text.ts';

/** https://iiif.io/api/presentation/3.0/#44-language-of-property-values */
export type LanguageMap = Readonly<Record<string, readonly string[]>>;

/** Of several texts the English list has all, those without English in Chinese; one Chinese text has no English. */
export function buildLanguageMap(...texts: readonly LocalText[]): LanguageMap {
  const zh = texts.map((text) => keepPlain(text.zh));
  const en = texts.map((text) => keepPlain(text.en ?? text.zh));
  return texts.some((text) => text.en !== undefined) ? { zh, en } : { zh };
}

/** Viewers take what stands between angle brackets for HTML; a space at the end keeps it text. */
function keepPlain(text: string): string {
  return text.startsWith('<') && text.endsWith('>') ? `${text} ` : text;
}
