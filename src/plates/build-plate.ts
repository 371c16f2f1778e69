import { z } from 'zod';
import { drawSpaceTime } from './forms/draw-space-time.ts';
import { spaceTimeSchema } from './forms/space-time.ts';
import { finishPlate, type Plate } from './plate.ts';
import type { Sheet } from './sheet.ts';

/** A `*.plate.yaml`, one schema a form. */
export const plateDataSchema = z.discriminatedUnion('form', [spaceTimeSchema]);
export type PlateData = z.output<typeof plateDataSchema>;

/** The drawing before frame and marks are added. */
export function drawPlate(data: PlateData): Sheet {
  switch (data.form) {
    case 'space-time':
      return drawSpaceTime(data);
  }
}

/** Pure: the same data give the same bytes. */
export function buildPlate(data: PlateData): Plate {
  return finishPlate(drawPlate(data), data.code);
}
