import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readZip } from '../../build/leak/read-zip.ts';

/** Unpacks as a teacher does, into a folder with a name like those of USB sticks. Gives back the folder of the pack. */
export function unzipPack(zip: string, slug: string): string {
  const home = path.join(mkdtempSync(path.join(tmpdir(), 'pack-')), 'U 盘（教室）', '第 1 课 #2');
  for (const { name, bytes } of readZip(readFileSync(zip))) {
    const file = path.join(home, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    if (name.endsWith('.sh')) chmodSync(file, 0o755);
  }
  return path.join(home, slug);
}
