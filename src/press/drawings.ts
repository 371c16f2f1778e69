import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseYaml } from 'yaml';
import { createMemoryGate, getMemoryBudget } from '../imaging/memory-gate.ts';
import { buildPlate, plateDataSchema } from '../plates/build-plate.ts';
import type { Plate } from '../plates/plate.ts';

/** Raised when the same drawing would come out as other pixels. */
const RENDER_REVISION = 1;
/** What rendering holds at once; 12,000 × 4,000 pixels took 743 MB. */
const BYTES_A_PIXEL = 16;

/** Drawings by the absolute path of their data file, each drawn once until its file changes. */
export interface Drawings {
  /** Throws where the data is not right. */
  readonly read: (file: string) => Plate;
  /** As it was read last; nothing where it could not be drawn. */
  readonly find: (file: string) => Plate | undefined;
}

export function openDrawings(): Drawings {
  const drawn = new Map<string, { readonly text: string; readonly plate: Plate }>();
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
  };
}

/** Where the cache keeps a drawing as PNG, rendered or not: the same drawing has the same file for good. */
export function buildDrawingFile(plate: Plate, cacheDir: string): string {
  const key = createHash('sha256').update(`${RENDER_REVISION}\n${plate.svg}`).digest('hex');
  return path.join(cacheDir, 'drawings', `${key.slice(0, 32)}.png`);
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
