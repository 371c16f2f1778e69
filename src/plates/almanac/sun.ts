import { type Day, parseDay } from './day.ts';

// Jean Meeus, Astronomical Algorithms, 2nd ed., chapter 25 (low accuracy, 0.01°: a quarter of an hour).
const J2000 = 10_957.5;
/** Terrestrial minus universal time in the 1930s, in days. */
const DELTA_T = 24 / 86_400;
const RADIANS = Math.PI / 180;

/** Moments are days since 1970-01-01 00:00 UTC, with a fraction. Degrees, 0–360. */
export function getSolarLongitude(moment: number): number {
  const t = (moment + DELTA_T - J2000) / 36_525;
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t;
  const m = (357.52911 + 35_999.05029 * t - 0.0001537 * t * t) * RADIANS;
  const centre =
    (1.914602 - 0.004817 * t) * Math.sin(m) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * m) +
    0.000289 * Math.sin(3 * m);
  const node = (125.04 - 1934.136 * t) * RADIANS;
  return normalise(mean + centre - 0.00569 - 0.00478 * Math.sin(node));
}

/** From sunrise to sunset at that latitude in hours, upper limb, with refraction. */
export function getDayLength(day: Day, latitude: number): number {
  const declination = Math.asin(
    Math.sin(23.44 * RADIANS) * Math.sin(getSolarLongitude(day + 5 / 24) * RADIANS),
  );
  const phi = latitude * RADIANS;
  const cosine =
    (Math.sin(-0.833 * RADIANS) - Math.sin(phi) * Math.sin(declination)) /
    (Math.cos(phi) * Math.cos(declination));
  return (2 * Math.acos(cosine)) / RADIANS / 15;
}

export interface SolarTerm {
  readonly name: string;
  /** Degrees of the sun's longitude. */
  readonly longitude: number;
  /** The day by the clock of 120° E. */
  readonly day: Day;
  /** Minutes after midnight there; good to about a quarter of an hour. */
  readonly minutes: number;
}

const NAMES =
  '小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至'.split(
    ' ',
  );

/** The twenty-four terms of a Gregorian year in order, from 小寒. */
export function listSolarTerms(year: number): SolarTerm[] {
  const start = parseDay(`${year}-01-01`);
  return NAMES.map((name, i) => {
    const longitude = (285 + 15 * i) % 360;
    let moment = start + 5 + i * 15.22;
    for (let round = 0; round < 8; round++) {
      const short = normalise(longitude - getSolarLongitude(moment) + 180) - 180;
      moment += (short / 360) * 365.2422;
    }
    const local = moment + 8 / 24;
    const day = Math.floor(local);
    return { name, longitude, day, minutes: Math.round((local - day) * 1440) };
  });
}

function normalise(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}
