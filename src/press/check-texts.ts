import type { LoadedExhibition } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import type { Settings } from '../settings.ts';
import { checkFacts, checkFooting } from './check-footing.ts';
import { checkStyle } from './check-style.ts';
import type { Desk } from './manuscript.ts';

/** What is wrong with texts besides what would stop a build: paragraphs and facts without footing, departures from style. */
export function checkTexts(settings: Settings, desk: Desk): Fault[] {
  const { stories, lessonStories } = desk.manuscript;
  return [
    ...checkFooting(stories.map(({ story }) => story)),
    ...checkFacts(listPassedExhibitions(desk)),
    ...checkStyle(settings.contentRoots, settings.projectRoot, [...stories, ...lessonStories]),
  ];
}

/** As they were read, with their places in files. */
export function listPassedExhibitions({ everything, manuscript }: Desk): LoadedExhibition[] {
  const passed = new Set(manuscript.catalogue.exhibitions.map(({ slug }) => slug));
  return everything.exhibitions.filter(({ slug }) => passed.has(slug));
}
