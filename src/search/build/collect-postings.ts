import { findDates } from '../../model/find-dates.ts';
import { listDateTokens } from '../shared/dates.ts';
import type { Fold } from '../shared/fold.ts';
import { NAME_FORMS, type TableName } from '../shared/index-format.ts';
import { placeUnits, splitAtGaps, type PlacedUnit } from '../shared/place-units.ts';
import { joinRunningText } from '../shared/running-text.ts';
import { findPair, listTokens } from '../shared/tokens.ts';
import { listUnits } from '../shared/units.ts';
import { listPinyin } from './pinyin.ts';
import { Postings } from './postings.ts';
import { listRecordedDateTokens } from './recorded-dates.ts';
import type { SearchDocument, SearchPage } from './search-document.ts';

export interface Collected {
  readonly tables: Readonly<Record<TableName, Postings>>;
  readonly titleLengths: readonly number[];
  readonly pageLengths: readonly number[];
}

/** Lays all titles, then all pages one after another and notes what stands where. */
export function collectPostings(documents: readonly SearchDocument[], fold: Fold): Collected {
  const tables = { pairs: new Postings(), pages: new Postings(), names: new Postings() };
  const titleLengths: number[] = [];
  const pageLengths: number[] = [];
  let start = 0;
  documents.forEach((document, index) => {
    const lines = document.titles.map((text) => ({ text }));
    const { units, length } = placeUnits(lines, false, fold);
    addPairs(tables.pairs, units, start);
    addCharacters(tables.pages, units, index);
    const dates = document.dates.flatMap(({ edtf }) => listRecordedDateTokens(edtf));
    addDates(tables.pages, dates, index);
    addNames(tables.names, document, index, fold);
    titleLengths.push(length);
    start += length;
  });
  for (const run of listRuns(documents)) {
    let last: PlacedUnit | undefined;
    run.forEach((page, place) => {
      const number = documents.length + pageLengths.length;
      const { units, length } = placeUnits(page.lines, page.isContinuous, fold);
      addCharacters(tables.pages, units, number);
      const text = joinRunningText(page.lines.map((line) => line.text));
      addDates(tables.pages, findDates(text).flatMap(listDateTokens), number);
      const [first] = units;
      if (last && first && start + first.position === last.position + 1) {
        const { key, form } = findPair(last, first) ?? {};
        if (key !== undefined) tables.pairs.add(key, form ?? 0, last.position);
      }
      addPairs(tables.pairs, units, start);
      const end = units.at(-1);
      if (end) last = { ...end, position: start + end.position };
      // A step after the last page, over which no phrase goes.
      pageLengths.push(length + (place === run.length - 1 ? 1 : 0));
      start += pageLengths.at(-1) ?? 0;
    });
  }
  return { tables, titleLengths, pageLengths };
}

/** Pages over whose ends phrases go on, together; each other page alone. */
function listRuns(documents: readonly SearchDocument[]): SearchPage[][] {
  const runs: SearchPage[][] = [];
  let before: SearchPage | undefined;
  for (const { pages, isContinued = false } of documents) {
    pages.forEach((page, place) => {
      const goesOn = page.isContinuous && before?.isContinuous && (place > 0 || isContinued);
      if (goesOn) runs.at(-1)?.push(page);
      else runs.push([page]);
      before = page;
    });
  }
  return runs;
}

function addPairs(pairs: Postings, units: readonly PlacedUnit[], start: number): void {
  for (const run of splitAtGaps(units)) {
    const first = start + (run[0]?.position ?? 0);
    for (const { key, form, at } of listTokens(run)) pairs.add(key, form, first + at);
  }
}

function addCharacters(pages: Postings, units: readonly PlacedUnit[], number: number): void {
  for (const { text, form, isAlone } of units) if (isAlone) pages.add(text, form, number);
}

function addDates(pages: Postings, tokens: readonly string[], number: number): void {
  for (const token of new Set(tokens)) pages.add(token, 0, number);
}

/** A key longer than anyone types is of no use. */
const LONGEST_NAME = 40;

function addNames(names: Postings, document: SearchDocument, index: number, fold: Fold): void {
  const add = (key: string, form: number): void => {
    if (key !== '') names.add(key.slice(0, LONGEST_NAME), form, index);
  };
  const isPerson = document.kind === 'person';
  document.titles.forEach((title, place) => {
    const units = listUnits(title, fold);
    const form = place === 0 ? NAME_FORMS.name : NAME_FORMS.otherName;
    // A name in words is found by each of them, with what follows.
    units.forEach(({ isAlone }, at) => {
      if (at > 0 && (isAlone || place > 0 || at > 5)) return;
      add(
        units
          .slice(at)
          .map(({ text }) => text)
          .join(''),
        at === 0 ? form : NAME_FORMS.otherName,
      );
    });
    const spoken = listPinyin(title, isPerson);
    add(spoken.join(''), NAME_FORMS.pinyin);
    add(spoken.map((syllable) => syllable[0]).join(''), NAME_FORMS.initials);
  });
}
