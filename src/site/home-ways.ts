import { findArchivalDate } from '../model/archival-date.ts';
import { AUTHORITY_FOLDERS, AUTHORITY_KINDS, getAuthorityKey } from '../model/authority-kind.ts';
import { formatDate } from '../model/date-display.ts';
import type { Language } from '../model/local-text.ts';
import { buildPageHref, SEARCH } from './addresses.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { buildAuthorityLink, type LinkModel } from './links.ts';
import { getRelations } from './relations.ts';
import { listWaysIn, type WayIn } from './ways-in.ts';

/** A way in as the front page offers it: with a few of the names that stand there. */
export interface HomeWay extends WayIn {
  readonly samples: readonly LinkModel[];
}

const SAMPLES = 4;

/** Names of people, places, organisations and events: those first that most records name. */
export function buildHomeWays(catalogue: SiteCatalogue, language: Language): readonly HomeWay[] {
  const { named } = getRelations(catalogue);
  return listWaysIn(catalogue, language).map((way) => {
    const kind = AUTHORITY_KINDS.find((one) => `${AUTHORITY_FOLDERS[one]}/` === way.path);
    const samples = catalogue.authorities
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({
        entry,
        mentions: named.get(getAuthorityKey(entry.kind, entry.slug))?.length ?? 0,
      }))
      .sort((a, b) => b.mentions - a.mentions)
      .slice(0, SAMPLES)
      .map(({ entry }) => buildAuthorityLink(entry, language));
    return { ...way, samples };
  });
}

/** Queries that find something here: a name, a place, an event, a month, a 档号. */
export function buildSearchExamples(
  catalogue: SiteCatalogue,
  ways: readonly HomeWay[],
  language: Language,
): readonly { text: string; href: string }[] {
  const front = catalogue.exhibitions.get(catalogue.site.front);
  const [record] = getRelations(catalogue).records;
  const month = findArchivalDate(front?.coverage?.earliest?.slice(0, 7) ?? '');
  const words = [
    ...ways.flatMap(({ samples }) => samples.slice(0, 1).map(({ text }) => text)),
    month && formatDate(month, language),
    record?.referenceCode,
  ];
  return words
    .filter((word) => word !== undefined)
    .map((text) => ({
      text,
      href: `${buildPageHref(language, SEARCH)}?q=${encodeURIComponent(text)}`,
    }));
}

/** What was published last. */
export function listNewRecords(catalogue: SiteCatalogue, count: number): readonly string[] {
  return [...getRelations(catalogue).records]
    .sort((a, b) => b.publication.date.localeCompare(a.publication.date))
    .slice(0, count)
    .map(({ id }) => id);
}
