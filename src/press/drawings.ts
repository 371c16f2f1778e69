import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Plate } from '../plates/plate.ts';
import { buildPlate, plateDataSchema } from '../plates/build-plate.ts';
import { renderPlate } from '../plates/render-plate.ts';

/** Raised when the same drawing would come out as other pixels. */
const RENDER_REVISION = 1;

/** The drawing that a data file describes. Drawn once per file and run. */
export function createDrawingReader(): (file: string) => Plate {
  const drawn = new Map<string, Plate>();
  return (file) => {
    const known = drawn.get(file);
    if (known) return known;
    const plate = buildPlate(plateDataSchema.parse(parseYaml(readFileSync(file, 'utf8'))));
    drawn.set(file, plate);
    return plate;
  };
}

/** Renders a drawing to PNG in the cache and returns the file; the same drawing is rendered once for good. */
export function writeDrawing(plate: Plate, cacheDir: string): string {
  const key = createHash('sha256').update(`${RENDER_REVISION}\n${plate.svg}`).digest('hex');
  const folder = path.join(cacheDir, 'drawings');
  const file = path.join(folder, `${key.slice(0, 32)}.png`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, renderPlate(plate.svg));
  renameSync(aside, file);
  return file;
}
