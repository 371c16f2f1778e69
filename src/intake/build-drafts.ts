import type { Fault } from '../model/fault.ts';
import type { LoadedHolder } from '../model/content.ts';
import { buildIntakeFault } from './build-intake-fault.ts';
import { parseCell } from './cells/parse-cell.ts';
import { parseWrittenDate } from './cells/parse-written-date.ts';
import type { Vocabulary } from './cells/vocabulary.ts';
import { COLUMNS, findColumn, getHeading } from './columns.ts';
import type { Draft, Misread } from './draft.ts';
import type { Place, SourceRow, SourceValue } from './source.ts';

export interface DraftContext {
  readonly holders: readonly LoadedHolder[];
  /** Slug of the holder of rows that do not say whose they are. */
  readonly holder: string | undefined;
  /** What an empty cell means, by key. */
  readonly defaults: Readonly<Record<string, string>>;
  readonly vocabulary: Vocabulary;
}

export type DraftedRow = Draft | Misread;

export function isDraft(row: DraftedRow): row is Draft {
  return 'values' in row;
}

/** Understands the cells of a row, or says everything that is not understood. */
export function buildDraft(row: SourceRow, context: DraftContext): DraftedRow {
  const faults: Fault[] = [];
  const values = new Map<string, string>();
  const places = new Map<string, Place>();
  const filled = fillIn(joinDateEnd(countPages(row.values)), row.place, context.defaults);
  for (const [key, value] of filled) {
    const column = findColumn(key);
    if (!column) continue;
    const parsed = parseCell(column, value, context.vocabulary);
    places.set(key, value.place);
    if ('fault' in parsed) faults.push(parsed.fault);
    else values.set(key, parsed.canonical);
  }
  faults.push(...checkEnglish(values, places));
  const written = values.get('holder') ?? '';
  const holder = findHolder(
    written === '' ? context.holder : written,
    places.get('holder') ?? row.place,
    context.holders,
  );
  if (typeof holder !== 'string') faults.push(holder);
  const referenceCode = values.get('referenceCode') ?? '';
  if (referenceCode === '' && !faults.some((fault) => fault.field?.endsWith('档号'))) {
    faults.push(buildMissing('referenceCode', places.get('referenceCode') ?? row.place));
  }
  if (faults.length > 0 || typeof holder !== 'string') return { row, faults };
  const slug = values.get('slug') ?? '';
  return { holder, referenceCode, slug: slug === '' ? undefined : slug, values, places, row };
}

/** What every record must say, and what to write where it is not known. */
const CURES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  creator: [
    '不知道就写“佚名”或“[不详]”；也可以用 --default "creator=佚名"。',
    'Where it is not known write 佚名 or [不详], or give --default "creator=佚名".',
  ],
  date: ['不知道就写“[不详]”。', 'Where it is not known write [不详].'],
};

export function buildMissing(key: string, place: Place): Fault {
  const [cure, cureEn] = CURES[key] ?? ['请填写。', 'Fill it in.'];
  return buildIntakeFault('missing-cell', place, undefined, {
    heading: getHeading(key),
    cure,
    cureEn,
  });
}

/** 2 pages are 2页 of extent, where nothing else says the extent. */
function countPages(values: ReadonlyMap<string, SourceValue>): ReadonlyMap<string, SourceValue> {
  const pages = values.get('pages');
  if (!pages || values.has('extent')) return values;
  const number = pages.text.normalize('NFKC').trim();
  const text = /^\d+$/.test(number) ? `${Number(number)}页` : pages.text;
  return new Map([...values, ['extent', { ...pages, text }]]);
}

/** Two columns for start and end are one date. */
function joinDateEnd(values: ReadonlyMap<string, SourceValue>): ReadonlyMap<string, SourceValue> {
  const end = values.get('dateEnd');
  const start = values.get('date');
  const last = end?.text.trim() ?? '';
  if (!start || !end || last === '' || start.text.trim() === last) return values;
  const [first, second] = [parseWrittenDate(start.text), parseWrittenDate(last)];
  if ('code' in second) return new Map([...values, ['date', end]]);
  if ('code' in first) return values;
  return new Map([...values, ['date', { ...start, text: `${first.edtf}/${second.edtf}` }]]);
}

function fillIn(
  values: ReadonlyMap<string, SourceValue>,
  place: Place,
  defaults: Readonly<Record<string, string>>,
): ReadonlyMap<string, SourceValue> {
  const missing = Object.entries(defaults).filter(
    ([key]) => (values.get(key)?.text.trim() ?? '') === '',
  );
  return new Map([
    ...values,
    ...missing.map(
      ([key, text]) => [key, { text, place: values.get(key)?.place ?? place }] as const,
    ),
  ]);
}

function checkEnglish(
  values: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, Place>,
): Fault[] {
  return COLUMNS.filter(({ kind }) => kind === 'english-list').flatMap(({ key, path }) => {
    const [en, zh] = [values.get(key) ?? '', values.get(path) ?? ''].map(
      (text) => text.split('\n').length,
    );
    const place = places.get(key);
    if (!place || (values.get(key) ?? '') === '' || en === zh) return [];
    return [
      buildIntakeFault('unmatched-english', place, values.get(key), { en: en ?? 0, zh: zh ?? 0 }),
    ];
  });
}

/** By slug, name, short name or code. */
export function findHolder(
  wanted: string | undefined,
  place: Place,
  holders: readonly LoadedHolder[],
): string | Fault {
  const known = holders
    .filter(({ demonstration }) => !demonstration)
    .map(({ slug, name }) => `${slug} (${name.zh})`)
    .join('、');
  if (wanted === undefined)
    return buildIntakeFault('no-holder', place, undefined, { holders: known });
  const found = holders.find(({ slug, name, shortName, code }) =>
    [slug, name.zh, name.en, shortName?.zh, shortName?.en, code].includes(wanted),
  );
  if (!found) return buildIntakeFault('unknown-holder', place, wanted, { holders: known });
  return found.demonstration ? buildIntakeFault('demonstration-holder', place, wanted) : found.slug;
}
