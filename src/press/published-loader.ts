import type { Loader, LoaderContext } from 'astro/loaders';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getAuthorityKey } from '../model/authority-kind.ts';
import type { PublishedCatalogue } from '../model/published.ts';
import type { PlaceMap, PlaceMarker } from '../plates/place-map/place-map.ts';
import { listPrinted, type PrintedPaper } from '../paper/printed.ts';
import { parseSettings, type Settings } from '../settings.ts';
import { readPublication, type Publication } from './publication.ts';
import { buildCardId } from '../sharing/addresses.ts';
import type { SiteRecording } from './recordings.ts';
import { buildSiteImage } from './site-image.ts';

type CollectionName =
  | 'site'
  | 'holders'
  | 'authorities'
  | 'sources'
  | 'records'
  | 'exhibitions'
  | 'chapters'
  | 'lessons'
  | 'lessonTexts'
  | 'campaigns'
  | 'derivatives'
  | 'maps'
  | 'cards'
  | 'papers'
  | 'recordings'
  | 'formerAddresses';

/** By `holder/slug#part`, all in one entry, as below. */
export interface SiteRecordings {
  readonly recordings: Readonly<Record<string, SiteRecording>>;
}

/** Where places stand on each map, all in one entry, as below. */
export interface SiteMaps {
  readonly maps: Readonly<Record<string, SiteMap>>;
}
/** In pixels of the drawing. */
export interface SiteMap {
  readonly width: number;
  readonly height: number;
  readonly markers: readonly PlaceMarker[];
}

/** All in one entry, as below. */
export type SiteCampaigns = Pick<PublishedCatalogue, 'campaigns'>;

/** All in one entry: Astro warns of a collection that has none. */
export type FormerAddresses = Pick<PublishedCatalogue, 'tombstones' | 'redirects'>;

/** Set sheets by their file names, all in one entry, as above. */
export interface SitePapers {
  readonly papers: Readonly<Record<string, PrintedPaper>>;
}

interface LoadedEntry {
  readonly id: string;
  readonly data: object;
  /** Absolute path of the MDX file that Astro renders on demand. */
  readonly mdx?: string | undefined;
}

let publication: Promise<Publication> | undefined;

/**
 * A content collection that holds what passed the gate and nothing else, whatever lay in the store before. While
 * developing a refresh brings the new publication along.
 */
export function publishedLoader(name: CollectionName): Loader {
  return {
    name: `zhanjuan-${name}`,
    load: async (context) => {
      const projectRoot = fileURLToPath(context.config.root);
      const fresh = context.refreshContextData?.['publication'] as Publication | undefined;
      if (fresh) publication = Promise.resolve(fresh);
      const settings = parseSettings(projectRoot, process.env);
      publication ??= readPublication(settings);
      const entries = listEntries(name, await publication, settings);
      context.store.clear();
      for (const entry of entries) storeEntry(context, projectRoot, entry);
    },
  };
}

function storeEntry(context: LoaderContext, projectRoot: string, entry: LoadedEntry): void {
  const { id, mdx } = entry;
  const data = { ...entry.data };
  const digest = context.generateDigest({ id, ...data });
  context.store.set(
    mdx === undefined
      ? { id, data, digest }
      : {
          id,
          data,
          digest,
          filePath: path.relative(projectRoot, mdx).split(path.sep).join('/'),
          deferredRender: true,
        },
  );
}

function listEntries(
  name: CollectionName,
  published: Publication,
  { cacheDir }: Settings,
): readonly LoadedEntry[] {
  const { catalogue, stories, lessonStories, derivatives, maps, cards, recordings } = published;
  switch (name) {
    case 'site':
      return [{ id: 'site', data: catalogue.site }];
    case 'records':
      return catalogue.records.map((record) => ({ id: record.id, data: record }));
    case 'authorities':
      return catalogue.authorities.map((entry) => ({
        id: getAuthorityKey(entry.kind, entry.slug),
        data: entry,
      }));
    case 'holders':
    case 'sources':
    case 'exhibitions':
    case 'lessons':
      return catalogue[name].map((entry) => ({ id: entry.slug, data: entry }));
    case 'chapters':
      return stories.map(({ story, path: mdx }) => ({ id: story.id, data: story, mdx }));
    case 'lessonTexts':
      return lessonStories.map(({ story, path: mdx }) => ({ id: story.id, data: story, mdx }));
    case 'derivatives':
      return [...derivatives].map(([id, image]) => ({ id, data: buildSiteImage(image) }));
    case 'maps':
      return [{ id: name, data: { maps: Object.fromEntries([...maps].map(buildSiteMap)) } }];
    case 'cards':
      return cards.map(({ path: page, language, card }) => ({
        id: buildCardId(language, page),
        data: { key: card.key },
      }));
    case 'papers':
      return [
        { id: name, data: { papers: Object.fromEntries(listPrinted(published.papers, cacheDir)) } },
      ];
    case 'campaigns':
      return [{ id: name, data: { campaigns: catalogue.campaigns } }];
    case 'recordings':
      return [{ id: name, data: { recordings: Object.fromEntries(recordings) } }];
    case 'formerAddresses': {
      const { tombstones, redirects } = catalogue;
      return [{ id: name, data: { tombstones, redirects } }];
    }
  }
}

function buildSiteMap([key, { plate, markers }]: readonly [string, PlaceMap]): [string, SiteMap] {
  return [key, { width: plate.width, height: plate.height, markers }];
}
