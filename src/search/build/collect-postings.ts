import { findDates, listDateTokens } from '../shared/dates.ts';
import type { Fold } from '../shared/fold.ts';
import { NAME_FORMS, type TableName } from '../shared/index-format.ts';
import { placeUnits, splitAtGaps, type PlacedUnit } from '../shared/place-units.ts';
import { joinRunningText } from '../shared/running-text.ts';
import { listTokens } from '../shared/tokens.ts';
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
    addUnits(tables, units, start, index);
    for (const { edtf } of document.dates)
      addDates(tables.pages, listRecordedDateTokens(edtf), index);
    addNames(tables.names, document, index, fold);
    titleLengths.push(length);
    start += length;
  });
  for (const { pages } of documents) {
    for (const { units, lengths } of listRuns(pages, fold)) {
      let at = start;
      lengths.forEach((length, offset) => {
        const own = units.filter(({ page }) => page === offset);
        addCharacters(tables.pages, own, documents.length + pageLengths.length + offset);
        at += length;
      });
      addPairs(tables.pairs, units, start);
      start = at;
      pageLengths.push(...lengths);
    }
    pages.forEach((page, offset) => {
      const number = documents.length + pageLengths.length - pages.length + offset;
      const dates = findDates(joinRunningText(page.lines.map(({ text }) => text)));
      addDates(tables.pages, dates.flatMap(listDateTokens), number);
    });
  }
  return { tables, titleLengths, pageLengths };
}

interface Run {
  readonly units: readonly (PlacedUnit & { readonly page: number })[];
  /** Of each of its pages. */
  readonly lengths: readonly number[];
}

/** Continuous pages that follow each other are one run, so that phrases go on over the page; each other page is its own. */
function listRuns(pages: readonly SearchPage[], fold: Fold): Run[] {
  const runs: { units: (PlacedUnit & { page: number })[]; lengths: number[] }[] = [];
  pages.forEach((page, index) => {
    const { units, length } = placeUnits(page.lines, page.isContinuous, fold);
    const goesOn = page.isContinuous && pages[index - 1]?.isContinuous === true;
    const run = (goesOn ? runs.at(-1) : undefined) ?? { units: [], lengths: [] };
    if (run.lengths.length === 0) runs.push(run);
    const start = run.lengths.reduce((sum, one) => sum + one, 0);
    for (const unit of units) {
      run.units.push({ ...unit, position: start + unit.position, page: run.lengths.length });
    }
    const isLast = !(page.isContinuous && pages[index + 1]?.isContinuous === true);
    run.lengths.push(length + (isLast ? 1 : 0));
  });
  return runs;
}

function addUnits(
  { pairs, pages }: Collected['tables'],
  units: readonly PlacedUnit[],
  start: number,
  number: number,
): void {
  addPairs(pairs, units, start);
  addCharacters(pages, units, number);
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
