import type { Day } from './day.ts';
import { getSolarLongitude } from './sun.ts';

// Jean Meeus, Astronomical Algorithms, 2nd ed., chapter 47, its largest terms (about 0.02°).
const TERMS: readonly (readonly [sine: number, d: number, m: number, mm: number, f: number])[] = [
  [6.288774, 0, 0, 1, 0],
  [1.274027, 2, 0, -1, 0],
  [0.658314, 2, 0, 0, 0],
  [0.213618, 0, 0, 2, 0],
  [-0.185116, 0, 1, 0, 0],
  [-0.114332, 0, 0, 0, 2],
  [0.058793, 2, 0, -2, 0],
  [0.057066, 2, -1, -1, 0],
  [0.053322, 2, 0, 1, 0],
  [0.045758, 2, -1, 0, 0],
  [-0.040923, 0, 1, -1, 0],
  [-0.03472, 1, 0, 0, 0],
  [-0.030383, 0, 1, 1, 0],
  [0.015327, 2, 0, 0, -2],
  [-0.012528, 0, 0, 1, 2],
  [0.01098, 0, 0, 1, -2],
];

/** How far the moon stands east of the sun: 0 new, 90 first quarter, 180 full. Degrees, 0–360. */
export function getElongation(moment: number): number {
  const t = (moment - 10_957.5) / 36_525;
  const rad = Math.PI / 180;
  const d = (297.8501921 + 445_267.1114034 * t) * rad;
  const m = (357.5291092 + 35_999.0502909 * t) * rad;
  const mm = (134.9633964 + 477_198.8675055 * t) * rad;
  const f = (93.272095 + 483_202.0175233 * t) * rad;
  const longitude = TERMS.reduce(
    (sum, [sine, kd, km, kmm, kf]) => sum + sine * Math.sin(kd * d + km * m + kmm * mm + kf * f),
    218.3164477 + 481_267.88123421 * t,
  );
  return (((longitude - getSolarLongitude(moment)) % 360) + 360) % 360;
}

/** At nine in the evening by the clock of 120° E. */
export function getEveningElongation(day: Day): number {
  return getElongation(day + 13 / 24);
}

/** Does the moon become new on that day, by the clock of 120° E? */
export function isNewMoonDay(day: Day): boolean {
  const before = getElongation(day - 8 / 24);
  const after = getElongation(day + 16 / 24);
  return before > 270 && after < 90;
}
