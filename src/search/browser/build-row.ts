import type { Language } from '../../model/local-text.ts';
import { findDateHits, findHits, listSpans, type Hit, type Span } from '../shared/find-hits.ts';
import { DOCUMENT_TYPES, type DocumentRow, type PageRow } from '../shared/index-format.ts';
import { placeUnits, type PlacedUnit } from '../shared/place-units.ts';
import { buildExcerpt, splitMarked } from './excerpt.ts';
import type { PageHit, Piece, SearchRow } from './engine.ts';
import { findRegions } from './find-place.ts';
import type { TermHits } from './find-term.ts';
import type { IndexReader } from './index-reader.ts';
import { buildPath, findText } from './local.ts';
import { rankPages } from './rank.ts';

/** Pages of one document that are shown with their text. */
const MOST_PAGES = 3;

export interface Asked {
  /** As typed. */
  readonly text: string;
  readonly language: Language;
  readonly found: readonly TermHits[];
}

export async function buildRow(
  index: IndexReader,
  number: number,
  asked: Asked,
): Promise<SearchRow> {
  const pages = rankPages(index, number, asked.found, asked.language);
  const shown = pages.slice(0, MOST_PAGES);
  const [document, ...rows] = await Promise.all([
    index.readDocument(number),
    ...shown.map((page) => index.readPage(page)),
  ]);
  const { text: title, language: titleLanguage } = findText(document.title, asked.language);
  const mark = (text: string): Piece[] => markText(index, text, asked.found);
  const isMarked = (text: string): boolean => mark(text).some((piece) => piece.isMarked);
  const other = isMarked(title)
    ? undefined
    : document.names?.find(({ name }) => isMarked(name.zh) || isMarked(name.en ?? ''));
  return {
    type: DOCUMENT_TYPES[index.columns.types[number] ?? 0] ?? 'record',
    kind: document.kind,
    title: mark(title),
    titleLanguage,
    path:
      buildPath(document, asked.language) +
      (rows.some(({ part }) => part !== undefined) ? `?${buildQuery(asked.text)}` : ''),
    code: document.code === undefined ? undefined : mark(document.code),
    date: document.date && findText(document.date, asked.language).text,
    ...(other && {
      otherName: {
        name: mark(isMarked(other.name.zh) ? other.name.zh : (other.name.en ?? '')),
        note: other.note && findText(other.note, asked.language).text,
      },
    }),
    pages: rows.map((row, place) => buildPageHit(index, shown[place] ?? 0, row, document, asked)),
    pageCount: pages.length,
  };
}

function buildPageHit(
  index: IndexReader,
  page: number,
  row: PageRow,
  document: DocumentRow,
  asked: Asked,
): PageHit {
  const { units } = placeUnits(row.lines, row.isContinuous, index.fold);
  const hits = listPageHits(index, page, row, units, asked.found);
  const spans = hits.flatMap((hit) => listSpans(units, hit));
  const [first] = findRegions(row.lines, spans);
  const own = index.columns.pageLanguages[page] ?? 0;
  const language = own === 0 ? asked.language : own === 1 ? 'zh' : 'en';
  return {
    label: row.label && findText(row.label, asked.language).text,
    path: buildPath(document, language) + buildTarget(row, spans[0], asked.text),
    excerpt: buildExcerpt(row.lines, spans, row.isContinuous),
    language: row.language,
    ...(first && row.image && { place: { image: row.image, region: first.region } }),
  };
}

/** In the order of the page. */
function listPageHits(
  index: IndexReader,
  page: number,
  row: PageRow,
  units: readonly PlacedUnit[],
  found: readonly TermHits[],
): Hit[] {
  const start = index.pageStarts[page] ?? 0;
  const hits = found.flatMap(({ term, pages }): Hit[] => {
    const occurrences = pages.get(page);
    if (!occurrences || term.isExcluded) return [];
    const dates =
      term.dateToken === undefined ? [] : findDateHits(row.lines, units, term.dateToken);
    if (occurrences.starts.length === 0) return [...dates, ...findHits(units, term)];
    const phrases = occurrences.starts.map((position): Hit => {
      const first = units.findIndex((unit) => unit.position === position - start);
      return { first, end: first + term.units.length };
    });
    return [...dates, ...phrases.filter(({ first }) => first >= 0)];
  });
  return hits.sort((a, b) => a.first - b.first);
}

function markText(index: IndexReader, text: string, found: readonly TermHits[]): Piece[] {
  const { units } = placeUnits([{ text }], false, index.fold);
  const spans = found
    .filter(({ term }) => !term.isExcluded)
    .flatMap(({ term }) => findHits(units, term))
    .flatMap((hit): Span[] => listSpans(units, hit));
  return splitMarked(text, spans);
}

/** The record's page finds the words in its transcripts again. */
function buildQuery(text: string): string {
  return `q=${encodeURIComponent(text.slice(0, 200).toWellFormed())}`;
}

/** Transcripts open at the place with their words marked; on other pages the browser looks for the text itself. */
function buildTarget(row: PageRow, first: Span | undefined, text: string): string {
  const line = first && row.lines[first.line];
  if (row.part === undefined) {
    const words = line?.text.slice(first?.start, first?.end) ?? '';
    // https://wicg.github.io/scroll-to-text-fragment/ gives dashes and commas a meaning of their own.
    return words === '' ? '' : `#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
  }
  const view = [
    `part=${encodeURIComponent(row.part)}`,
    ...(line?.box ? [`xywh=${line.box.join()}`] : []),
    buildQuery(text),
  ];
  return `?${view.join('&')}`;
}
