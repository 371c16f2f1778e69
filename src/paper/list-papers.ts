import { getTranslate } from '../i18n/strings.ts';
import type { PublishedCatalogue } from '../model/published.ts';
import type { Crop, LessonStory } from '../story/story.ts';
import { buildPlan } from './lesson-plan.ts';
import { buildAnswerSheet, buildWorksheet } from './lesson-sheets.ts';
import type { Paper } from './paper.ts';
import { findPlaceRegion } from './place-region.ts';
import { buildPoster, type PosterDrawing } from './poster.ts';
import { buildRouteSheet } from './route-sheet.ts';
import type { Shelf } from './shelf.ts';

/** Every sheet of every lesson, in each language its text is written in, and a poster of every drawing. */
export function listPapers(
  shelf: Shelf,
  stories: readonly LessonStory[],
  drawings: readonly PosterDrawing[],
): readonly Paper[] {
  const sheets = shelf.catalogue.lessons.flatMap((lesson) =>
    stories
      .filter((story) => story.lesson === lesson.slug)
      .flatMap((story) => {
        const { language } = story;
        const setting = { ...shelf, language, t: getTranslate(language) };
        return [buildWorksheet, buildAnswerSheet, buildPlan, buildRouteSheet].flatMap(
          (build) => build(lesson, story, setting) ?? [],
        );
      }),
  );
  return [...sheets, ...drawings.map((drawing) => buildPoster(drawing, shelf))];
}

/** What is to be cut out of pictures for paper alone. */
export function listPaperCrops(
  { records }: PublishedCatalogue,
  { tasks }: LessonStory,
): readonly Crop[] {
  return tasks.flatMap((task) => {
    if (task.kind !== 'place') return [];
    const record = records.find(({ id }) => id === task.record);
    const part = record?.parts.find(({ id }) => id === task.part);
    if (!part) return [];
    return [{ record: task.record, part: task.part, region: findPlaceRegion(task.places, part) }];
  });
}
