import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { buildTiff, drawScan, writeScan } from '../fixtures/images/scan-files.ts';
import type { SiteRoot } from './build-site.ts';

const SOUND_CONTENT = path.join(import.meta.dirname, '../fixtures/content/sound/content');

/** The fixture of sound content with pictures in it: a plate, a letter with a redaction, a volume of four pages. */
export async function writeSoundRoot(folder: string): Promise<SiteRoot> {
  const content = path.join(folder, '内容 content');
  cpSync(SOUND_CONTENT, content, { recursive: true });
  const records = path.join(content, 'records');
  await writeScan(path.join(records, 'shili/timeline/sheet.png'), drawScan(8000, 2000).png());
  const letter = path.join(records, 'xian/letter/p1.jpg');
  await writeScan(letter, drawScan(1000, 1600).jpeg());
  editText(path.join(records, 'xian/letter/record.yaml'), (yaml) =>
    yaml.replace(/sha256: .*/, `sha256: ${hashFile(letter)}`),
  );
  const page = { width: 100, height: 150 };
  const shades = [40, 90, 140, 190].map((shade) => ({ ...page, shade }));
  writeFileSync(path.join(records, 'xian/volume-1/volume.tif'), buildTiff(shades));
  return { content };
}

export function editText(file: string, edit: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`nothing to edit in ${file}`);
  writeFileSync(file, after);
}

function hashFile(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
