/** Codes of Tesseract, ALTO (ISO 639-2) and PAGE (English names) → BCP 47. */
const TAGS: Readonly<Record<string, string>> = {
  chi_tra: 'zh-Hant',
  chi_sim: 'zh-Hans',
  chinese: 'zh',
  chi: 'zh',
  zho: 'zh',
  english: 'en',
  eng: 'en',
  japanese: 'ja',
  jpn: 'ja',
  korean: 'ko',
  kor: 'ko',
  german: 'de',
  deu: 'de',
  ger: 'de',
  french: 'fr',
  fra: 'fr',
  fre: 'fr',
  russian: 'ru',
  rus: 'ru',
  mongolian: 'mn',
  mon: 'mn',
  tibetan: 'bo',
  bod: 'bo',
  tib: 'bo',
  manchu: 'mnc',
};

/** BCP 47 of what a transcript calls its language; nothing for what is no language. */
function findLanguageTag(name: string | undefined): string | undefined {
  const text = name?.trim() ?? '';
  const known = TAGS[text.toLowerCase().replace(/_vert$/, '')];
  if (known !== undefined) return known;
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text) ? text : undefined;
}

/** The language that most lines are in. */
export function findMainLanguage(names: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) {
    const tag = findLanguageTag(name);
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
