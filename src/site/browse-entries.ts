import {
  buildBrowseIndex,
  type BrowseEntry,
  type BrowseIndex,
} from '../browse/build/build-index.ts';
import type { BrowseRow, FacetName, FacetValue } from '../browse/shared/browse-format.ts';
import { getTranslate, type StringKey } from '../i18n/strings.ts';
import type { ArchivalDate } from '../model/archival-date.ts';
import { formatDate } from '../model/date-display.ts';
import type { LocalText } from '../model/local-text.ts';
import { isPicture } from '../model/part.ts';
import type { PublishedRecord } from '../model/published.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { findAuthority, getEntry } from './entries.ts';
import { buildHref } from './addresses.ts';
import { findRecordThumb, getShownDate } from './record-rows.ts';
import { getRelations } from './relations.ts';
import { buildTermSlug } from './term-slug.ts';

/** What spans more, such as a whole fonds, is of no decade. */
const MOST_DECADES = 3;

interface Browsing {
  readonly entries: readonly BrowseEntry[];
  readonly index: BrowseIndex;
}
const known = new WeakMap<SiteCatalogue, Browsing>();

/** Every record as it is browsed, by holder and 档号, and the index made of them. */
export async function getBrowsing(): Promise<Browsing> {
  const catalogue = await getCatalogue();
  let browsing = known.get(catalogue);
  if (!browsing) {
    const entries = getRelations(catalogue).records.map((one) => buildEntry(catalogue, one));
    known.set(catalogue, (browsing = { entries, index: buildBrowseIndex(entries) }));
  }
  return browsing;
}

function buildEntry(catalogue: SiteCatalogue, record: PublishedRecord): BrowseEntry {
  return {
    facets: listFacets(catalogue, record),
    earliest: getShownDate(record).earliest,
    row: buildRow(catalogue, record),
  };
}

function listFacets(
  catalogue: SiteCatalogue,
  record: PublishedRecord,
): Readonly<Record<FacetName, readonly FacetValue[]>> {
  const { themes, genres } = getRelations(catalogue);
  const holder = getEntry(catalogue.holders, record.holder);
  const findTerm = (terms: typeof themes, { zh }: LocalText): FacetValue => {
    const { slug: value, name } = getEntry(terms, buildTermSlug(zh));
    return { value, name };
  };
  const type = record.kind === 'plate' ? 'plate' : record.level;
  const images = record.parts.some(isPicture) ? 'yes' : 'no';
  return {
    theme: dropRepeated(record.subjects.map((subject) => findTerm(themes, subject))),
    type: [say(type, record.kind === 'plate' ? 'search-type-plate' : `level-${record.level}`)],
    genre: record.genre ? [findTerm(genres, record.genre)] : [],
    period: listPeriods(record).map((decade) => say(decade, 'search-decade', { n: decade })),
    place: listPlaces(catalogue, record),
    holder: [{ value: record.holder, name: holder.name }],
    images: [say(images, `images-${images}`)],
  };
}

function listPlaces(catalogue: SiteCatalogue, record: PublishedRecord): readonly FacetValue[] {
  const slugs = new Set([...record.places, ...(record.coverage?.places ?? [])]);
  return [...slugs].flatMap((value) => {
    const place = findAuthority(catalogue, 'place', value);
    return place ? [{ value, name: place.name }] : [];
  });
}

/** When it was made, and of what time it tells. A plate is of the time it shows, not of the year it was drawn. */
function listPeriods(record: PublishedRecord): readonly string[] {
  const dates = [getShownDate(record), record.coverage?.date];
  const decades = dates.flatMap((date) => (date ? listDecades(date) : []));
  return [...new Set(decades)].sort((a, b) => Number(a) - Number(b));
}

/** `1930` stands for the ten years from then on. */
function listDecades({ earliest, latest }: ArchivalDate): readonly string[] {
  const first = getYear(earliest ?? latest);
  const last = getYear(latest ?? earliest);
  if (first === undefined || last === undefined) return [];
  const decades: string[] = [];
  for (let year = Math.floor(first / 10) * 10; year <= last; year += 10) decades.push(String(year));
  return decades.length > MOST_DECADES ? [] : decades;
}

function getYear(day: string | undefined): number | undefined {
  const [, year] = /^(\d+)-/.exec(day ?? '') ?? [];
  return year === undefined ? undefined : Number(year);
}

function dropRepeated(values: readonly FacetValue[]): readonly FacetValue[] {
  return [...new Map(values.map((value) => [value.value, value])).values()];
}

function say(value: string, key: StringKey, values?: Record<string, string>): FacetValue {
  const [zh, en] = [getTranslate('zh')(key, values), getTranslate('en')(key, values)];
  return { value, name: { zh, en } };
}

function buildRow(catalogue: SiteCatalogue, record: PublishedRecord): BrowseRow {
  const thumb = findRecordThumb(catalogue, record);
  const base = buildHref('');
  const date = getShownDate(record);
  const [zh, en] = [formatDate(date, 'zh'), formatDate(date, 'en')];
  return {
    id: record.id,
    title: record.title,
    code: record.referenceCode,
    date: { zh, en },
    thumb: thumb && [thumb.src.slice(base.length), thumb.width, thumb.height],
  };
}
