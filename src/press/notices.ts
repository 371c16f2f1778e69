import type { Language } from '../model/local-text.ts';
import type { Publication } from './publication.ts';

/** What is to be known of published pictures though nothing has to stop for it, one line each. */
export function listNotices(
  { masters, derivatives }: Pick<Publication, 'masters' | 'derivatives'>,
  language: Language,
): readonly string[] {
  return [...derivatives].flatMap(([id, { notices }]) =>
    notices
      // The store remembers it from the day when no page was asked for.
      .filter(({ code }) => code !== 'image-multipage' || masters.get(id)?.filePage === undefined)
      .map((notice) => `[${notice.code}] ${id}: ${notice[language]}`),
  );
}
