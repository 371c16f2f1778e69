import { getPlain } from '../cells/record-fields.ts';

/** A label or value of JSON in its several forms: text, `{zh: […], en: […]}`, `[{@value, @language}]`, or lists of these. */
export interface SaidTexts {
  readonly zh: string;
  readonly en: string;
}

/** Texts by language; what has no language, or another, counts as Chinese only where nothing else does. */
export function readTexts(value: unknown): SaidTexts {
  const found = collect(value, '');
  const say = (test: (language: string) => boolean): string =>
    found
      .filter(({ language }) => test(language))
      .map(({ text }) => text)
      .join('；');
  const en = say((language) => language.startsWith('en'));
  const zh = say((language) => language.startsWith('zh'));
  const rest = say((language) => !/^(zh|en)/.test(language));
  if (zh !== '') return { zh, en };
  return rest === '' ? { zh: en, en: '' } : { zh: rest, en };
}

/** Each text apart, in the language `readTexts` prefers. */
export function listTexts(value: unknown): string[] {
  const found = collect(value, '');
  const chinese = found.filter(({ language }) => language.startsWith('zh'));
  return (chinese.length > 0 ? chinese : found).map(({ text }) => text);
}

interface Said {
  readonly language: string;
  readonly text: string;
}

function collect(value: unknown, language: string): Said[] {
  if (typeof value === 'string' || typeof value === 'number') {
    const text = stripMarkup(String(value));
    return text === '' ? [] : [{ language, text }];
  }
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, language));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  if ('@value' in node) return collect(node['@value'], getPlain(node['@language'] ?? language));
  if (typeof node['o:label'] === 'string' && '@id' in node)
    return collect(node['o:label'], language);
  if (typeof node['display_title'] === 'string') return collect(node['display_title'], language);
  if ('@id' in node) return collect(node['@id'], language);
  return Object.entries(node).flatMap(([key, texts]) =>
    /^(none|@none|[a-z]{2,3}(-[A-Za-z0-9]+)*)$/.test(key)
      ? collect(texts, /none/.test(key) ? '' : key)
      : [],
  );
}

/** IIIF allows some HTML in values. */
function stripMarkup(text: string): string {
  return text
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/<\/?[a-z][^>]*>/gi, '')
    .trim();
}
