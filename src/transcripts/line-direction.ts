import type { Region } from '../model/region.ts';
import type { Point } from '../model/content.ts';

/** The values of PAGE's readingDirection. */
export type Flow = 'left-to-right' | 'right-to-left' | 'top-to-bottom' | 'bottom-to-top';
export type Direction = 'horizontal' | 'vertical';

export interface DirectionSigns {
  readonly text: string;
  readonly region?: Region | undefined;
  readonly baseline?: readonly Point[] | undefined;
  readonly coarse?: boolean | undefined;
  /** Stated for the line or its block. */
  readonly flow?: Flow | undefined;
  /** Stated for the whole page: a heading set across may differ. */
  readonly pageFlow?: Flow | undefined;
}

// A box that is this many times longer than thick shows how its text runs.
const DECISIVE = 1.5;

/** Directions of the lines of one page: as stated, else by shape, else as most other lines run. */
export function getDirections(
  lines: readonly DirectionSigns[],
): { direction: Direction; reversed: boolean }[] {
  const found = lines.map(findDirection);
  const votes = found.filter((one) => one?.direction === 'vertical').length;
  const majority = votes * 2 > found.filter((one) => one).length ? 'vertical' : 'horizontal';
  return found.map((one) => one ?? { direction: majority, reversed: false });
}

function findDirection({
  text,
  region,
  baseline,
  coarse,
  flow,
  pageFlow,
}: DirectionSigns): { direction: Direction; reversed: boolean } | undefined {
  if (flow) return resolveFlow(flow);
  const shape =
    (baseline && findRun(baseline)) ??
    (region && !coarse && Array.from(text).length > 1
      ? findLongSide(region.w, region.h)
      : undefined);
  const page = pageFlow && resolveFlow(pageFlow);
  return shape && shape !== page?.direction ? { direction: shape, reversed: false } : page;
}

function resolveFlow(flow: Flow): { direction: Direction; reversed: boolean } {
  return {
    direction: flow === 'top-to-bottom' || flow === 'bottom-to-top' ? 'vertical' : 'horizontal',
    reversed: flow === 'right-to-left' || flow === 'bottom-to-top',
  };
}

function findRun(baseline: readonly Point[]): Direction | undefined {
  const first = baseline[0];
  const last = baseline.at(-1);
  if (!first || !last) return undefined;
  return findLongSide(Math.abs(last[0] - first[0]), Math.abs(last[1] - first[1]));
}

function findLongSide(w: number, h: number): Direction | undefined {
  if (h > DECISIVE * w) return 'vertical';
  return w > DECISIVE * h ? 'horizontal' : undefined;
}

const FLOWS: readonly Flow[] = ['left-to-right', 'right-to-left', 'top-to-bottom', 'bottom-to-top'];

/** PAGE writes the value in words, HTML as `ltr`, `rtl`, `ttb`; nothing for anything else. */
export function findFlow(value: string | undefined): Flow | undefined {
  const short = { ltr: 'left-to-right', rtl: 'right-to-left', ttb: 'top-to-bottom' } as const;
  const text = value?.trim().toLowerCase() ?? '';
  return FLOWS.find((flow) => flow === text) ?? short[text as keyof typeof short];
}
