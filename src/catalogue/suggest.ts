import { getAuthorityKey } from '../model/authority-kind.ts';
import { findNearest } from '../model/nearest.ts';
import type { PublishedCatalogue } from '../model/published.ts';
import type { Said } from './build-fault.ts';
import { getExhibitionKey, getRecordKey, getSourceKey } from './keys.ts';

/** What may have been meant by a key that leads nowhere. */
export type Suggest = (key: string) => Said | undefined;

// Comparing with every name is slow; after so many different slips the curator has other worries.
const MOST_SEARCHES = 300;

/**
 * Suggestions name only what passed the gate: a slip of the keyboard must not bring up the name of a record
 * nobody may hear of, not even on a terminal that ends in a public log.
 */
export function buildSuggest(published: PublishedCatalogue | undefined): Suggest {
  if (!published) return () => undefined;
  const byFolder = Map.groupBy(listKeys(published), getFolder);
  const moved = new Map(
    published.redirects.map(({ from, to }) => [dropSlash(from), dropSlash(to)]),
  );
  const known = new Map<string, Said | undefined>();
  return (key) => {
    if (!known.has(key) && known.size < MOST_SEARCHES) {
      const nearest = moved.get(key) ?? findNearest(key, byFolder.get(getFolder(key)) ?? []);
      known.set(key, nearest === undefined ? undefined : buildOffer(nearest, moved.has(key)));
    }
    return known.get(key);
  };
}

function listKeys({ records, authorities, sources, exhibitions }: PublishedCatalogue): string[] {
  return [
    ...records.map(({ id }) => getRecordKey(id)),
    ...authorities.map(({ kind, slug }) => getAuthorityKey(kind, slug)),
    ...sources.map(({ slug }) => getSourceKey(slug)),
    ...exhibitions.map(({ slug }) => getExhibitionKey(slug)),
  ];
}

function dropSlash(path: string): string {
  return path.replace(/\/$/, '');
}

function getFolder(key: string): string {
  return key.slice(0, key.indexOf('/'));
}

function buildOffer(key: string, isMoved: boolean): Said {
  const name = key.slice(key.indexOf('/') + 1);
  return isMoved
    ? { zh: `它已改名为"${name}"。`, en: `It is now called "${name}".` }
    : { zh: `最接近的是"${name}"。`, en: `The nearest is "${name}".` };
}
