import { createHash } from 'node:crypto';
import { applyDisplaySettings } from '../islands/display/first-paint.ts';
import { loadTitleFace } from '../islands/display/late-face.ts';
import { markKeeping } from '../islands/keep-offline/first-paint.ts';
import { defineProgressMarks } from '../islands/progress/marks.ts';
import { buildHref } from './addresses.ts';
import { TITLE_FACE } from './title-face.ts';

/** A script that runs before anything is painted. */
export interface FirstPaintScript {
  readonly text: string;
  /** By which the page's content policy lets it run: it stands in the page, so that nobody waits for a file. */
  readonly hash: `sha256-${string}`;
}

export function buildFirstPaintScript(): FirstPaintScript {
  const key = (name: string): string =>
    JSON.stringify(`zhanjuan:${import.meta.env.BASE_URL}:${name}`);
  const text = [
    `(${applyDisplaySettings.toString()})(${key('display')});`,
    `(${markKeeping.toString()})();`,
    `(${defineProgressMarks.toString()})(${key('progress')}, ${JSON.stringify(buildHref(''))});`,
    `(${loadTitleFace.toString()})(${key('title-face')}, ${JSON.stringify(TITLE_FACE)});`,
  ].join('\n');
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
