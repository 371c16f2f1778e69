import { existsSync } from 'node:fs';
import path from 'node:path';
import type { LoadedHolder } from '../../model/content.ts';
import type { ExistingRecords } from '../../intake/existing-records.ts';
import type { Settings } from '../../settings.ts';
import type { Answers, Question } from '../questions.ts';
import type { Skeleton } from '../skeletons/skeleton.ts';
import { checkSlug, suggestSlug } from '../skeletons/suggest-slug.ts';

/** What a new entry has to know of those that are there. */
export interface Surroundings {
  readonly settings: Settings;
  readonly holders: readonly LoadedHolder[];
  readonly existing: ExistingRecords;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** A kind of entry that `new` can make. */
export interface Kind {
  readonly questions: readonly Question[];
  readonly build: (answers: Answers) => Skeleton;
}

/** Is it in any content root, as a folder or as a file? */
export function isTaken({ contentRoots }: Settings, ...steps: string[]): boolean {
  return contentRoots.some((root) => existsSync(path.join(root, ...steps)));
}

export const TITLES: readonly Question[] = [
  { flag: 'title', zh: '题名', en: 'Title (Chinese)' },
  {
    flag: 'title-en',
    zh: '英文题名（没有就回车，不设英文页）',
    en: 'English title (leave empty for no English page)',
    suggest: () => '',
  },
];

/** The name in addresses, suggested from the title. */
export function askSlug(isUsed: (slug: string, answers: Answers) => boolean): Question {
  return {
    flag: 'slug',
    zh: '网址里的名字（小写字母、数字、连字符，定下后不要改）',
    en: 'Name in addresses (lower-case letters, digits, hyphens; for good)',
    suggest: (answers) =>
      suggestSlug(answers['title'] ?? answers['name'] ?? '', answers['title-en'], (slug) =>
        isUsed(slug, answers),
      ),
    check: checkSlug,
  };
}

/** Empty is not said. */
export function findAnswer(answers: Answers, flag: string): string | undefined {
  const answer = answers[flag] ?? '';
  return answer === '' ? undefined : answer;
}

export function getAnswer(answers: Answers, flag: string): string {
  return answers[flag] ?? '';
}
