import type { DocumentType, Reference } from './gbt7714.ts';

const TYPES: Readonly<Record<DocumentType, string>> = {
  M: 'BOOK',
  J: 'JOUR',
  N: 'NEWS',
  A: 'MANSCPT',
  EB: 'ELEC',
  DS: 'DATA',
  Z: 'GEN',
};

/** One RIS record. Lines end in CR LF, as the format has them. */
export function buildRis(reference: Reference): string {
  const { type, titleAdditions = [], publisher, date, accessed } = reference;
  const isKept = type === 'A' || type === 'Z';
  const isSerial = type === 'J' || type === 'N';
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[type]],
    ...reference.authors.map((name) => ['AU', name] as const),
    ['TI', reference.title],
    [isSerial ? 'T2' : 'PB', publisher],
    ['CY', reference.place],
    ['PY', date === undefined ? undefined : /\d{4}/.exec(date)?.[0]],
    ['DA', date],
    ['SP', reference.pages],
    // Where it is kept, and under which code.
    ['DB', type === 'A' ? publisher : undefined],
    ['AV', isKept ? titleAdditions.at(-1) : undefined],
    ...titleAdditions.slice(0, isKept ? -1 : undefined).map((note) => ['N1', note] as const),
    ['UR', reference.url],
    ['Y2', accessed],
    ['ER', ''],
  ];
  return fields
    .filter((field): field is [string, string] => field[1] !== undefined)
    .map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`)
    .join('');
}
