import {
  buildAuthorityListPath,
  buildAuthorityPath,
  buildCampaignPath,
  buildChapterPath,
  buildExhibitionPath,
  buildHolderPath,
  buildLessonPath,
  buildRecordPath,
  buildTeacherPath,
  RECORDS_PATH,
} from '../model/addresses.ts';
import { AUTHORITY_KINDS } from '../model/authority-kind.ts';
import type { Everything, LoadedCampaign, LoadedExhibition } from '../model/content.ts';
import type { Redirect, Tombstone } from '../model/published.ts';

type Withdrawal = NonNullable<LoadedExhibition['withdrawn']>;

/**
 * A notice at every address, present and former, of what is withdrawn. Nothing else of it is said, and what
 * is held back without having been withdrawn has no address at all.
 */
export function buildTombstones(
  { records, emptiedRecords, authorities, exhibitions, lessons, campaigns, holders }: Everything,
  publishedHolders: Everything['holders'],
  publishedExhibitions: Everything['exhibitions'],
): Tombstone[] {
  const isPublished = (slug: string): boolean =>
    publishedExhibitions.some((exhibition) => exhibition.slug === slug);
  const bury = (withdrawn: Withdrawal | undefined, paths: readonly string[]): Tombstone[] =>
    withdrawn ? [...new Set(paths)].map((path) => ({ path, ...withdrawn })) : [];
  return [
    ...[...records, ...emptiedRecords].flatMap(({ id, aliases, withdrawn }) =>
      bury(withdrawn, [id, ...aliases].map(buildRecordPath)),
    ),
    ...authorities.flatMap(({ kind, slug, aliases, withdrawn }) =>
      bury(
        withdrawn,
        [slug, ...aliases].map((name) => buildAuthorityPath(kind, name)),
      ),
    ),
    ...exhibitions.flatMap((exhibition) => bury(exhibition.withdrawn, listAddresses(exhibition))),
    ...exhibitions
      .filter(({ slug }) => isPublished(slug))
      .flatMap(({ slug, aliases, chapters }) =>
        chapters.flatMap(({ withdrawn, ...chapter }) =>
          bury(withdrawn, listChapterAddresses([slug, ...aliases], [chapter])),
        ),
      ),
    ...lessons.flatMap(({ slug, aliases, withdrawn }) =>
      bury(withdrawn, [slug, ...aliases].flatMap(listLessonPaths)),
    ),
    ...campaigns.flatMap(({ slug, withdrawn, ...former }) =>
      bury(withdrawn, [buildCampaignPath(slug), ...listFormerCampaigns(former)]),
    ),
    ...holders
      .filter((holder) => !publishedHolders.includes(holder))
      .flatMap(({ slug, withdrawn }) => bury(withdrawn, [buildHolderPath(slug)])),
  ];
}

function listFormerCampaigns({
  aliases,
  formerPage,
}: Pick<LoadedCampaign, 'aliases' | 'formerPage'>): string[] {
  return [...aliases.map(buildCampaignPath), ...(formerPage ? [`${formerPage}/`] : [])];
}

function listLessonPaths(slug: string): string[] {
  return [buildLessonPath(slug), buildTeacherPath(slug)];
}

function listAddresses({ slug, aliases, chapters }: LoadedExhibition): string[] {
  const names = [slug, ...aliases];
  return [...names.map(buildExhibitionPath), ...listChapterAddresses(names, chapters)];
}

function listChapterAddresses(
  exhibitions: readonly string[],
  chapters: readonly Pick<LoadedExhibition['chapters'][number], 'slug' | 'aliases'>[],
): string[] {
  const names = chapters.flatMap((chapter) => [chapter.slug, ...chapter.aliases]);
  return exhibitions.flatMap((exhibition) =>
    names.map((chapter) => buildChapterPath(exhibition, chapter)),
  );
}

/** From every former address of what passed. */
export function buildRedirects({
  records,
  authorities,
  exhibitions,
  lessons,
  campaigns,
}: Pick<
  Everything,
  'records' | 'authorities' | 'exhibitions' | 'lessons' | 'campaigns'
>): Redirect[] {
  return [
    ...records.flatMap(({ id, aliases }) =>
      aliases.map((from) => ({ from: buildRecordPath(from), to: buildRecordPath(id) })),
    ),
    ...authorities.flatMap(({ kind, slug, aliases }) =>
      aliases.map((from) => ({
        from: buildAuthorityPath(kind, from),
        to: buildAuthorityPath(kind, slug),
      })),
    ),
    ...exhibitions.flatMap(buildExhibitionRedirects),
    ...lessons.flatMap(({ slug, aliases }) =>
      aliases.flatMap((from) => [
        { from: buildLessonPath(from), to: buildLessonPath(slug) },
        { from: buildTeacherPath(from), to: buildTeacherPath(slug) },
      ]),
    ),
    ...campaigns.flatMap((campaign) =>
      listFormerCampaigns(campaign).map((from) => ({ from, to: buildCampaignPath(campaign.slug) })),
    ),
  ];
}

/**
 * Nobody may be told any longer why an authority was named, so that its promised page leads to the list of its kind, and the
 * list, where it has become empty, to the records.
 */
export function buildUnnamedRedirects(
  { authorities, promised }: Pick<Everything, 'authorities' | 'promised'>,
  named: Everything['authorities'],
): Redirect[] {
  const paths = new Set(promised.map((address) => address.replace(/^en\//, '')));
  const kinds = new Set(named.map(({ kind }) => kind));
  const passed = new Set(named.map(({ kind, slug }) => buildAuthorityPath(kind, slug)));
  const lists = AUTHORITY_KINDS.filter((kind) => !kinds.has(kind)).map((kind) => ({
    from: buildAuthorityListPath(kind),
    to: RECORDS_PATH,
  }));
  const pages = authorities
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ kind, slug }) => ({
      from: buildAuthorityPath(kind, slug),
      to: kinds.has(kind) ? buildAuthorityListPath(kind) : RECORDS_PATH,
    }))
    .filter(({ from }) => !passed.has(from));
  return [...lists, ...pages].filter(({ from }) => paths.has(from));
}

/** An exhibition that moved took its chapters along. */
function buildExhibitionRedirects({ slug, aliases, chapters }: LoadedExhibition): Redirect[] {
  const names = [slug, ...aliases];
  return [
    ...aliases.map((from) => ({ from: buildExhibitionPath(from), to: buildExhibitionPath(slug) })),
    ...chapters.flatMap((chapter) =>
      names.flatMap((name) =>
        [chapter.slug, ...chapter.aliases].map((former) => ({
          from: buildChapterPath(name, former),
          to: buildChapterPath(slug, chapter.slug),
        })),
      ),
    ),
  ].filter(({ from, to }) => from !== to);
}
