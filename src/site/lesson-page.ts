import { buildLessonJsonLd } from '../formats/jsonld/lesson.ts';
import { formatGrade } from '../i18n/format-grade.ts';
import { getTranslate } from '../i18n/strings.ts';
import { buildLessonPath, buildTeacherPath } from '../model/addresses.ts';
import { buildFlow } from '../model/lesson-flow.ts';
import { AUDIENCES, type LessonFields } from '../model/lesson.ts';
import { getText, LANGUAGES, type Language } from '../model/local-text.ts';
import type { PublishedLesson } from '../model/published.ts';
import { buildPageHref, LESSONS } from './addresses.ts';
import { getCover, type CardModel } from './cards.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { getEntry } from './entries.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { buildLanguagePaths } from './languages.ts';
import { getLessonLanguages } from './lesson-languages.ts';
import { buildLessonFields, buildMaterials } from './lesson-parts.ts';
import { buildPageHead } from './page-head.ts';
import type { LessonPaperKind } from '../paper/addresses.ts';
import { buildPaperOffers } from './papers.ts';
import { renderText } from './render-text.ts';
import { buildSourceEntries } from './sources.ts';
import { buildAnswers } from './tasks.ts';
import { buildTextNotes } from './text-notes.ts';

/** What is right stands on paper that the class's page does not offer. */
const CLASS_PAPERS: readonly LessonPaperKind[] = ['worksheet', 'route'];
const TEACHER_PAPERS: readonly LessonPaperKind[] = ['plan', 'answers', 'worksheet', 'route'];

export async function buildLessonPaths() {
  const { lessons } = await getCatalogue();
  return buildLanguagePaths(
    [...lessons.values()].map((lesson) => ({
      params: { lesson: lesson.slug },
      props: { slug: lesson.slug },
      languages: getLessonLanguages(lesson),
    })),
  );
}

/** None where there is no lesson: a list of nothing is no page. */
export async function buildLessonListPaths() {
  const { lessons } = await getCatalogue();
  return lessons.size === 0
    ? []
    : buildLanguagePaths([{ params: {}, props: {}, languages: LANGUAGES }]);
}

export async function getLessonListPage(language: Language) {
  const catalogue = await getCatalogue();
  const t = getTranslate(language);
  const lessons = [...catalogue.lessons.values()];
  const list = (audience: LessonFields['audience']) => ({
    title: t(`lessons-for-${audience}`),
    cards: lessons
      .filter((lesson) => lesson.audience === audience)
      .sort((a, b) => (a.grade ?? 0) - (b.grade ?? 0))
      .map((lesson) => buildLessonCard(catalogue, lesson, language)),
  });
  return {
    head: await buildPageHead({
      title: t('lessons-title'),
      description: t('lessons-lead'),
      language,
      path: LESSONS,
      languages: LANGUAGES,
    }),
    crumbs: buildCrumbs(language, [], t('lessons-title')),
    lead: t('lessons-lead'),
    groups: AUDIENCES.map(list),
  };
}

/** The lessons that belong to an exhibition. */
export function buildLessonCards(
  catalogue: SiteCatalogue,
  exhibition: string,
  language: Language,
): readonly CardModel[] {
  return [...catalogue.lessons.values()]
    .filter(({ exhibitions }) => exhibitions.includes(exhibition))
    .map((lesson) => buildLessonCard(catalogue, lesson, language));
}

function buildLessonCard(
  catalogue: SiteCatalogue,
  lesson: PublishedLesson,
  language: Language,
): CardModel {
  const t = getTranslate(language);
  const reading = getLessonLanguages(lesson).includes(language) ? language : 'zh';
  const { grade, minutes } = lesson;
  const { image, record } = getCover(catalogue, lesson);
  return {
    href: buildPageHref(reading, buildLessonPath(lesson.slug)),
    title: lesson.title,
    summary: lesson.summary,
    image,
    code: [
      ...(grade === undefined ? [] : [formatGrade(grade, language)]),
      t('lesson-minutes', { n: minutes }),
    ].join(' · '),
    isPlate: record.kind === 'plate',
  };
}

/** What the class sees. */
export async function getLessonPage(slug: string, language: Language) {
  const catalogue = await getCatalogue();
  const lesson = getEntry(catalogue.lessons, slug);
  const id = `${slug}/${language}`;
  const story = getEntry(catalogue.lessonTexts, id);
  const title = getText(lesson.title, language).text;
  return {
    Content: await renderText('lessonTexts', id),
    story,
    ...(await buildShared(catalogue, lesson, language, buildLessonPath(slug), title)),
    title,
    papers: buildPaperOffers(catalogue, lesson, CLASS_PAPERS, language),
    other: buildPageHref(language, buildTeacherPath(slug)),
    notes: buildTextNotes(catalogue, story, language),
  };
}

/** What whoever teaches sees besides. */
export async function getTeacherPage(slug: string, language: Language) {
  const catalogue = await getCatalogue();
  const lesson = getEntry(catalogue.lessons, slug);
  const { tasks } = getEntry(catalogue.lessonTexts, `${slug}/${language}`);
  const t = getTranslate(language);
  const title = t('lesson-teacher-title', { title: getText(lesson.title, language).text });
  return {
    ...(await buildShared(catalogue, lesson, language, buildTeacherPath(slug), title)),
    title,
    papers: buildPaperOffers(catalogue, lesson, TEACHER_PAPERS, language),
    flow: buildFlow(lesson.flow),
    answers: buildAnswers(tasks, language),
    other: buildPageHref(language, buildLessonPath(slug)),
    sources: buildSourceEntries(catalogue, lesson.sources, language),
  };
}

async function buildShared(
  catalogue: SiteCatalogue,
  lesson: PublishedLesson,
  language: Language,
  path: string,
  title: string,
) {
  const t = getTranslate(language);
  return {
    head: await buildPageHead({
      title,
      description: getText(lesson.summary, language).text,
      language,
      path,
      languages: getLessonLanguages(lesson),
      jsonLd: buildLessonJsonLd(lesson, getFormatAddresses()),
    }),
    crumbs: buildCrumbs(language, [{ text: t('lessons-title'), path: LESSONS }], title),
    lesson,
    fields: buildLessonFields(catalogue, lesson, language),
    materials: buildMaterials(catalogue, lesson, language),
  };
}
