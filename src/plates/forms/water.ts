import { offsetLine, type Point } from '../geometry.ts';
import { OCHRE } from '../palette.ts';
import type { Sheet } from '../sheet.ts';

/** Engravers' water: a bundle of hairlines along a river, closer and stronger towards its middle. */
export function drawWater(sheet: Sheet, points: readonly Point[], half: number): void {
  for (const share of [-1, -0.58, -0.2, 0.2, 0.58, 1]) {
    const width = Math.abs(share) < 0.5 ? 2 : Math.abs(share) < 0.9 ? 1.4 : 1;
    sheet.line(offsetLine(points, share * half), { width, colour: OCHRE });
  }
}
