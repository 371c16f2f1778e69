import { describe, expect, it } from 'vitest';
import type { ChapterText, LoadedExhibition } from '../../../src/model/content.ts';
import type { Language, LocalText } from '../../../src/model/local-text.ts';
import { readStories } from '../../../src/story/read-stories.ts';
import { buildCatalogue } from './build-catalogue.ts';

function buildText(chapter: string, language: Language): ChapterText {
  const file = `rivers/${chapter}.${language}.mdx`;
  return { exhibition: 'rivers', chapter, language, file, path: `/content/${file}` };
}

function buildExhibition(fields: {
  slug?: string;
  title?: LocalText;
  chapters?: { slug: string; title: LocalText }[];
  texts?: ChapterText[];
}): LoadedExhibition {
  return {
    slug: 'rivers',
    title: { zh: '山河之间', en: 'Between the Rivers' },
    chapters: [{ slug: 'crossing', title: { zh: '渡江', en: 'The Crossing' } }],
    texts: [buildText('crossing', 'zh'), buildText('crossing', 'en')],
    origin: { file: 'rivers/exhibition.yaml', lineOf: (field: string) => field.length },
    ...fields,
  } as unknown as LoadedExhibition;
}

const files: Record<string, string> = {
  '/content/rivers/crossing.zh.mdx': '正文。<Cite source="w4" />',
  '/content/rivers/crossing.en.mdx': 'Prose.<Cite source="gazetteer" />',
  '/content/rivers/westward.zh.mdx': '向西。<Scan record="shili/none" />',
};
function readText(path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error(`ENOENT ${path}`);
  return text;
}

describe('readStories', () => {
  it('reads every language of every chapter', () => {
    const { stories, faults } = readStories(buildCatalogue(), [buildExhibition({})], readText);
    expect(faults).toEqual([]);
    expect(stories.map(({ story, path }) => [story.id, path])).toEqual([
      ['rivers/crossing/zh', '/content/rivers/crossing.zh.mdx'],
      ['rivers/crossing/en', '/content/rivers/crossing.en.mdx'],
    ]);
  });

  it('does not open the files of an exhibition that is not published', () => {
    const draft = buildExhibition({ slug: 'draft' });
    const refuse = (path: string): string => {
      throw new Error(`opened ${path}`);
    };
    expect(readStories(buildCatalogue(), [draft], refuse)).toEqual({ stories: [], faults: [] });
  });

  it('collects the faults of all files', () => {
    const exhibition = buildExhibition({
      chapters: [
        { slug: 'crossing', title: { zh: '渡江', en: 'The Crossing' } },
        { slug: 'westward', title: { zh: '向西' } },
        { slug: 'gone', title: { zh: '散失' } },
      ],
      texts: [
        buildText('crossing', 'zh'),
        buildText('westward', 'zh'),
        buildText('gone', 'zh'),
        buildText('unlisted', 'zh'),
      ],
    });
    const { stories, faults } = readStories(buildCatalogue(), [exhibition], readText);
    expect(faults.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['component-place', 'rivers/westward.zh.mdx', 1],
      ['unreadable', 'rivers/gone.zh.mdx', undefined],
    ]);
    expect(stories.map(({ story }) => story.chapter)).toEqual(['crossing', 'westward']);
  });

  it('wants English titles for an English text', () => {
    const exhibition = buildExhibition({
      title: { zh: '山河之间' },
      chapters: [{ slug: 'crossing', title: { zh: '渡江' } }],
    });
    const { faults } = readStories(buildCatalogue(), [exhibition], readText);
    expect(faults.map(({ code, field, line, value }) => [code, field, line, value])).toEqual([
      ['english-title-missing', 'title', 5, '山河之间'],
      ['english-title-missing', 'chapters.0.title', 16, '渡江'],
    ]);
  });

  it('wants none where there is no English text', () => {
    const exhibition = buildExhibition({
      title: { zh: '山河之间' },
      texts: [buildText('crossing', 'zh')],
    });
    expect(readStories(buildCatalogue(), [exhibition], readText).faults).toEqual([]);
  });
});
