import { publishCatalogue, type Release } from '../../../src/gate/publish-catalogue.ts';
import { authoritySchema } from '../../../src/model/authority.ts';
import type { AuthorityKind } from '../../../src/model/authority-kind.ts';
import type {
  Everything,
  LoadedAuthority,
  Mention,
  LoadedExhibition,
  LoadedHolder,
  LoadedLesson,
  LoadedPart,
  LoadedRecord,
  LoadedSource,
  TranscriptLine,
} from '../../../src/model/content.ts';
import { exhibitionSchema } from '../../../src/model/exhibition.ts';
import { factListSchema } from '../../../src/model/fact.ts';
import { holderSchema } from '../../../src/model/holder.ts';
import { lessonSchema } from '../../../src/model/lesson.ts';
import { partSchema } from '../../../src/model/part.ts';
import { recordSchema } from '../../../src/model/record.ts';
import { siteSchema } from '../../../src/model/site.ts';
import { sourceSchema } from '../../../src/model/source.ts';

type Fields = Readonly<Record<string, unknown>>;

export const TODAY = '2026-06-01';

/** Fields of a record that is held back, and of an entry that was withdrawn. */
export const closed = { opening: { conclusion: 'closed', archive: '某馆' } };
export const withdrawn = { date: '2026-01-01', notice: '撤下' };

/** States of what is published by itself: name, its fields, how many are seen, and how many in a preview. */
export const STATES: readonly (readonly [
  string,
  Readonly<Record<string, unknown>>,
  number,
  number,
])[] = [
  ['published', {}, 1, 1],
  ['with its day', { published: TODAY }, 1, 1],
  ['draft', { state: 'draft' }, 0, 1],
  ['before its day', { published: '2026-06-02' }, 0, 1],
  ['withdrawn', { withdrawn }, 0, 0],
];

function buildOrigin(file: string) {
  return { file, lineOf: () => 1 };
}

/** A record that passes; `fields` as they would stand in record.yaml. */
export function buildRecord(
  id: string,
  fields: Fields = {},
  parts = [buildPart('p1')],
): LoadedRecord {
  const [holder = '', slug = ''] = id.split('/');
  const record = recordSchema.parse({
    referenceCode: `J-${slug}`,
    title: `题名 ${slug}`,
    creator: '责任者',
    date: '1935',
    opening: { conclusion: 'open', archive: '某馆', date: '2024-06-09', basis: '依据' },
    publication: { authority: '某馆', date: '2024-06-10', basis: '依据' },
    rights: {
      statement: 'https://creativecommons.org/publicdomain/mark/1.0/',
      holder: '某馆',
      clearance: 'public-domain',
      credit: '某馆藏',
    },
    ...fields,
  });
  return {
    ...record,
    id,
    holder,
    slug,
    parts,
    origin: buildOrigin(`content/records/${id}/record.yaml`),
  };
}

export function buildPart(
  id: string,
  fields: Fields = {},
  lines: readonly TranscriptLine[] = [],
): LoadedPart {
  const part = partSchema.parse({
    id,
    file: `${id}.tif`,
    width: 1000,
    height: 1000,
    label: `第 ${id} 页`,
    alt: '一页',
    ...fields,
  });
  return { ...part, path: `/masters/${id}.tif`, lines };
}

export function buildExhibition(
  slug: string,
  record: string,
  fields: Fields = {},
  mentions: readonly Mention[] = [],
  facts: readonly Fields[] = [],
  prose = '',
): LoadedExhibition {
  const exhibition = exhibitionSchema.parse({
    title: `展览 ${slug}`,
    summary: '提要',
    cover: { record },
    chapters: [{ slug: 'one', title: '第一章' }],
    state: 'published',
    ...fields,
  });
  const text = { exhibition: slug, chapter: 'one', language: 'zh', file: 'one.zh.mdx' } as const;
  return {
    ...exhibition,
    slug,
    facts: factListSchema.parse(facts),
    factsOrigin: buildOrigin(`content/exhibitions/${slug}/facts.yaml`),
    texts: [{ ...text, path: `/content/${slug}/one.zh.mdx`, mentions, text: prose }],
    origin: buildOrigin(`content/exhibitions/${slug}/exhibition.yaml`),
  };
}

export function buildLesson(
  slug: string,
  record: string,
  fields: Fields = {},
  mentions: readonly Mention[] = [],
  prose = '',
): LoadedLesson {
  const lesson = lessonSchema.parse({
    title: `课 ${slug}`,
    summary: '提要',
    audience: 'public',
    subjects: ['history'],
    minutes: 10,
    aims: ['目标'],
    cover: { record },
    materials: [{ record, use: '看' }],
    flow: [{ minutes: 10, title: '看', activity: '看图' }],
    state: 'published',
    ...fields,
  });
  const text = { language: 'zh', file: 'zh.mdx', path: `/content/${slug}/zh.mdx` } as const;
  return {
    ...lesson,
    slug,
    texts: [{ ...text, mentions, text: prose }],
    origin: buildOrigin(`content/lessons/${slug}/lesson.yaml`),
  };
}

export function buildAuthority(
  kind: AuthorityKind,
  slug: string,
  fields: Fields = {},
): LoadedAuthority {
  const authority = authoritySchema.parse({ name: `名称 ${slug}`, ...fields });
  return { ...authority, kind, slug, origin: buildOrigin(`content/authorities/${slug}.yaml`) };
}

export function buildSource(slug: string, fields: Fields = {}): LoadedSource {
  const source = sourceSchema.parse({ kind: 'book', title: `书名 ${slug}`, ...fields });
  return { ...source, slug, origin: buildOrigin(`content/sources/${slug}.yaml`) };
}

export function buildHolder(slug: string, fields: Fields = {}): LoadedHolder {
  const holder = holderSchema.parse({ name: `馆 ${slug}`, ...fields });
  return { ...holder, slug, origin: buildOrigin(`content/holders/${slug}.yaml`) };
}

export function buildEverything(content: Partial<Everything>): Everything {
  const words = { name: '站', tagline: '一行', description: '说明', front: 'none' };
  const holders = [...new Set(content.records?.map(({ holder }) => holder))];
  return {
    site: siteSchema.parse(words),
    siteOrigin: buildOrigin('content/site.yaml'),
    holders: holders.map((slug) => buildHolder(slug)),
    authorities: [],
    sources: [],
    records: [],
    emptiedRecords: [],
    exhibitions: [],
    lessons: [],
    campaigns: [],
    promised: [],
    ...content,
  };
}

export function publish(content: Partial<Everything>, preview = false): Release {
  return publishCatalogue(buildEverything(content), { preview, today: TODAY });
}
