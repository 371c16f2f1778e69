import type { Language } from '../model/local-text.ts';
import type { PublishedLesson } from '../model/published.ts';
import { getLanguagesOf } from './languages.ts';

/** English only where title and text have it. */
export function getLessonLanguages({ title, languages }: PublishedLesson): readonly Language[] {
  return getLanguagesOf(title).filter((language) => languages.includes(language));
}
