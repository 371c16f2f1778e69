import { readFileSync } from 'node:fs';
import { checkReferences } from '../catalogue/check-references.ts';
import { readContent } from '../catalogue/read-content.ts';
import { publishCatalogue } from '../gate/publish-catalogue.ts';
import type { Withheld } from '../gate/withheld.ts';
import type { Everything } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import type { Master } from '../model/master.ts';
import type { PublishedCatalogue } from '../model/published.ts';
import { getToday } from '../model/today.ts';
import type { PlaceMap } from '../plates/place-map/place-map.ts';
import type { Plate } from '../plates/plate.ts';
import type { Settings } from '../settings.ts';
import { readLessonStories, readStories, type StoryFile } from '../story/read-stories.ts';
import type { LessonStory } from '../story/story.ts';
import { checkCharacters } from './check-characters.ts';
import { checkUnwritten } from './check-unwritten.ts';
import { embedTexts } from './embedded-texts.ts';
import { openShortMemory, type PressMemory } from './memory.ts';
import { buildPlaceMaps } from './place-maps.ts';

/** All that will be printed, read and checked, before any picture is made. */
export interface Manuscript {
  readonly catalogue: PublishedCatalogue;
  /** Scans of published parts by `holder/slug#part`: for imaging alone. */
  readonly masters: ReadonlyMap<string, Master>;
  readonly stories: readonly StoryFile[];
  readonly lessonStories: readonly StoryFile<LessonStory>[];
  /** What the gate held back and why: for the curator's terminal alone. */
  readonly withheld: readonly Withheld[];
  /** The drawing of a data file; nothing where it cannot be drawn, which is a fault already. */
  readonly findDrawing: (file: string) => Plate | undefined;
  /** Of places, by the names of place-maps.ts. */
  readonly maps: ReadonlyMap<string, PlaceMap>;
}

/** A manuscript beside all that the roots hold, passed or not: for what curators alone are told. */
export interface Desk {
  readonly everything: Everything;
  readonly manuscript: Manuscript;
  readonly faults: readonly Fault[];
}

/** Reads the content roots through the gate. Every fault of every file comes back together. */
export async function readManuscript(
  settings: Settings,
  memory?: PressMemory,
): Promise<{ readonly manuscript: Manuscript; readonly faults: readonly Fault[] }> {
  const { manuscript, faults } = await readDesk(settings, memory);
  return { manuscript, faults };
}

export async function readDesk(
  settings: Settings,
  { drawings, recall }: PressMemory = openShortMemory(),
): Promise<Desk> {
  const content = await readContent(settings, { draw: drawings.read, recall });
  const { preview } = settings;
  const everything = await embedTexts(content.everything, settings);
  const release = publishCatalogue(everything, { preview, today: getToday() });
  const { catalogue, masters, withheld } = release;
  const readText = (path: string): string => readFileSync(path, 'utf8');
  const told = readStories(catalogue, release.exhibitions, readText);
  const taught = readLessonStories(catalogue, release.lessons, readText);
  const maps = buildPlaceMaps(
    catalogue,
    told.stories.map(({ story }) => story),
    drawings.drawMap,
  );
  return {
    everything,
    manuscript: {
      catalogue,
      masters,
      stories: told.stories,
      lessonStories: taught.stories,
      withheld,
      findDrawing: drawings.find,
      maps,
    },
    faults: [
      ...content.faults,
      ...release.faults,
      // After the gate, so that no suggestion names what it held back.
      ...checkReferences(content, catalogue),
      ...told.faults,
      ...taught.faults,
      ...checkCharacters(settings, catalogue, recall),
      ...checkUnwritten(settings, catalogue, recall),
    ],
  };
}
