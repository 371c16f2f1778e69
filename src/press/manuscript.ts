import { readContent } from '../catalogue/read-content.ts';
import { publishCatalogue, type Withheld } from '../gate/publish-catalogue.ts';
import type { Fault } from '../model/fault.ts';
import type { Master } from '../model/master.ts';
import type { PublishedCatalogue } from '../model/published.ts';
import type { Plate } from '../plates/plate.ts';
import { readStories } from '../story/read-stories.ts';
import type { Story } from '../story/story.ts';
import type { Settings } from '../settings.ts';
import { createDrawingReader } from './drawings.ts';

/** All that will be printed, read and checked, before any picture is made. */
export interface Manuscript {
  readonly catalogue: PublishedCatalogue;
  /** Scans of published parts: for imaging alone. */
  readonly masters: readonly Master[];
  readonly stories: readonly { readonly story: Story; readonly path: string }[];
  /** What the gate held back and why: for the curator's terminal alone. */
  readonly withheld: readonly Withheld[];
  readonly readDrawing: (file: string) => Plate;
}

/** Reads the content roots through the gate. Every fault of every file comes back together. */
export async function readManuscript(
  settings: Settings,
): Promise<{ manuscript: Manuscript; faults: readonly Fault[] }> {
  const readDrawing = createDrawingReader();
  const content = await readContent(settings, { readDrawing });
  const gated = publishCatalogue(content.everything, { preview: settings.preview, today: getToday() });
  const told = await readStories(gated.catalogue, gated.chapterTexts);
  return {
    manuscript: {
      catalogue: gated.catalogue,
      masters: gated.masters,
      stories: told.stories,
      withheld: gated.withheld,
      readDrawing,
    },
    faults: [...content.faults, ...gated.faults, ...told.faults],
  };
}

function getToday(): string {
  return new Date().toISOString().slice(0, 10);
}
