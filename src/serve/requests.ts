import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface FoundFile {
  kind: 'file';
  /** Absolute. */
  file: string;
  /** Below the base. */
  path: string;
  size: number;
  modified: Date;
}

export type Found = FoundFile | { kind: 'moved'; to: string } | { kind: 'nothing' };

/** A base as Astro understands it, always with a slash at both ends: "" → "/", "a/b" → "/a/b/". */
export function normaliseBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * Which file below root does this address mean? Nothing outside root is ever looked at.
 * @param url as it stands in the request line: path and query
 */
export async function findRequested(root: string, base: string, url: string): Promise<Found> {
  const [rawPath = '/', query] = url.split('?', 2);
  const suffix = query === undefined ? '' : `?${query}`;
  const path = decodePath(rawPath);
  if (path === undefined) return { kind: 'nothing' };
  if (`${path}/` === base || (path === '/' && base !== '/')) {
    return { kind: 'moved', to: `${encodeURI(base)}${suffix}` };
  }
  if (!path.startsWith(base)) return { kind: 'nothing' };
  const below = path.slice(base.length);
  const wanted = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  const file = join(root, ...wanted.split('/'));
  if (!file.startsWith(root + sep)) return { kind: 'nothing' };
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) {
    return { kind: 'file', file, path: wanted, size: found.size, modified: found.mtime };
  }
  if (found?.isDirectory() && (await stat(join(file, 'index.html')).catch(() => undefined))) {
    return { kind: 'moved', to: `${rawPath.replace(/^\/+/, '/')}/${suffix}` };
  }
  return { kind: 'nothing' };
}

/** The decoded path; undefined for what no page of a static site is called. */
function decodePath(raw: string): string | undefined {
  let path;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return undefined;
  }
  const isOdd = path.includes('\0') || path.includes('\\') || !path.startsWith('/');
  return isOdd || path.split('/').includes('..') ? undefined : path;
}

/**
 * One byte range of a file, both ends included; 'unsatisfiable' asks for a 416; undefined means the whole file
 * (no header, several ranges, or one that makes no sense).
 */
export function parseRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return undefined;
  return start >= size ? 'unsatisfiable' : { start, end };
}
