import { getCollection } from 'astro:content';
import type {
  PublishedAuthority,
  PublishedCampaign,
  PublishedExhibition,
  PublishedHolder,
  PublishedLesson,
  PublishedRecord,
  PublishedSite,
  PublishedSource,
  Redirect,
  Tombstone,
} from '../model/published.ts';
import type { PrintedPaper } from '../paper/printed.ts';
import {
  listEntries,
  type CollectionData,
  type CollectionName,
  type Entry,
  type SiteMap,
} from '../press/collections.ts';
import { findCurrentPublication } from '../press/current-publication.ts';
import type { Publication } from '../press/publication.ts';
import type { SiteRecording } from '../press/recordings.ts';
import type { SiteImage } from '../press/site-image.ts';
import type { LessonStory, Story } from '../story/story.ts';

/** Everything pages are made of, joined once per build. */
export interface SiteCatalogue {
  readonly site: PublishedSite;
  readonly holders: ReadonlyMap<string, PublishedHolder>;
  readonly authorities: readonly PublishedAuthority[];
  readonly sources: ReadonlyMap<string, PublishedSource>;
  readonly records: ReadonlyMap<string, PublishedRecord>;
  readonly exhibitions: ReadonlyMap<string, PublishedExhibition>;
  readonly lessons: ReadonlyMap<string, PublishedLesson>;
  readonly campaigns: ReadonlyMap<string, PublishedCampaign>;
  /** By `exhibition/chapter/language`. */
  readonly stories: ReadonlyMap<string, Story>;
  /** By `lesson/language`. */
  readonly lessonTexts: ReadonlyMap<string, LessonStory>;
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
const joined = new WeakMap<Publication, Promise<SiteCatalogue>>();

/** In the build one and the same for all pages; while developing one for each printing. */
export async function getCatalogue(): Promise<SiteCatalogue> {
  if (import.meta.env.DEV) return await getCurrentCatalogue();
  loaded ??= joinCatalogue(getCollection);
  return await loaded;
}

/** Astro writes its collections down half a second after they have changed: who writes would wait for that. */
async function getCurrentCatalogue(): Promise<SiteCatalogue> {
  const current = findCurrentPublication();
  if (!current?.publication) throw new Error('[site] nothing has been printed yet');
  const { publication, settings } = current;
  const catalogue =
    joined.get(publication) ??
    joinCatalogue((name) => Promise.resolve(listEntries(name, publication, settings)));
  joined.set(publication, catalogue);
  return await catalogue;
}

type ReadCollection = <Name extends CollectionName>(
  name: Name,
) => Promise<readonly Pick<Entry<CollectionData[Name]>, 'id' | 'data'>[]>;

async function joinCatalogue(read: ReadCollection): Promise<SiteCatalogue> {
  const [
    settings,
    holders,
    authorities,
    sources,
    records,
    exhibitions,
    chapters,
    lessons,
    lessonTexts,
    campaigns,
    derivatives,
    maps,
    cards,
    papers,
    recordings,
    former,
  ] = await Promise.all([
    read('site'),
    read('holders'),
    read('authorities'),
    read('sources'),
    read('records'),
    read('exhibitions'),
    read('chapters'),
    read('lessons'),
    read('lessonTexts'),
    read('campaigns'),
    read('derivatives'),
    read('maps'),
    read('cards'),
    read('papers'),
    read('recordings'),
    read('formerAddresses'),
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
    lessonTexts: mapById(lessonTexts),
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
