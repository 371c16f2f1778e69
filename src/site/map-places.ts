import { formatDate } from '../model/date-display.ts';
import { getText, type Language } from '../model/local-text.ts';
import type { PublishedAuthority, PublishedExhibition } from '../model/published.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { findAuthority, getEntry } from './entries.ts';
import { buildAuthorityLink, type LinkModel } from './links.ts';

/** Words with the language they are in. */
interface Said {
  readonly text: string;
  readonly language: Language;
}

interface SourceNumber {
  readonly slug: string;
  readonly number: number;
}

/** A place as it stands in the list beside the map. */
export interface MapPlaceModel {
  readonly slug: string;
  readonly link: LinkModel;
  readonly within?: LinkModel | undefined;
  /** How its position was come by. */
  readonly basis?: (Said & { readonly sources: readonly SourceNumber[] }) | undefined;
  /** What the exhibition says happened there. */
  readonly statements: readonly (Said & {
    readonly date?: string | undefined;
    readonly isPending: boolean;
    readonly sources: readonly SourceNumber[];
  })[];
}

export interface MapPlaces {
  readonly placed: readonly MapPlaceModel[];
  readonly unplaced: readonly MapPlaceModel[];
  /** Slugs in the order of their numbers. */
  readonly sources: readonly string[];
}

/** By name; statements by their dates. Rivers count as placed: the map shows their course. */
export function buildMapPlaces(
  catalogue: SiteCatalogue,
  slugs: readonly string[],
  language: Language,
  exhibition?: string,
): MapPlaces {
  const collator = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en');
  const facts = exhibition === undefined ? [] : getEntry(catalogue.exhibitions, exhibition).facts;
  const entries = slugs
    .flatMap((slug) => findAuthority(catalogue, 'place', slug) ?? [])
    .sort((a, b) =>
      collator.compare(getText(a.name, language).text, getText(b.name, language).text),
    );
  const numbers = new Map<string, number>();
  const count = (sources: readonly string[]): readonly SourceNumber[] =>
    sources.map((slug) => {
      const number = numbers.get(slug) ?? numbers.size + 1;
      numbers.set(slug, number);
      return { slug, number };
    });
  const build = (entry: PublishedAuthority): MapPlaceModel => {
    const { slug, location, within } = entry;
    const larger = within === undefined ? undefined : findAuthority(catalogue, 'place', within);
    return {
      slug,
      link: buildAuthorityLink(entry, language),
      within: larger && buildAuthorityLink(larger, language),
      basis: location && {
        ...getText(location.basis, language),
        sources: count(location.sources),
      },
      statements: sortByDate(facts.filter(({ place }) => place === slug)).map((fact) => ({
        ...getText(fact.statement, language),
        date: fact.date && formatDate(fact.date, language),
        isPending: fact.verified === 'pending',
        sources: count(fact.sources),
      })),
    };
  };
  const placed = entries.filter(({ location }) => location).map(build);
  const unplaced = entries.filter(({ location }) => !location).map(build);
  return { placed, unplaced, sources: [...numbers.keys()] };
}

function sortByDate(facts: PublishedExhibition['facts']): PublishedExhibition['facts'] {
  const getKey = ({ date }: (typeof facts)[number]): string =>
    date?.earliest ?? date?.latest ?? '9999';
  return [...facts].sort((a, b) => getKey(a).localeCompare(getKey(b)));
}
