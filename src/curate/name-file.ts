import path from 'node:path';
import type { Settings } from '../settings.ts';

/** A path as the curator knows it: from the project's folder where it lies inside it. */
export function nameFile({ projectRoot }: Pick<Settings, 'projectRoot'>, file: string): string {
  const relative = path.relative(projectRoot, file);
  const isInside = !relative.startsWith('..') && !path.isAbsolute(relative);
  return (isInside ? relative : file).split(path.sep).join('/');
}
