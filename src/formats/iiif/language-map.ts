import type { LocalText } from '../../model/local-text.ts';

/** https://iiif.io/api/presentation/3.0/#44-language-of-property-values */
export type LanguageMap = Readonly<Record<string, readonly string[]>>;

/** Of several texts each language holds those that are written in it. */
export function buildLanguageMap(...texts: readonly LocalText[]): LanguageMap {
  const zh = texts.map((text) => keepPlain(text.zh));
  const en = texts.flatMap((text) => (text.en === undefined ? [] : [keepPlain(text.en)]));
  return en.length > 0 ? { zh, en } : { zh };
}

/** Viewers take what stands between angle brackets for HTML; a space at the end keeps it text. */
function keepPlain(text: string): string {
  return text.startsWith('<') && text.endsWith('>') ? `${text} ` : text;
}
