import { listUnits } from '../shared/units.ts';
import { DOCUMENT_TYPES, NAME_FORMS, type DocumentRow } from '../shared/index-format.ts';
import { parseQuery } from '../shared/query.ts';
import type { KnownName, SuggestRequest, Suggestion } from './engine.ts';
import { findTerm } from './find-term.ts';
import type { IndexReader } from './index-reader.ts';
import { buildPath } from './local.ts';

/** Names that begin so, written or in pinyin; then titles that have it anywhere. */
export async function listSuggestions(
  index: IndexReader,
  { text, language, count }: SuggestRequest,
): Promise<Suggestion[]> {
  const key = buildNameKey(index, text);
  if (key === '') return [];
  const documents = new Set(await listNamed(index, key));
  if (documents.size < count) {
    for (const document of await listTitled(index, text)) documents.add(document);
  }
  const numbers = [...documents].slice(0, count);
  const rows = await Promise.all(numbers.map((number) => index.readDocument(number)));
  return rows.map((row, place) => {
    const type = DOCUMENT_TYPES[index.columns.types[numbers[place] ?? 0] ?? 0] ?? 'record';
    const other = isNamed(index, row.title.zh, key) ? undefined : findOtherName(index, row, key);
    return {
      type,
      kind: row.kind,
      title: row.title,
      ...(other && { otherName: other }),
      path: buildPath(row, language),
    };
  });
}

/** Entries of which the text is a whole other name: 绵州 for 绵阳. */
export async function listKnown(
  index: IndexReader,
  { text, language }: Omit<SuggestRequest, 'count'>,
): Promise<KnownName[]> {
  const key = buildNameKey(index, text);
  const lists = key === '' ? [] : await index.findLists('names', key);
  const numbers = lists
    .filter(({ form }) => form === NAME_FORMS.otherName)
    .flatMap((list) => list.numbers)
    .slice(0, 3);
  const rows = await Promise.all(numbers.map((number) => index.readDocument(number)));
  return rows.flatMap((row) => {
    const other = row.names?.find(({ name }) =>
      [name.zh, name.en].some((one) => buildNameKey(index, one ?? '') === key),
    );
    if (!other || row.kind === undefined) return [];
    return [
      { written: other.name, note: other.note, title: row.title, path: buildPath(row, language) },
    ];
  });
}

/** Whole names first, then the shortest; those written so before those read so. */
async function listNamed(index: IndexReader, key: string): Promise<number[]> {
  const entries = await index.listPrefixed('names', key, 1);
  const named = entries.flatMap((entry) =>
    entry.lists.flatMap(({ form, numbers }) =>
      numbers.map((number) => ({ number, form, length: entry.key.length })),
    ),
  );
  return named
    .sort((a, b) => a.length - b.length || a.form - b.form || a.number - b.number)
    .map(({ number }) => number);
}

async function listTitled(index: IndexReader, text: string): Promise<number[]> {
  const { terms } = parseQuery(text, index.fold);
  const [term] = terms;
  if (!term || terms.length > 1 || term.units.length < 2) return [];
  return [...(await findTerm(index, term)).titles.keys()];
}

function findOtherName(index: IndexReader, row: DocumentRow, key: string) {
  return row.names?.find(({ name }) => isNamed(index, name.zh, key));
}

function isNamed(index: IndexReader, name: string, key: string): boolean {
  return buildNameKey(index, name).startsWith(key);
}

/** As in the table of names: units without what divides them. */
function buildNameKey({ fold }: IndexReader, text: string): string {
  return listUnits(text.slice(0, 80), fold)
    .map((unit) => unit.text)
    .join('');
}
