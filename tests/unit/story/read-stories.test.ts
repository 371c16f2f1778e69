import { describe, expect, it } from 'vitest';
import type { ChapterText, LoadedExhibition } from '../../../src/model/content.ts';
import type { Language } from '../../../src/model/local-text.ts';
import { readStories } from '../../../src/story/read-stories.ts';
import { buildCatalogue } from './build-catalogue.ts';

function buildText(chapter: string, language: Language): ChapterText {
  const file = `rivers/${chapter}.${language}.mdx`;
  const path = `/content/${file}`;
  return { exhibition: 'rivers', chapter, language, file, path, mentions: [], text: '' };
}

function buildExhibition(texts: readonly ChapterText[], slug = 'rivers'): LoadedExhibition {
  return {
    slug,
    title: { zh: '山河之间', en: 'Between the Rivers' },
    chapters: [
      { slug: 'crossing', title: { zh: '渡江', en: 'The Crossing' } },
      { slug: 'westward', title: { zh: '向西' } },
    ],
    texts,
    origin: { file: 'rivers/exhibition.yaml', lineOf: (field: string) => field.length },
  } as unknown as LoadedExhibition;
}

const files: Record<string, string> = {
  '/content/rivers/crossing.zh.mdx': '正文。<Cite source="w4" />',
  '/content/rivers/crossing.en.mdx': 'Prose.<Cite source="gazetteer" />',
  '/content/rivers/westward.en.mdx': 'West.\n\n<Scan record="shili/none" />',
};
function readText(path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error(`ENOENT ${path}`);
  return text;
}

describe('readStories', () => {
  it('reads every language of every chapter', () => {
    const texts = [buildText('crossing', 'zh'), buildText('crossing', 'en')];
    const { stories, faults } = readStories(buildCatalogue(), [buildExhibition(texts)], readText);
    expect(faults).toEqual([]);
    expect(stories.map(({ story, path }) => [story.id, path])).toEqual([
      ['rivers/crossing/zh', '/content/rivers/crossing.zh.mdx'],
      ['rivers/crossing/en', '/content/rivers/crossing.en.mdx'],
    ]);
  });

  it('opens no file that is not a listed chapter of a published exhibition', () => {
    const opened: string[] = [];
    const exhibitions = [
      buildExhibition([buildText('crossing', 'zh')], 'draft'),
      buildExhibition([buildText('unlisted', 'zh')]),
    ];
    const result = readStories(buildCatalogue(), exhibitions, (path) => {
      opened.push(path);
      return '';
    });
    expect(result).toEqual({ stories: [], faults: [] });
    expect(opened).toEqual([]);
  });

  it('collects the faults of all files, and wants English titles for English texts', () => {
    const texts = [buildText('westward', 'en'), buildText('westward', 'zh')];
    const { faults } = readStories(buildCatalogue(), [buildExhibition(texts)], readText);
    expect(faults.map(({ code, file, line, value }) => [code, file, line, value])).toEqual([
      ['english-title-missing', 'rivers/exhibition.yaml', 16, '向西'],
      ['unknown-record', 'rivers/westward.en.mdx', 3, 'shili/none'],
      ['unreadable', 'rivers/westward.zh.mdx', undefined, undefined],
    ]);
  });
});
