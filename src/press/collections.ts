import { getAuthorityKey } from '../model/authority-kind.ts';
import type {
  PublishedAuthority,
  PublishedCatalogue,
  PublishedExhibition,
  PublishedHolder,
  PublishedLesson,
  PublishedRecord,
  PublishedSite,
  PublishedSource,
} from '../model/published.ts';
import { listPrinted, type PrintedPaper } from '../paper/printed.ts';
import type { PlaceMap, PlaceMarker } from '../plates/place-map/place-map.ts';
import type { Settings } from '../settings.ts';
import { buildCardId } from '../sharing/addresses.ts';
import type { StoryFile } from '../story/read-stories.ts';
import type { LessonStory, Story } from '../story/story.ts';
import type { Publication } from './publication.ts';
import type { SiteRecording } from './recordings.ts';
import { buildSiteImage, type SiteImage } from './site-image.ts';

/** What an entry of each collection holds. */
export interface CollectionData {
  readonly site: PublishedSite;
  readonly holders: PublishedHolder;
  readonly authorities: PublishedAuthority;
  readonly sources: PublishedSource;
  readonly records: PublishedRecord;
  readonly exhibitions: PublishedExhibition;
  readonly chapters: Story;
  readonly lessons: PublishedLesson;
  readonly lessonTexts: LessonStory;
  readonly derivatives: SiteImage;
  readonly cards: { readonly key: string };
  // All in one entry each: Astro warns of a collection that has none.
  readonly campaigns: Pick<PublishedCatalogue, 'campaigns'>;
  readonly formerAddresses: Pick<PublishedCatalogue, 'tombstones' | 'redirects'>;
  /** Where places stand on each map. */
  readonly maps: { readonly maps: Readonly<Record<string, SiteMap>> };
  /** Set sheets by their file names. */
  readonly papers: { readonly papers: Readonly<Record<string, PrintedPaper>> };
  /** By `holder/slug#part`. */
  readonly recordings: { readonly recordings: Readonly<Record<string, SiteRecording>> };
}
export type CollectionName = keyof CollectionData;

/** In pixels of the drawing. */
export interface SiteMap {
  readonly width: number;
  readonly height: number;
  readonly markers: readonly PlaceMarker[];
}

export interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
  /** Absolute path of the MDX file that Astro renders on demand. */
  readonly mdx?: string | undefined;
}

type Listers = {
  readonly [Name in CollectionName]: (
    published: Publication,
    settings: Pick<Settings, 'cacheDir'>,
  ) => readonly Entry<CollectionData[Name]>[];
};

const listers: Listers = {
  site: ({ catalogue }) => [{ id: 'site', data: catalogue.site }],
  holders: ({ catalogue }) => catalogue.holders.map(nameBySlug),
  authorities: ({ catalogue }) =>
    catalogue.authorities.map((data) => ({ id: getAuthorityKey(data.kind, data.slug), data })),
  sources: ({ catalogue }) => catalogue.sources.map(nameBySlug),
  records: ({ catalogue }) => catalogue.records.map((data) => ({ id: data.id, data })),
  exhibitions: ({ catalogue }) => catalogue.exhibitions.map(nameBySlug),
  chapters: ({ stories }) => stories.map(nameByStory),
  lessons: ({ catalogue }) => catalogue.lessons.map(nameBySlug),
  lessonTexts: ({ lessonStories }) => lessonStories.map(nameByStory),
  derivatives: ({ derivatives }) =>
    [...derivatives].map(([id, image]) => ({ id, data: buildSiteImage(image) })),
  cards: ({ cards }) =>
    cards.map(({ path, language, card }) => ({
      id: buildCardId(language, path),
      data: { key: card.key },
    })),
  campaigns: ({ catalogue: { campaigns } }) => [{ id: 'campaigns', data: { campaigns } }],
  formerAddresses: ({ catalogue: { tombstones, redirects } }) => [
    { id: 'formerAddresses', data: { tombstones, redirects } },
  ],
  maps: ({ maps }) => [
    { id: 'maps', data: { maps: Object.fromEntries([...maps].map(buildSiteMap)) } },
  ],
  papers: ({ papers }, { cacheDir }) => [
    { id: 'papers', data: { papers: Object.fromEntries(listPrinted(papers, cacheDir)) } },
  ],
  recordings: ({ recordings }) => [
    { id: 'recordings', data: { recordings: Object.fromEntries(recordings) } },
  ],
};

/** What passed the gate and nothing else, as pages take it. */
export function listEntries<Name extends CollectionName>(
  name: Name,
  published: Publication,
  settings: Pick<Settings, 'cacheDir'>,
): readonly Entry<CollectionData[Name]>[] {
  return listers[name](published, settings);
}

function nameBySlug<Data extends { readonly slug: string }>(data: Data): Entry<Data> {
  return { id: data.slug, data };
}

function nameByStory<Told extends Story | LessonStory>({
  story,
  path,
}: StoryFile<Told>): Entry<Told> {
  return { id: story.id, data: story, mdx: path };
}

function buildSiteMap([key, { plate, markers }]: readonly [string, PlaceMap]): [string, SiteMap] {
  return [key, { width: plate.width, height: plate.height, markers }];
}
