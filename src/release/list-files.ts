import { createHash } from 'node:crypto';
import { createReadStream, globSync, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ReleasedFile } from './site-release.ts';

/** Every file below a folder with size and hash, in the order of the paths. */
export async function listReleasedFiles(
  folder: string,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<ReleasedFile[]> {
  const paths = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  const files: ReleasedFile[] = [];
  for (const file of paths) {
    const full = path.join(folder, file);
    files.push({ path: file, bytes: statSync(full).size, sha256: await hashFile(full, 'sha256') });
    progress(files.length, paths.length);
  }
  return files;
}

/** In hex. */
export async function hashFile(file: string, algorithm: 'sha256' | 'md5'): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
