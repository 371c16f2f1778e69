import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type PlateData, plateDataSchema } from '../../../src/plates/build-plate.ts';

export const CONTENT = join(import.meta.dirname, '../../../content');

export interface PlateFile {
  readonly slug: string;
  /** As it stands in the file. */
  readonly raw: Record<string, unknown>;
  readonly data: PlateData;
}

/** The bundled plates; a fault in one of them throws. */
export function readPlateFiles(): PlateFile[] {
  return globSync('records/*/*/*.plate.yaml', { cwd: CONTENT })
    .sort()
    .map((file) => {
      const raw = parse(readFileSync(join(CONTENT, file), 'utf8')) as Record<string, unknown>;
      return { slug: basename(file, '.plate.yaml'), raw, data: plateDataSchema.parse(raw) };
    });
}
