import type { LoadedExhibition, LoadedLesson, LoadedText, Origin } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import type { LocalText } from '../model/local-text.ts';
import type { PublishedCatalogue } from '../model/published.ts';
import { buildLookup } from './lookup.ts';
import { readStoryWith, readTold } from './read-story.ts';
import type { LessonStory, Story } from './story.ts';

/** The text of a file by its absolute path, read as UTF-8; throws where there is none. */
export type ReadText = (path: string) => string;

export interface StoryFile<Kind = Story> {
  readonly story: Kind;
  /** Absolute path of the MDX file. */
  readonly path: string;
}

/**
 * Every text that is a listed chapter of a published one among the exhibitions, and all faults in them; other files
 * are not even opened. That Chinese texts are there and all texts are listed is seen to where content is read.
 */
export function readStories(
  catalogue: PublishedCatalogue,
  exhibitions: readonly LoadedExhibition[],
  readText: ReadText,
): { stories: StoryFile[]; faults: Fault[] } {
  const lookup = buildLookup(catalogue);
  const stories: StoryFile[] = [];
  const faults: Fault[] = [];
  for (const exhibition of exhibitions) {
    const published = lookup.exhibitions.get(exhibition.slug);
    const listed = new Set(published?.chapters.map((chapter) => chapter.slug));
    const texts = exhibition.texts.filter((text) => listed.has(text.chapter));
    faults.push(...checkTitles(exhibition, texts));
    for (const file of texts) {
      const { text, faults: unreadable } = readFile(file, readText);
      faults.push(...unreadable);
      if (text === undefined) continue;
      const read = readStoryWith({ ...file, text }, lookup);
      stories.push({ story: read.story, path: file.path });
      faults.push(...read.faults);
    }
  }
  return { stories, faults };
}

/** The texts of published lessons, and all faults in them. */
export function readLessonStories(
  catalogue: PublishedCatalogue,
  lessons: readonly LoadedLesson[],
  readText: ReadText,
): { stories: StoryFile<LessonStory>[]; faults: Fault[] } {
  const lookup = buildLookup(catalogue);
  const stories: StoryFile<LessonStory>[] = [];
  const faults: Fault[] = [];
  for (const { slug, texts, title, origin } of lessons) {
    if (texts.some(({ language }) => language === 'en'))
      faults.push(...checkEnglish(origin, [{ title, field: 'title' }]));
    for (const file of texts) {
      const { text, faults: unreadable } = readFile(file, readText);
      faults.push(...unreadable);
      if (text === undefined) continue;
      const read = readTold({ ...file, text }, lookup);
      const id = `${slug}/${file.language}`;
      const blocks = read.buildBlocks();
      stories.push({ story: { id, lesson: slug, ...read.told, blocks }, path: file.path });
      faults.push(...read.faults);
    }
  }
  return { stories, faults };
}

function readFile(
  { path, file }: LoadedText,
  readText: ReadText,
): { text?: string; faults: Fault[] } {
  try {
    return { text: readText(path), faults: [] };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const zh = `文件读不出来。请检查它是否存在、权限是否正确（${said}）。`;
    const en = `the file cannot be read. Check that it exists and its permissions (${said}).`;
    return { faults: [{ code: 'unreadable', file, zh, en }] };
  }
}

/** A chapter written in English is published in English, for which its title and the exhibition's are needed. */
function checkTitles(
  { origin, title, chapters }: LoadedExhibition,
  texts: LoadedExhibition['texts'],
): Fault[] {
  const english = texts.filter((text) => text.language === 'en').map((text) => text.chapter);
  if (english.length === 0) return [];
  const titles = chapters.map((chapter, index) => ({
    ...chapter,
    field: `chapters.${index}.title`,
  }));
  const told = titles.filter(({ slug }) => english.includes(slug));
  return checkEnglish(origin, [{ title, field: 'title' }, ...told]);
}

function checkEnglish(
  origin: Origin,
  titles: readonly { readonly title: LocalText; readonly field: string }[],
): Fault[] {
  return titles
    .filter((entry) => entry.title.en === undefined)
    .map((entry): Fault => {
      return {
        code: 'english-title-missing',
        file: origin.file,
        line: origin.lineOf(entry.field),
        field: entry.field,
        value: entry.title.zh,
        zh: '有英文文件，题名却没有英文。请写作 { zh: …, en: … }。',
        en: 'there is an English text, but this title has no English. Write { zh: …, en: … }.',
      };
    });
}
