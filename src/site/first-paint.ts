import { defineProgressMarks } from '../islands/progress/marks.ts';
import { applyDisplaySettings } from '../islands/display/first-paint.ts';
import { buildHref } from './addresses.ts';

/** Name of the one script that pages wait for. */
export const FIRST_PAINT = 'first-paint.js';

/** A classic script of a kilobyte, so that it runs before the first paint, under a policy without inline scripts. */
export function buildFirstPaintScript(): string {
  const key = (name: string): string =>
    JSON.stringify(`zhanjuan:${import.meta.env.BASE_URL}:${name}`);
  return [
    `(${applyDisplaySettings.toString()})(${key('display')});`,
    `(${defineProgressMarks.toString()})(${key('progress')}, ${JSON.stringify(buildHref(''))});`,
    '',
  ].join('\n');
}
