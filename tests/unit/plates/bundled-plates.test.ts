import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isRegionInside } from '../../../src/model/region.ts';
import { buildPlate, drawPlate } from '../../../src/plates/build-plate.ts';
import { findCollisions } from '../../../src/plates/check-sheet.ts';
import { type Box, getBottom, getRight } from '../../../src/plates/geometry.ts';
import { MARK_TEXT, MARKED_CROP } from '../../../src/plates/mark.ts';
import { findUnmarkedCrop } from '../../../src/plates/mark-coverage.ts';
import type { Plate } from '../../../src/plates/plate.ts';
import type { Sheet } from '../../../src/plates/sheet.ts';
import { CONTENT, readPlateFiles } from './plate-files.ts';

interface Row {
  readonly id: string;
  readonly sources: readonly string[];
}

const files = readPlateFiles();

it('has at least twenty-four plates, each with a code of its own', () => {
  expect(files.length).toBeGreaterThanOrEqual(24);
  expect(new Set(files.map(({ data }) => data.code)).size).toBe(files.length);
});

describe.each(files)('$slug', ({ data }) => {
  let sheet: Sheet;
  let plate: Plate;

  beforeAll(() => {
    sheet = drawPlate(data);
    plate = buildPlate(data);
  });

  it('is at least 6000 pixels long', () => {
    expect(Math.max(plate.width, plate.height)).toBeGreaterThanOrEqual(6000);
  });

  it('is drawn twice as the same bytes', () => {
    expect(buildPlate(data).svg).toBe(plate.svg);
  });

  it('needs no font, no filter, no picture and no other file', () => {
    expect(plate.svg).not.toMatch(/<(text|image|filter|style|script|foreignObject)\b/);
    expect(plate.svg).not.toContain('NaN');
    expect(plate.svg.match(/href="(?!#)/g)).toBeNull();
  });

  it('has no lettering over lettering, over lines or outside the frame', () => {
    expect(findCollisions(sheet)).toEqual([]);
  });

  it('has no lettering below 18 pixels', () => {
    const small = sheet.written.filter(({ style }) => style.size < 18);
    expect(small.map(({ lettering }) => lettering.text)).toEqual([]);
  });

  it('says in its title block what it is', () => {
    const texts = plate.lines.filter(({ kind }) => kind === 'mark').map(({ text }) => text);
    expect(texts).toContain(MARK_TEXT);
    expect(plate.lines.some(({ text }) => text === data.title.zh)).toBe(true);
    expect(
      plate.lines.some(({ text, language }) => text === data.title.en && language === 'en'),
    ).toBe(true);
    expect(
      plate.lines.some(({ kind, text }) => kind === 'imprint' && text.includes(data.code)),
    ).toBe(true);
  });

  it('shows the mark in every crop of 1200 by 800 and on a grid of crops of 1600 by 1200', () => {
    expect(findUnmarkedCrop(plate, toBoxes(plate), MARKED_CROP)).toBeUndefined();
    for (let y = 0; y + 1200 <= plate.height; y += 150) {
      for (let x = 0; x + 1600 <= plate.width; x += 150) {
        const isMarked = plate.marks.some(
          (mark) =>
            mark.x >= x &&
            mark.y >= y &&
            mark.x + mark.w <= x + 1600 &&
            mark.y + mark.h <= y + 1200,
        );
        expect(isMarked, `${x},${y}`).toBe(true);
      }
    }
  });

  it('gives a transcript with ids of its own and regions on the sheet', () => {
    expect(new Set(plate.lines.map(({ id }) => id)).size).toBe(plate.lines.length);
    for (const { region, text } of plate.lines) {
      expect(isRegionInside(region, plate), text).toBe(true);
      expect(region.w * region.h, text).toBeGreaterThan(0);
      expect(text.trim(), text).not.toBe('');
    }
  });

  it('has the ink of every line and every mark in its region', () => {
    const image = new Resvg(plate.svg, { font: { loadSystemFonts: false } }).render();
    const { pixels } = image;
    expect([image.width, image.height]).toEqual([plate.width, plate.height]);
    for (const { lettering, style } of sheet.written) {
      for (const ink of lettering.inks) {
        expect(hasColour(pixels, plate.width, ink, style.fill ?? ''), lettering.text).toBe(true);
      }
    }
    const ground = countColours(pixels, plate.width, plate.marks[0]!);
    expect(ground).toBeGreaterThan(1);
    for (const mark of plate.marks) {
      expect(countColours(pixels, plate.width, mark), JSON.stringify(mark)).toBeGreaterThan(1);
    }
  });

  it('cites only sources of standing that the bibliography has', () => {
    const folder = join(CONTENT, 'sources');
    const unknown = data.sources
      .filter(({ standing }) => standing === 'cited')
      .filter(({ id }) => !existsSync(join(folder, `${id}.yaml`)));
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });
});

const matrices = files.flatMap(({ slug, data }) =>
  data.form === 'evidence-matrix' ? [{ slug, data }] : [],
);

it.each(matrices)('$slug agrees with the table of facts, statement by statement', ({ data }) => {
  const tables = globSync('exhibitions/*/facts.yaml', { cwd: CONTENT }).map((file) => {
    const rows = parse(readFileSync(join(CONTENT, file), 'utf8')) as Row[];
    return new Map(rows.map(({ id, sources }) => [id, [...sources].sort()]));
  });
  const facts = tables.find((table) => table.has(data.statements[0]?.id ?? ''));
  expect(data.statements.length).toBeGreaterThanOrEqual(15);
  for (const { id, sources } of data.statements) {
    expect([...sources].sort(), id).toEqual(facts?.get(id));
  }
});

function toBoxes(plate: Plate): Box[] {
  return plate.marks.map(({ x, y, w, h }) => ({ x, y, w, h }));
}

/** Is there a pixel of about that colour in the box? */
function hasColour(pixels: Uint8Array, width: number, box: Box, colour: string): boolean {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (let y = Math.floor(box.y); y < getBottom(box); y++) {
    for (let x = Math.floor(box.x); x < getRight(box); x++) {
      const at = (y * width + x) * 4;
      // Hairlines of small lettering never reach the full colour.
      if (wanted.every((value, i) => Math.abs(value - pixels[at + i]!) < 70)) return true;
    }
  }
  return false;
}

function countColours(pixels: Uint8Array, width: number, box: Box): number {
  const colours = new Set<number>();
  for (let y = Math.floor(box.y); y < getBottom(box); y++) {
    for (let x = Math.floor(box.x); x < getRight(box); x++) {
      const at = (y * width + x) * 4;
      colours.add((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!);
    }
  }
  return colours.size;
}
