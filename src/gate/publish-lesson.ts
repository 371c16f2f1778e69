import type { LoadedLesson } from '../model/content.ts';
import { LANGUAGES } from '../model/local-text.ts';
import type { PublishedLesson } from '../model/published.ts';
import type { Passing } from './passing.ts';

/** Fields are named one by one, as in publish-record.ts. */
export function publishLesson(
  lesson: LoadedLesson,
  passing: Passing,
  hasExhibition: (slug: string) => boolean,
): PublishedLesson {
  return {
    slug: lesson.slug,
    title: lesson.title,
    summary: lesson.summary,
    audience: lesson.audience,
    grade: lesson.grade,
    subjects: lesson.subjects,
    minutes: lesson.minutes,
    competences: lesson.competences,
    aims: lesson.aims,
    exhibitions: lesson.exhibitions.filter(hasExhibition),
    cover: lesson.cover,
    materials: lesson.materials,
    flow: lesson.flow,
    rubric: lesson.rubric,
    notes: lesson.notes,
    sources: lesson.sources.filter(passing.hasSource),
    state: lesson.state,
    published: lesson.published,
    languages: LANGUAGES.filter((language) =>
      lesson.texts.some((text) => text.language === language),
    ),
  };
}
