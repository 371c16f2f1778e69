import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Plate } from '../plates/plate.ts';
import { buildPlate, plateDataSchema } from '../plates/build-plate.ts';
import { renderPlate } from '../plates/render-plate.ts';

/** Raised when the same drawing would come out as other pixels. */
const RENDER_REVISION = 1;

/** Drawings by the absolute path of their data file, each drawn once a run. */
export interface Drawings {
  /** Throws where the data is not right. */
  readonly read: (file: string) => Plate;
  /** One that has been read. */
  readonly find: (file: string) => Plate | undefined;
}

export function openDrawings(): Drawings {
  const drawn = new Map<string, Plate>();
  return {
    read(file) {
      const plate =
        drawn.get(file) ?? buildPlate(plateDataSchema.parse(parseYaml(readFileSync(file, 'utf8'))));
      drawn.set(file, plate);
      return plate;
    },
    find: (file) => drawn.get(file),
  };
}

/** Where the cache keeps a drawing as PNG, drawn or not: the same drawing has the same file for good. */
export function buildDrawingFile(plate: Plate, cacheDir: string): string {
  const key = createHash('sha256').update(`${RENDER_REVISION}\n${plate.svg}`).digest('hex');
  return path.join(cacheDir, 'drawings', `${key.slice(0, 32)}.png`);
}

/** Renders a drawing into its file, unless it is there. */
export function writeDrawing(plate: Plate, file: string): void {
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, renderPlate(plate.svg));
  renameSync(aside, file);
}
