import { buildFlow } from '../model/lesson-flow.ts';
import { splitParagraphs } from '../model/local-text.ts';
import type { PublishedLesson } from '../model/published.ts';
import type { LessonStory } from '../story/story.ts';
import { buildHead, buildSources, finish } from './lesson-sheets.ts';
import type { Paper, PaperFile } from './paper.ts';
import { buildPicture, type Room } from './pictures.ts';
import { say, type Setting } from './shelf.ts';

/** Two beside each other. */
const MATERIAL: Room = { width: 81, height: 60 };

/** The lesson minute by minute, for whoever teaches it. */
export function buildPlan(lesson: PublishedLesson, story: LessonStory, setting: Setting): Paper {
  const { t, catalogue } = setting;
  const files = new Map<string, PaperFile>();
  const exhibitions = catalogue.exhibitions.filter(({ slug }) => lesson.exhibitions.includes(slug));
  const facts = [
    [t('lesson-competences'), lesson.competences.map((one) => t(`competence-${one}`)).join(' · ')],
    [t('lesson-exhibitions'), exhibitions.map(({ title }) => say(setting, title)).join(' · ')],
  ].filter(([, value]) => value !== '');
  const materials = lesson.materials.flatMap(({ record, part, xywh: region, use }) => {
    const picture = buildPicture({ record, part, region }, MATERIAL, setting, files);
    return picture ? [{ picture, use: say(setting, use) }] : [];
  });
  const data = {
    ...buildHead(lesson, 'plan', setting, files),
    summary: say(setting, lesson.summary),
    fields: facts,
    aims: lesson.aims.map((aim) => say(setting, aim)),
    flow: buildFlow(lesson.flow).map(({ from, to, title, activity, guidance }) => ({
      time: t('lesson-time', { from, to }),
      title: say(setting, title),
      activity: say(setting, activity),
      guidance: guidance && say(setting, guidance),
    })),
    materials,
    rubric: lesson.rubric.map(({ criterion, levels }) => [
      say(setting, criterion),
      ...levels.map((level) => say(setting, level)),
    ]),
    levels: (lesson.rubric[0]?.levels ?? []).map((_, index) => t('lesson-level', { n: index + 1 })),
    notes: lesson.notes ? splitParagraphs(say(setting, lesson.notes)) : [],
    headings: {
      aims: t('lesson-aims'),
      flow: t('lesson-flow'),
      time: t('paper-time'),
      step: t('lesson-step'),
      activity: t('lesson-activity'),
      guidance: t('lesson-guidance'),
      materials: t('lesson-materials'),
      rubric: t('lesson-rubric'),
      criterion: t('lesson-criterion'),
      notes: t('lesson-notes'),
    },
    sources: buildSources(
      new Set([...lesson.sources, ...story.citations.map(({ source }) => source)]),
      setting,
    ),
  };
  return finish(lesson, 'plan', setting, data, files);
}
