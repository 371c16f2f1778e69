import type { DocumentType, Reference } from './gbt7714.ts';

const ENTRY_TYPES: Readonly<Record<DocumentType, string>> = {
  M: 'book',
  J: 'article',
  N: 'article',
  A: 'misc',
  EB: 'online',
  DS: 'dataset',
  Z: 'misc',
};

/** Field that the publisher stands in where it is no publisher. */
const PUBLISHER_FIELDS: Readonly<Partial<Record<DocumentType, string>>> = {
  J: 'journal',
  N: 'journal',
  A: 'howpublished',
  EB: 'organization',
  Z: 'howpublished',
};

/** One BibTeX entry, UTF-8. `key`: what it is cited by, e.g. `shili-route-sheet-1935`. */
export function buildBibtex(reference: Reference, key: string): string {
  const { type, authors, title, titleAdditions = [], place, publisher, date } = reference;
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Braces within: names of institutions and Chinese names are not to be taken apart.
    ['author', authors.map((name) => `{${escape(name)}}`).join(' and ') || undefined],
    ['title', `{${escape(title)}}`],
    ['address', place && escape(place)],
    [PUBLISHER_FIELDS[type] ?? 'publisher', publisher && escape(publisher)],
    ['year', date === undefined ? undefined : /\d{4}/.exec(date)?.[0]],
    ['date', date !== undefined && /^[\d-]+$/.test(date) ? date : undefined],
    ['pages', reference.pages && escape(reference.pages)],
    ['note', titleAdditions.length > 0 ? escape(titleAdditions.join('; ')) : undefined],
    ['url', reference.url?.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', reference.accessed && escape(reference.accessed)],
  ];
  const lines = fields
    .filter((field): field is [string, string] => field[1] !== undefined)
    .map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${ENTRY_TYPES[type]}{${key.replace(/[^\w:.-]+/g, '-')},`, ...lines, '}', ''].join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\~^&%$#_{}]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}
