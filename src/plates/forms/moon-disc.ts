import type { Point } from '../geometry.ts';
import { CARD, INK } from '../palette.ts';
import type { Sheet } from '../sheet.ts';

/** The moon as it looks from the northern hemisphere at that elongation (degrees east of the sun). */
export function drawMoon(sheet: Sheet, [cx, cy]: Point, r: number, elongation: number): void {
  sheet.circle([cx, cy], r, { width: 1.2, colour: INK, fill: CARD });
  const waxing = elongation < 180;
  const limb = waxing ? -1 : 1;
  const terminator = Math.cos((elongation * Math.PI) / 180) * -limb;
  const angles = Array.from({ length: 19 }, (_, i) => (i / 18 - 0.5) * Math.PI);
  const edge = (across: number) =>
    angles.map((t): Point => [cx + across * r * Math.cos(t), cy + r * Math.sin(t)]);
  if (Math.abs(terminator - limb) < 0.03) return;
  sheet.polygon([...edge(limb), ...edge(terminator).reverse()], INK);
}
