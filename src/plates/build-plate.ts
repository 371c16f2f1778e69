import { z } from 'zod';
import { drawRouteSheet } from './forms/draw-route-sheet.ts';
import { drawScroll } from './forms/draw-scroll.ts';
import { drawSpaceTime } from './forms/draw-space-time.ts';
import { routeSheetSchema } from './forms/route-sheet.ts';
import { scrollSchema } from './forms/scroll.ts';
import { spaceTimeSchema } from './forms/space-time.ts';
import { finishPlate, type Plate } from './plate.ts';
import type { Sheet } from './sheet.ts';

/** A `*.plate.yaml`, one schema a form. */
export const plateDataSchema = z.discriminatedUnion('form', [
  routeSheetSchema,
  scrollSchema,
  spaceTimeSchema,
]);
export type PlateData = z.output<typeof plateDataSchema>;

/** The drawing before frame and marks are added. */
export function drawPlate(data: PlateData): Sheet {
  switch (data.form) {
    case 'route-sheet':
      return drawRouteSheet(data);
    case 'scroll':
      return drawScroll(data);
    case 'space-time':
      return drawSpaceTime(data);
  }
}

/** Pure: the same data give the same bytes. */
export function buildPlate(data: PlateData): Plate {
  return finishPlate(drawPlate(data), data.code);
}
