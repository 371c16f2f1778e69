import { getTranslate } from '../../../src/i18n/strings.ts';
import { buildMediaSizes } from '../../../src/imaging/derive-media.ts';
import { CROP_WIDTHS, MEDIA_WIDTHS } from '../../../src/imaging/recipe.ts';
import { findArchivalDate } from '../../../src/model/archival-date.ts';
import type { PublishedCatalogue, PublishedLesson } from '../../../src/model/published.ts';
import { formatRegion } from '../../../src/model/region.ts';
import { listPaperCrops } from '../../../src/paper/list-papers.ts';
import type { Setting } from '../../../src/paper/shelf.ts';
import { buildLookup } from '../../../src/story/lookup.ts';
import { readTold } from '../../../src/story/read-story.ts';
import type { LessonStory } from '../../../src/story/story.ts';

const ID = 'shili/sheet';
const SIZE = { width: 8000, height: 5840 };

const LESSON = {
  slug: 'dates',
  title: { zh: '日子' },
  audience: 'pupils',
  grade: 8,
  subjects: ['history'],
  minutes: 40,
  summary: { zh: '一句话' },
  competences: [],
  aims: [{ zh: '看' }],
  exhibitions: ['rivers'],
  cover: { record: ID },
  materials: [],
  flow: [
    { minutes: 10, title: { zh: '看' }, activity: { zh: '看图' } },
    { minutes: 30, title: { zh: '写' }, activity: { zh: '写字' }, guidance: { zh: '等' } },
  ],
  rubric: [],
  sources: ['w5'],
} as unknown as PublishedLesson;

function buildFact(zh: string, place: string, source: string, contests: string[]): object {
  const date = findArchivalDate(contests.length > 0 ? '1935-04-17' : '1935-04-18');
  return { statement: { zh }, date, place, sources: [source], verified: 'pending', contests };
}

const CATALOGUE = {
  site: { name: { zh: '展卷' } },
  holders: [{ slug: 'shili', name: { zh: '示例馆' } }],
  records: [
    {
      id: ID,
      kind: 'plate',
      holder: 'shili',
      places: [],
      title: { zh: '图一' },
      referenceCode: 'ZJ-TB·2026-002',
      rights: { credit: { zh: '展卷项目，CC BY 4.0' } },
      parts: [{ id: 'p', kind: 'page', ...SIZE, redacted: [], lines: [], alt: { zh: '一张图' } }],
    },
  ],
  sources: [
    { slug: 'w5', kind: 'web', title: { zh: '一页' } },
    { slug: 'w9', kind: 'web', title: { zh: '别的出处' } },
  ],
  authorities: [
    {
      kind: 'place',
      slug: 'zhongba',
      name: { zh: '中坝' },
      otherNames: [{ name: { zh: '中坝场' }, note: { zh: '通称' } }],
      location: { at: [31.78, 104.74], basis: { zh: '概略位置' }, sources: ['w5'] },
    },
  ],
  exhibitions: [
    {
      slug: 'rivers',
      title: { zh: '山河' },
      facts: [
        buildFact('只有一处', 'zhongba', 'w5', []),
        buildFact('一说', 'zhongba', 'w5', ['f2']),
        buildFact('别处的事', 'beichuan', 'w5', []),
        buildFact('无关', 'zhongba', 'w9', []),
      ],
    },
  ],
  lessons: [LESSON],
  tombstones: [],
  redirects: [],
} as unknown as PublishedCatalogue;

/** A lesson with a task of every kind, in pictures of the right sizes that nobody has derived. */
export function buildShelf(text: string): {
  lesson: PublishedLesson;
  story: LessonStory;
  setting: Setting;
} {
  const input = { file: 'zh.mdx', language: 'zh', text } as const;
  const { told, buildBlocks, faults } = readTold(input, buildLookup(CATALOGUE));
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  const story = { id: 'dates/zh', lesson: 'dates', ...told, blocks: buildBlocks() };
  const crops = [...story.crops, ...listPaperCrops(CATALOGUE, story)].map(({ region }) => {
    const media = buildMediaSizes({ width: region.w, height: region.h }, CROP_WIDTHS);
    return [formatRegion(region), { key: 'crop', folder: '/', media }] as const;
  });
  const whole = { key: 'whole', folder: '/', media: buildMediaSizes(SIZE, MEDIA_WIDTHS) };
  const derivatives = new Map([[`${ID}#p`, { ...whole, crops: new Map(crops) }]]);
  const shelf = { catalogue: CATALOGUE, derivatives, address: undefined };
  const setting = { ...shelf, language: 'zh', t: getTranslate('zh') } as unknown as Setting;
  return { lesson: LESSON, story, setting };
}
