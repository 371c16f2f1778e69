import { parseDayNumber } from '../shared/day-number.ts';
import {
  DOCUMENT_TYPES,
  LANGUAGE_PLACES,
  SCRIPTS,
  type Columns,
  type IndexHead,
  type NamedSlug,
} from '../shared/index-format.ts';
import type { SearchDocument } from './search-document.ts';

type Lengths = Pick<Columns, 'titleLengths' | 'pageLengths' | 'textFiles'>;
type Named = Pick<IndexHead, 'holders' | 'exhibitions' | 'exhibitionSets'>;

/** What filters, counts and sorting by date need of every document. */
export function buildColumns(
  documents: readonly SearchDocument[],
  lengths: Lengths,
): Named & { readonly columns: Columns } {
  const holders = createRegister<NamedSlug>(({ slug }) => slug);
  const exhibitions = createRegister<NamedSlug>(({ slug }) => slug);
  const sets = createRegister<readonly number[]>((set) => set.join());
  const pages = documents.flatMap((document) => document.pages);
  const columns: Columns = {
    ...lengths,
    pageCounts: documents.map((document) => document.pages.length),
    types: documents.map(({ type }) => DOCUMENT_TYPES.indexOf(type)),
    holders: documents.map(({ holder }) => (holder ? holders.getPlace(holder) + 1 : 0)),
    exhibitionSets: documents.map((document) =>
      sets.getPlace(document.exhibitions.map(exhibitions.getPlace).sort((a, b) => a - b)),
    ),
    scripts: documents.map(({ scripts }) =>
      SCRIPTS.reduce((bits, script, place) => bits + (scripts.has(script) ? 2 ** place : 0), 0),
    ),
    earliest: documents.map((document) => getBounds(document).earliest),
    latest: documents.map((document) => {
      const { earliest, latest } = getBounds(document);
      return latest === 0 ? 0 : Math.max(0, latest - earliest) + 1;
    }),
    pageLanguages: pages.map(({ pageLanguage }) =>
      pageLanguage === undefined ? 0 : LANGUAGE_PLACES[pageLanguage],
    ),
  };
  return {
    columns,
    holders: holders.members,
    exhibitions: exhibitions.members,
    exhibitionSets: sets.members,
  };
}

function getBounds({ dates: [date] }: SearchDocument): { earliest: number; latest: number } {
  return {
    earliest: parseDayNumber(date?.earliest ?? '', 'earliest'),
    latest: parseDayNumber(date?.latest ?? '', 'latest'),
  };
}

/** Gives each member a place, the same to those with the same key. */
function createRegister<Member>(getKey: (member: Member) => string) {
  const places = new Map<string, number>();
  const members: Member[] = [];
  return {
    members,
    getPlace: (member: Member): number => {
      const key = getKey(member);
      const place = places.get(key) ?? members.push(member) - 1;
      places.set(key, place);
      return place;
    },
  };
}
