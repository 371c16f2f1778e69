import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse as parseYaml } from 'yaml';
import type { Plate } from '../plates/plate.ts';
import { buildPlate, plateDataSchema } from '../plates/build-plate.ts';

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

/** A data file and the picture it is to become. */
export interface DrawingJob {
  readonly data: string;
  readonly file: string;
}

/** Draws what the cache lacks, as many at a time as there are cores. */
export async function writeDrawings(jobs: readonly DrawingJob[]): Promise<void> {
  const waiting = jobs.filter(({ file }) => !existsSync(file));
  const work = async (): Promise<void> => {
    for (let job = waiting.pop(); job; job = waiting.pop()) await writeDrawing(job);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function writeDrawing({ data, file }: DrawingJob): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const script = fileURLToPath(new URL('./draw-plate-process.ts', import.meta.url));
  await promisify(execFile)(process.execPath, [script, data, file]);
}
