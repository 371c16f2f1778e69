import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { PackFiles } from './pack-files.ts';

/** Pictures, sound and film are compressed already. */
const PACKED = /\.(?:jpg|webp|png|mp3|m4a|mp4|webm|ogg)$/;
const PROGRAM = /\.(?:sh|command)$/;

/**
 * All files in one folder of a ZIP archive, written aside and renamed. The same files at the same time give the same
 * bytes.
 */
export async function writeZip(
  zip: string,
  folder: string,
  files: PackFiles,
  time: Date,
): Promise<void> {
  const aside = `${zip}.${process.pid}`;
  mkdirSync(path.dirname(zip), { recursive: true });
  try {
    const archive = new ZipFile();
    for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const options = {
        mtime: time,
        mode: PROGRAM.test(name) ? 0o100755 : 0o100644,
        compress: !PACKED.test(name),
        // Else the time of day would be that of the zone it is made in.
        forceDosTimestamp: false,
      };
      if (content instanceof Uint8Array)
        archive.addBuffer(Buffer.from(content), `${folder}/${name}`, options);
      else archive.addFile(content.file, `${folder}/${name}`, options);
    }
    archive.end();
    await pipeline(archive.outputStream, createWriteStream(aside));
    renameSync(aside, zip);
  } finally {
    rmSync(aside, { force: true });
  }
}
