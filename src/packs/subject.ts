import { buildExhibitionPath, buildLessonPath } from '../model/addresses.ts';
import { ContentFaults, type Fault } from '../model/fault.ts';
import type { Language, LocalText } from '../model/local-text.ts';
import { findNearest } from '../model/nearest.ts';
import type { PublishedCatalogue } from '../model/published.ts';

/** What a pack is about. */
export interface Subject {
  readonly kind: 'exhibition' | 'lesson';
  readonly slug: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  /** Paths of which everything belongs in the pack; the first one is its front page. */
  readonly roots: readonly string[];
}

/** Everything that can be packed. Lessons of an exhibition come with it. */
export function listSubjects({ exhibitions, lessons }: PublishedCatalogue): Subject[] {
  return [
    ...exhibitions.map(({ slug, title, summary }): Subject => {
      const own = lessons.filter((lesson) => lesson.exhibitions.includes(slug));
      const roots = [
        buildExhibitionPath(slug),
        ...own.map((lesson) => buildLessonPath(lesson.slug)),
      ];
      return { kind: 'exhibition', slug, title, summary, roots };
    }),
    ...lessons.map(({ slug, title, summary }): Subject => {
      return { kind: 'lesson', slug, title, summary, roots: [buildLessonPath(slug)] };
    }),
  ];
}

/**
 * Those that are named, or all where none is.
 * @throws ContentFaults for names that nothing published has
 */
export function findSubjects(
  catalogue: PublishedCatalogue,
  names: readonly string[],
  language: Language,
): Subject[] {
  const all = listSubjects(catalogue);
  const slugs = all.map(({ slug }) => slug);
  const faults = names
    .filter((name) => !slugs.includes(name))
    .map((value): Fault => {
      const near = findNearest(value, slugs) ?? slugs.join(', ');
      return {
        code: 'unknown-pack',
        file: 'npm run pack',
        value,
        zh: `没有这个已公布的展览或课程。可以打包的有：${near}。`,
        en: `no published exhibition or lesson has this name. There is: ${near}.`,
      };
    });
  if (faults.length > 0) throw new ContentFaults(faults, language);
  return names.length === 0 ? all : all.filter(({ slug }) => names.includes(slug));
}
