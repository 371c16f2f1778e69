import { formatGrade } from '../i18n/format-grade.ts';
import { getTranslate } from '../i18n/strings.ts';
import { buildExhibitionPath } from '../model/addresses.ts';
import { getText, type Language, type LocalText } from '../model/local-text.ts';
import { isPicture } from '../model/part.ts';
import type { PublishedLesson } from '../model/published.ts';
import { formatRegion } from '../model/region.ts';
import { buildPageHref, buildViewPath } from './addresses.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { getReadingLanguage } from './exhibition-languages.ts';
import type { Field } from './fields.ts';
import { getCropImage, getPartImage, type ImageModel } from './images.ts';
import { buildRecordLink } from './links.ts';

/** Something to work with: a record, or a place on it. */
export interface Material {
  readonly title: LocalText;
  readonly use: LocalText;
  readonly code: string;
  readonly isPlate: boolean;
  readonly image: ImageModel;
  readonly alt: LocalText;
  /** Opens the record's viewer there. */
  readonly href: string;
}

export function buildMaterials(
  catalogue: SiteCatalogue,
  { slug, materials }: PublishedLesson,
  language: Language,
): readonly Material[] {
  return materials.map(({ record: id, part: partId, xywh, use }) => {
    const record = getEntry(catalogue.records, id);
    const part = record.parts.find((one) =>
      partId === undefined ? isPicture(one) : one.id === partId,
    );
    if (!part) throw new Error(`[site] a material of "${slug}" has no image`);
    const path = buildViewPath(id, part.id, xywh && formatRegion(xywh));
    return {
      title: record.title,
      use,
      code: record.referenceCode,
      isPlate: record.kind === 'plate',
      image: xywh
        ? getCropImage(catalogue, id, part.id, xywh)
        : getPartImage(catalogue, id, part.id),
      alt: part.alt,
      href: buildPageHref(buildRecordLink(record, language).language, path),
    };
  });
}

/** What a lesson is at a glance. */
export function buildLessonFields(
  catalogue: SiteCatalogue,
  lesson: PublishedLesson,
  language: Language,
): readonly Field[] {
  const t = getTranslate(language);
  const say = (text: string) => ({ text, language });
  const { audience, grade } = lesson;
  const school = grade === undefined ? [] : [say(formatGrade(grade, language))];
  const rows: readonly Field[] = [
    { label: t('lesson-audience'), values: [say(t(`audience-${audience}`)), ...school] },
    {
      label: t('lesson-subjects'),
      values: lesson.subjects.map((subject) => say(t(`subject-${subject}`))),
    },
    {
      label: t('lesson-duration'),
      values: [say(t('lesson-minutes', { n: lesson.minutes }))],
    },
    {
      label: t('lesson-competences'),
      values: lesson.competences.map((competence) => say(t(`competence-${competence}`))),
    },
    {
      label: t('lesson-exhibitions'),
      values: lesson.exhibitions.map((slug) => {
        const exhibition = getEntry(catalogue.exhibitions, slug);
        const reading = getReadingLanguage(catalogue, exhibition, language);
        return {
          ...getText(exhibition.title, language),
          href: buildPageHref(reading, buildExhibitionPath(slug)),
        };
      }),
    },
  ];
  return rows.filter(({ values }) => values.length > 0);
}
