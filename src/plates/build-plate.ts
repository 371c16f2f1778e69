import { z } from 'zod';
import { chronicleSchema } from './forms/chronicle.ts';
import { drawChronicle } from './forms/draw-chronicle.ts';
import { figuresSchema } from './forms/figures.ts';
import { drawFigures } from './forms/draw-figures.ts';
import { ladderSchema } from './forms/ladder.ts';
import { drawLadder } from './forms/draw-ladder.ts';
import { levelsSchema } from './forms/levels.ts';
import { drawLevels } from './forms/draw-levels.ts';
import { lineageSchema } from './forms/lineage.ts';
import { drawLineage } from './forms/draw-lineage.ts';
import { posterSchema } from './forms/poster.ts';
import { drawPoster } from './forms/draw-poster.ts';
import { sectionSchema } from './forms/section.ts';
import { drawSection } from './forms/draw-section.ts';
import { concordanceSchema } from './forms/concordance.ts';
import { dayCalendarSchema } from './forms/day-calendar.ts';
import { drawConcordance } from './forms/draw-concordance.ts';
import { drawDayCalendar } from './forms/draw-day-calendar.ts';
import { drawEvidenceMatrix } from './forms/draw-evidence-matrix.ts';
import { drawFormAnatomy } from './forms/draw-form-anatomy.ts';
import { drawRouteSheet } from './forms/draw-route-sheet.ts';
import { drawScroll } from './forms/draw-scroll.ts';
import { drawSpaceTime } from './forms/draw-space-time.ts';
import { drawTwoAccounts } from './forms/draw-two-accounts.ts';
import { evidenceMatrixSchema } from './forms/evidence-matrix.ts';
import { formAnatomySchema } from './forms/form-anatomy.ts';
import { routeSheetSchema } from './forms/route-sheet.ts';
import { scrollSchema } from './forms/scroll.ts';
import { spaceTimeSchema } from './forms/space-time.ts';
import { twoAccountsSchema } from './forms/two-accounts.ts';
import { finishPlate, type Plate } from './plate.ts';
import type { Sheet } from './sheet.ts';

/** A `*.plate.yaml`, one schema a form. */
export const plateDataSchema = z.discriminatedUnion('form', [
  chronicleSchema,
  figuresSchema,
  ladderSchema,
  levelsSchema,
  lineageSchema,
  posterSchema,
  sectionSchema,
  concordanceSchema,
  dayCalendarSchema,
  evidenceMatrixSchema,
  formAnatomySchema,
  routeSheetSchema,
  scrollSchema,
  spaceTimeSchema,
  twoAccountsSchema,
]);
export type PlateData = z.output<typeof plateDataSchema>;

/** The drawing before frame and marks are added. */
export function drawPlate(data: PlateData): Sheet {
  switch (data.form) {
    case 'chronicle':
      return drawChronicle(data);
    case 'figures':
      return drawFigures(data);
    case 'ladder':
      return drawLadder(data);
    case 'levels':
      return drawLevels(data);
    case 'lineage':
      return drawLineage(data);
    case 'poster':
      return drawPoster(data);
    case 'section':
      return drawSection(data);
    case 'concordance':
      return drawConcordance(data);
    case 'day-calendar':
      return drawDayCalendar(data);
    case 'evidence-matrix':
      return drawEvidenceMatrix(data);
    case 'form-anatomy':
      return drawFormAnatomy(data);
    case 'route-sheet':
      return drawRouteSheet(data);
    case 'scroll':
      return drawScroll(data);
    case 'space-time':
      return drawSpaceTime(data);
    case 'two-accounts':
      return drawTwoAccounts(data);
  }
}

/** Pure: the same data give the same bytes. */
export function buildPlate(data: PlateData): Plate {
  return finishPlate(drawPlate(data), `示例馆　展卷图版 ${data.code}`, data.form === 'route-sheet');
}
