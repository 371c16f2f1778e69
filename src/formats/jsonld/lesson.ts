import { buildExhibitionPath, buildLessonPath, buildRecordPath } from '../../model/addresses.ts';
import type { PublishedLesson } from '../../model/published.ts';
import { buildAddress, type FormatAddresses } from '../addresses.ts';
import { buildNames, CONTEXT, dropEmpty } from './reference.ts';

/** Roles of https://schema.org/EducationalAudience. */
const ROLES = { pupils: 'student', adults: 'general public', public: 'general public' } as const;

/** https://schema.org/LearningResource; `timeRequired` is an ISO 8601 duration. */
export function buildLessonJsonLd(
  lesson: PublishedLesson,
  addresses: FormatAddresses,
): Record<string, unknown> {
  const address = buildAddress(addresses, buildLessonPath(lesson.slug));
  const refer = (path: string) => ({ '@id': buildAddress(addresses, path) });
  return dropEmpty({
    '@context': CONTEXT,
    '@type': 'LearningResource',
    '@id': address,
    url: address,
    ...buildNames(lesson.title),
    abstract: lesson.summary.zh,
    learningResourceType: 'lesson plan',
    educationalLevel: lesson.grade === undefined ? undefined : `${lesson.grade}年级`,
    audience: { '@type': 'EducationalAudience', educationalRole: ROLES[lesson.audience] },
    timeRequired: `PT${lesson.minutes}M`,
    teaches: lesson.aims.map(({ zh }) => zh),
    inLanguage: lesson.languages.map((language) => (language === 'zh' ? 'zh-Hans' : language)),
    datePublished: lesson.published,
    isAccessibleForFree: true,
    isPartOf: lesson.exhibitions.map((slug) => refer(buildExhibitionPath(slug))),
    isBasedOn: [...new Set(lesson.materials.map(({ record }) => record))].map((id) =>
      refer(buildRecordPath(id)),
    ),
  });
}
