import { expect, it } from 'vitest';
import type { LoadedLesson } from '../../../src/model/content.ts';
import { readLessonStories } from '../../../src/story/read-stories.ts';
import { buildCatalogue } from './build-catalogue.ts';

const FILES: Readonly<Record<string, string>> = {
  '/lessons/dates/zh.mdx': '看图。<Cite source="w4" />\n\n<Scan record="shili/route-sheet" />',
  '/lessons/dates/en.mdx': 'Look.\n\n<Scan record="shili/none" />',
};

function buildLesson(title: LoadedLesson['title']): LoadedLesson {
  const texts = (['zh', 'en', 'missing'] as const).map((name) => ({
    language: name === 'en' ? 'en' : 'zh',
    file: `lessons/dates/${name}.mdx`,
    path: `/lessons/dates/${name}.mdx`,
    mentions: [],
  }));
  const origin = { file: 'lessons/dates/lesson.yaml', lineOf: () => 1 };
  return { slug: 'dates', title, texts, origin } as unknown as LoadedLesson;
}

function read(title: LoadedLesson['title']) {
  return readLessonStories(buildCatalogue(), [buildLesson(title)], (path) => {
    const text = FILES[path];
    if (text === undefined) throw new Error('ENOENT');
    return text;
  });
}

it('reads every text of a lesson and collects all that is wrong in them', () => {
  const { stories, faults } = read({ zh: '日子', en: 'Days' });
  expect(stories.map(({ story }) => [story.id, story.lesson, story.records.size])).toEqual([
    ['dates/zh', 'dates', 1],
    ['dates/en', 'dates', 0],
  ]);
  expect(faults.map(({ code, file, line }) => [code, file, line])).toEqual([
    ['unknown-record', 'lessons/dates/en.mdx', 3],
    ['unreadable', 'lessons/dates/missing.mdx', undefined],
  ]);
});

it('wants an English title where there is an English text', () => {
  const [fault] = read({ zh: '日子' }).faults;
  expect(fault).toMatchObject({ code: 'english-title-missing', file: 'lessons/dates/lesson.yaml' });
});
