import { getCollection } from 'astro:content';
import type {
  PublishedAuthority,
  PublishedCampaign,
  PublishedExhibition,
  PublishedHolder,
  PublishedLesson,
  PublishedRecord,
  PublishedSource,
  Redirect,
  Tombstone,
} from '../model/published.ts';
import type { SiteFields } from '../model/site.ts';
import type { PrintedPaper } from '../paper/printed.ts';
import type { SiteMap } from '../press/published-loader.ts';
import type { SiteRecording } from '../press/recordings.ts';
import type { SiteImage } from '../press/site-image.ts';
import type { Story } from '../story/story.ts';

/** Everything pages are made of, joined once per build. */
export interface SiteCatalogue {
  readonly site: SiteFields;
  readonly holders: ReadonlyMap<string, PublishedHolder>;
  readonly authorities: readonly PublishedAuthority[];
  readonly sources: ReadonlyMap<string, PublishedSource>;
  readonly records: ReadonlyMap<string, PublishedRecord>;
  readonly exhibitions: ReadonlyMap<string, PublishedExhibition>;
  readonly lessons: ReadonlyMap<string, PublishedLesson>;
  readonly campaigns: ReadonlyMap<string, PublishedCampaign>;
  /** By `exhibition/chapter/language`. */
  readonly stories: ReadonlyMap<string, Story>;
  /** By `holder/slug#part`. */
  readonly derivatives: ReadonlyMap<string, SiteImage>;
  /** By the names of press/place-maps.ts. */
  readonly maps: ReadonlyMap<string, SiteMap>;
  /** Keys of social cards. */
  readonly cards: ReadonlyMap<string, { readonly key: string }>;
  /** Sheets to be printed, by their file names. */
  readonly papers: ReadonlyMap<string, PrintedPaper>;
  /** By `holder/slug#part`. */
  readonly recordings: ReadonlyMap<string, SiteRecording>;
  readonly tombstones: readonly Tombstone[];
  readonly redirects: readonly Redirect[];
}

let loaded: Promise<SiteCatalogue> | undefined;

/** In the build one and the same for all pages. */
export function getCatalogue(): Promise<SiteCatalogue> {
  // In development content changes while the server runs.
  if (import.meta.env.DEV) return loadCatalogue();
  loaded ??= loadCatalogue();
  return loaded;
}

async function loadCatalogue(): Promise<SiteCatalogue> {
  const [
    settings,
    holders,
    authorities,
    sources,
    records,
    exhibitions,
    chapters,
    lessons,
    campaigns,
    derivatives,
    maps,
    cards,
    papers,
    recordings,
    former,
  ] = await Promise.all([
    getCollection('site'),
    getCollection('holders'),
    getCollection('authorities'),
    getCollection('sources'),
    getCollection('records'),
    getCollection('exhibitions'),
    getCollection('chapters'),
    getCollection('lessons'),
    getCollection('campaigns'),
    getCollection('derivatives'),
    getCollection('maps'),
    getCollection('cards'),
    getCollection('papers'),
    getCollection('recordings'),
    getCollection('formerAddresses'),
  ]);
  const site = settings[0];
  if (!site) throw new Error('[site] site.yaml did not reach the pages');
  return {
    site: site.data,
    holders: mapById(holders),
    authorities: authorities.map((entry) => entry.data),
    sources: mapById(sources),
    records: mapById(records),
    exhibitions: mapById(exhibitions),
    lessons: mapById(lessons),
    campaigns: new Map(
      campaigns.flatMap(({ data }) => data.campaigns.map((one) => [one.slug, one] as const)),
    ),
    stories: mapById(chapters),
    derivatives: mapById(derivatives),
    maps: new Map(maps.flatMap((entry) => Object.entries(entry.data.maps))),
    cards: mapById(cards),
    papers: new Map(papers.flatMap((entry) => Object.entries(entry.data.papers))),
    recordings: new Map(recordings.flatMap((entry) => Object.entries(entry.data.recordings))),
    tombstones: former.flatMap((entry) => entry.data.tombstones),
    redirects: former.flatMap((entry) => entry.data.redirects),
  };
}

function mapById<Data>(entries: readonly { id: string; data: Data }[]): ReadonlyMap<string, Data> {
  return new Map(entries.map(({ id, data }) => [id, data]));
}
