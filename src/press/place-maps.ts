import type { Language } from '../model/local-text.ts';
import { getText } from '../model/local-text.ts';
import type {
  PublishedAuthority,
  PublishedCatalogue,
  PublishedExhibition,
} from '../model/published.ts';
import type { PlaceMap, PlaceMapData } from '../plates/place-map/place-map.ts';
import { zh } from '../i18n/zh.ts';
import { en } from '../i18n/en.ts';
import type { Story } from '../story/story.ts';

/** Name of a map among the derivatives, where no record can have it. */
export function buildMapKey(exhibition?: string): string {
  return exhibition === undefined ? 'map' : `map#${exhibition}`;
}

/**
 * A map of all published places that say where they lie, and one of those of each exhibition. Made of what
 * passed the gate and nothing else. None where no place has a position.
 */
export function buildPlaceMaps(
  { authorities, records, exhibitions, site }: PublishedCatalogue,
  stories: readonly Story[],
  draw: (name: string, data: PlaceMapData) => PlaceMap,
): ReadonlyMap<string, PlaceMap> {
  const places = authorities.filter(({ kind }) => kind === 'place');
  const maps = new Map<string, PlaceMap>();
  const add = (key: string, name: PublishedExhibition['title'], shown: typeof places): void => {
    const data = buildData(name, shown, places);
    if (data.places.length > 0) maps.set(key, draw(key, data));
  };
  add(buildMapKey(), site.name, places);
  for (const exhibition of exhibitions) {
    const slugs = listExhibitionPlaces({ records }, stories, exhibition);
    const shown = places.filter(({ slug }) => slugs.has(slug));
    add(buildMapKey(exhibition.slug), exhibition.title, shown);
  }
  return maps;
}

/** Places that the exhibition, its statements, its texts or the records it shows are about. */
export function listExhibitionPlaces(
  { records }: Pick<PublishedCatalogue, 'records'>,
  stories: readonly Story[],
  { slug, places, facts, cover }: PublishedExhibition,
): ReadonlySet<string> {
  const own = stories.filter((story) => story.exhibition === slug);
  const shown = new Set([cover.record, ...own.flatMap((story) => [...story.records])]);
  const links = own.flatMap((story) => story.links);
  return new Set([
    ...facts.flatMap(({ place }) => place ?? []),
    ...places,
    ...links.flatMap(({ kind, target }) => (kind === 'place' ? [target] : [])),
    ...records
      .filter(({ id }) => shown.has(id))
      .flatMap((record) => [...record.places, ...(record.coverage?.places ?? [])]),
  ]);
}

/** Rivers are drawn on every map: they are what it is read by. */
function buildData(
  name: PublishedExhibition['title'],
  shown: readonly PublishedAuthority[],
  all: readonly PublishedAuthority[],
): PlaceMapData {
  const say = (language: Language): string =>
    (language === 'zh' ? zh : en)['map-of'].replace('{title}', getText(name, language).text);
  return {
    title: { zh: say('zh'), en: name.en === undefined ? undefined : say('en') },
    places: shown.flatMap(({ slug, name: placeName, location }) =>
      location?.at ? [{ slug, name: placeName, at: location.at }] : [],
    ),
    rivers: all.flatMap(({ name: river, location }) =>
      location?.course ? [{ name: river, course: location.course }] : [],
    ),
  };
}
