import type { ChapterText, LoadedExhibition } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import type { PublishedCatalogue } from '../model/published.ts';
import { buildLookup, type Lookup } from './lookup.ts';
import { readStoryWith } from './read-story.ts';
import type { Story } from './story.ts';

/** The text of a file by its absolute path, read as UTF-8; throws where there is none. */
export type ReadText = (path: string) => string;

export interface StoryFile {
  readonly story: Story;
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
    for (const text of texts) {
      const read = readFile(text, lookup, readText);
      if (read.story) stories.push({ story: read.story, path: text.path });
      faults.push(...read.faults);
    }
  }
  return { stories, faults };
}

function readFile(
  { path, ...chapter }: ChapterText,
  lookup: Lookup,
  readText: ReadText,
): { story?: Story; faults: Fault[] } {
  let text: string;
  try {
    text = readText(path);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const zh = `文件读不出来。请检查它是否存在、权限是否正确（${said}）。`;
    const en = `the file cannot be read. Check that it exists and its permissions (${said}).`;
    return { faults: [{ code: 'unreadable', file: chapter.file, zh, en }] };
  }
  return readStoryWith({ ...chapter, text }, lookup);
}

/** A chapter written in English is published in English, for which its title and the exhibition's are needed. */
function checkTitles(
  { origin, title, chapters }: LoadedExhibition,
  texts: readonly ChapterText[],
): Fault[] {
  const english = texts.filter((text) => text.language === 'en').map((text) => text.chapter);
  if (english.length === 0) return [];
  const titles = chapters.map((chapter, index) => ({
    ...chapter,
    field: `chapters.${index}.title`,
  }));
  return [{ title, field: 'title' }, ...titles.filter(({ slug }) => english.includes(slug))]
    .filter((entry) => entry.title.en === undefined)
    .map((entry): Fault => {
      return {
        code: 'english-title-missing',
        file: origin.file,
        line: origin.lineOf(entry.field),
        field: entry.field,
        value: entry.title.zh,
        zh: '有英文章节文件，题名却没有英文。请写作 { zh: …, en: … }。',
        en: 'there is an English text, but this title has no English. Write { zh: …, en: … }.',
      };
    });
}
