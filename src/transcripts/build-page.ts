import type { Region } from '../model/region.ts';
import { findMainLanguage } from './language-tag.ts';
import { type Flow, getDirections } from './line-direction.ts';
import type { Point, TranscriptWord } from '../model/content.ts';
import type { TranscriptPage } from './transcript.ts';

/** A line as its file has it. */
export interface FoundLine {
  readonly id?: string | undefined;
  readonly text: string;
  readonly region?: Region | undefined;
  readonly coarse?: boolean | undefined;
  readonly polygon?: readonly Point[] | undefined;
  readonly baseline?: readonly Point[] | undefined;
  readonly words?: readonly TranscriptWord[] | undefined;
  readonly block?: string | undefined;
  readonly kind?: string | undefined;
  readonly language?: string | undefined;
  readonly continues?: boolean | undefined;
  readonly flow?: Flow | undefined;
  readonly pageFlow?: Flow | undefined;
}

/** Cleans texts, drops empty lines, gives every line an id of its own and a direction. */
export function buildPage(
  size: { readonly width?: number | undefined; readonly height?: number | undefined },
  found: readonly FoundLine[],
): TranscriptPage {
  const cleaned = found.map((line) => ({ ...line, text: cleanText(line.text) }));
  const lines = cleaned.filter((line) => line.text !== '');
  const directions = getDirections(lines);
  const ids = getUniqueIds(lines);
  const page = {
    width: size.width,
    height: size.height,
    language: findMainLanguage(lines.map((line) => line.language)),
    lines: lines.map((line, i) => {
      const { flow: _flow, pageFlow: _pageFlow, language: _language, ...rest } = line;
      return dropEmpty({
        ...rest,
        id: ids[i] as string,
        direction: directions[i]?.direction ?? 'horizontal',
        reversed: directions[i]?.reversed === true || undefined,
        continues: line.continues === true || /[\u00AD¬⸗]$/u.test(line.text) || undefined,
        polygon: line.polygon && line.polygon.length > 2 ? line.polygon : undefined,
        baseline: line.baseline && line.baseline.length > 1 ? line.baseline : undefined,
        words: line.words && line.words.length > 0 ? line.words : undefined,
      });
    }),
  };
  return dropEmpty(page);
}

/** No control characters, no runs of spaces, none at the ends. Ideographic spaces are text and stay. */
function cleanText(text: string): string {
  return (
    text
      .replace(/[ \t\r\n]+/g, ' ')
      // eslint-disable-next-line no-control-regex -- they are what is looked for
      .replace(/[\u0000-\u001F\u007F-\u009F\uFEFF]/g, '')
      .replace(/^ +| +$/g, '')
  );
}

/** Was the id given by reading, because the file has none for the line? It says no more than the line's place. */
export function isNumberedId(id: string): boolean {
  return /^line-\d/.test(id);
}

function getUniqueIds(lines: readonly FoundLine[]): string[] {
  const taken = new Set<string>();
  return lines.map(({ id }, i) => {
    const wanted = id !== undefined && /^[\w.-]{1,100}$/.test(id) ? id : `line-${i + 1}`;
    let free = wanted;
    for (let n = 2; taken.has(free); n += 1) free = `${wanted}-${n}`;
    taken.add(free);
    return free;
  });
}

function dropEmpty<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
