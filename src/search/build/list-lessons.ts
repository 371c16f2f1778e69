import { buildLessonPath } from '../../model/addresses.ts';
import type { Language } from '../../model/local-text.ts';
import type { PublishedLesson } from '../../model/published.ts';
import type { SearchSources } from './list-documents.ts';
import { buildLocalPages, listTexts } from './local-pages.ts';
import type { SearchDocument } from './search-document.ts';

/** Lessons, by what their pupils' pages say: guidance, notes, rubric and model answers are the teacher's alone. */
export function listLessonDocuments(sources: SearchSources): SearchDocument[] {
  return sources.catalogue.lessons.map((lesson) => buildLesson(lesson, sources));
}

function buildLesson(
  { slug, title, summary, aims, materials, exhibitions, ...lesson }: PublishedLesson,
  { catalogue, lessons }: SearchSources,
): SearchDocument {
  const languages = lesson.languages.filter((language) => title[language] !== undefined);
  const findText = (language: Language): string =>
    lessons.find((one) => one.lesson === slug && one.language === language)?.text ?? '';
  const prose = { zh: findText('zh'), en: findText('en') };
  return {
    type: 'lesson',
    path: buildLessonPath(slug),
    languages,
    title,
    titles: listTexts(title),
    exhibitions: catalogue.exhibitions
      .filter((exhibition) => exhibitions.includes(exhibition.slug))
      .map((exhibition) => ({ slug: exhibition.slug, name: exhibition.title })),
    scripts: new Set<never>(),
    dates: [],
    pages: buildLocalPages(languages, [
      summary,
      ...aims,
      ...materials.map(({ use }) => use),
      prose,
    ]),
  };
}
