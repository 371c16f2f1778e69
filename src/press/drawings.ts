import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseYaml } from 'yaml';
import { createMemoryGate, getMemoryBudget } from '../imaging/memory-gate.ts';
import { buildPlate, plateDataSchema } from '../plates/build-plate.ts';
import { buildPlaceMap, type PlaceMap, type PlaceMapData } from '../plates/place-map/place-map.ts';
import type { Plate } from '../plates/plate.ts';

/** Raised when the same drawing would come out as other pixels. */
const RENDER_REVISION = 1;
/** What rendering holds at once; 12,000 × 4,000 pixels took 743 MB. */
const BYTES_A_PIXEL = 16;

/** Drawings, each drawn once until its data change. */
export interface Drawings {
  /** By the absolute path of the data file. Throws where the data are not right. */
  readonly read: (file: string) => Plate;
  /** As it was read last; nothing where it could not be drawn. */
  readonly find: (file: string) => Plate | undefined;
  /** By its name among the maps. */
  readonly drawMap: (name: string, data: PlaceMapData) => PlaceMap;
}

export function openDrawings(): Drawings {
  const drawn = new Map<string, { readonly text: string; readonly plate: Plate }>();
  const maps = new Map<string, { readonly text: string; readonly map: PlaceMap }>();
  return {
    read(file) {
      const text = readFileSync(file, 'utf8');
      const known = drawn.get(file);
      if (known?.text === text) return known.plate;
      drawn.delete(file);
      const plate = buildPlate(plateDataSchema.parse(parseYaml(text)));
      drawn.set(file, { text, plate });
      return plate;
    },
    find: (file) => drawn.get(file)?.plate,
    drawMap(name, data) {
      const text = JSON.stringify(data);
      const known = maps.get(name);
      if (known?.text === text) return known.map;
      const map = buildPlaceMap(data);
      maps.set(name, { text, map });
      return map;
    },
  };
}

const names = new WeakMap<Plate, string>();

/** Where the cache keeps a drawing as PNG, rendered or not: the same drawing has the same file for good. */
export function buildDrawingFile(plate: Plate, cacheDir: string): string {
  const name = names.get(plate) ?? nameDrawing(plate);
  names.set(plate, name);
  return path.join(cacheDir, 'drawings', name);
}

function nameDrawing({ svg }: Plate): string {
  const key = createHash('sha256').update(`${RENDER_REVISION}\n${svg}`).digest('hex');
  return `${key.slice(0, 32)}.png`;
}

/**
 * Renders what the cache lacks, as many at a time as cores and memory allow.
 * @param plates by the file each is to become
 * @returns what went wrong, by file
 */
export async function writeDrawings(
  plates: ReadonlyMap<string, Plate>,
): Promise<ReadonlyMap<string, Error>> {
  const waiting = [...plates].filter(([file]) => !existsSync(file));
  const failed = new Map<string, Error>();
  const gate = createMemoryGate(getMemoryBudget());
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [file, { svg, width, height }] = next;
      const leave = await gate.enter(width * height * BYTES_A_PIXEL);
      await renderDrawing(svg, file).catch((error: unknown) => {
        failed.set(file, error instanceof Error ? error : new Error(String(error)));
      });
      leave();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return failed;
}

function renderDrawing(svg: string, file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const script = fileURLToPath(new URL('./render-drawing-process.ts', import.meta.url));
  return new Promise((done, fail) => {
    const child = execFile(process.execPath, [script, file], (error, _out, words) => {
      if (error) fail(new Error(words.trim().split('\n').at(-1) ?? '', { cause: error }));
      else done();
    });
    // Should it end before it has read all, its exit says so.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(svg);
  });
}
