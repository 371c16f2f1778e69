import subsetFont from 'subset-font';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { FACE_FILES, type FaceName } from '../plates/lettering/faces.ts';
import { sliceCharacters, type TextGroup } from './display-slices.ts';

/** The one face that is shipped: of titles and headings, and of what a reader's system has no glyph for. */
export const DISPLAY_FACE: FaceName = 'song-bold';
const SOURCE = FACE_FILES[DISPLAY_FACE];
const TITLES = { family: 'Zhanjuan Song', weight: '600 900' } as const;
/** Last in the stack of every text: a browser comes to it only for what no other face has. */
const RARITIES = { family: 'Zhanjuan Rare', weight: '100 900' } as const;

/** Characters in a slice: some ten kilobytes, so that one rare character does not cost much. */
const MOST = 72;

/** The style sheet with the slices, asked for late: src/islands/display/late-face.ts. */
const SHEET = 'song.css';

export function getDisplaySheet(cacheDir: string): string {
  return path.join(cacheDir, 'fonts', SHEET);
}

/**
 * Writes the song face, cut down to the characters of this site's titles and headings, in slices into
 * `<cacheDir>/fonts/`, with the sheet that says which slice holds what. Slices that are there already are kept,
 * those no longer needed go.
 * @param rare characters of any text that only this face has
 */
export async function writeDisplayFont(
  groups: readonly TextGroup[],
  rare: readonly string[],
  cacheDir: string,
): Promise<void> {
  const folder = path.join(cacheDir, 'fonts');
  mkdirSync(folder, { recursive: true });
  const slices = [
    ...sliceCharacters(groups, MOST).map((characters) => nameSlice(TITLES, characters)),
    ...sliceCharacters([rare], MOST).map((characters) => nameSlice(RARITIES, characters)),
  ];
  const missing = slices.filter(({ name }) => !existsSync(path.join(folder, name)));
  if (missing.length > 0) {
    const font = readFileSync(createRequire(import.meta.url).resolve(SOURCE));
    for (const { characters, name } of missing)
      writeFileSync(
        path.join(folder, name),
        await subsetFont(font, characters, { targetFormat: 'woff2' }),
      );
  }
  const sheet = slices.map(formatFace).join('');
  const file = getDisplaySheet(cacheDir);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== sheet) writeFileSync(file, sheet);
  const kept = new Set([SHEET, ...slices.map(({ name }) => name)]);
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(path.join(folder, name));
}

interface Slice {
  readonly family: string;
  readonly weight: string;
  readonly name: string;
  readonly characters: string;
}

function nameSlice(face: Pick<Slice, 'family' | 'weight'>, characters: string): Slice {
  const hash = createHash('sha256').update(`${SOURCE}\n${characters}`).digest('hex');
  return { ...face, characters, name: `song-${hash.slice(0, 16)}.woff2` };
}

function formatFace({ family, weight, name, characters }: Slice): string {
  const points = [...characters].map((character) => character.codePointAt(0) ?? 0);
  return [
    '@font-face {',
    `  font-family: '${family}';`,
    `  font-weight: ${weight};`,
    '  font-display: swap;',
    `  src: url('./${name}') format('woff2');`,
    `  unicode-range: ${formatRanges(points)};`,
    '}\n',
  ].join('\n');
}

/** As CSS writes them: runs as ranges. */
function formatRanges(points: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number): string => point.toString(16);
  return runs
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');
}
