import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Content, PackFiles } from './pack-files.ts';

/** Which pack this is. */
export interface PackStamp {
  /** The day it was made and a sum over what it holds: `2026-11-25.3fa9c01b`. */
  readonly version: string;
  readonly date: string;
}

/** SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/) makes the same pack on another day. */
export function findBuildDate(environment: Readonly<Record<string, string | undefined>>): Date {
  const epoch = Number(environment['SOURCE_DATE_EPOCH']);
  return Number.isFinite(epoch) && epoch > 0 ? new Date(epoch * 1000) : new Date();
}

/** @param sources what the pack is made of, before anything in it says which version it is */
export function buildStamp(sources: PackFiles, now: Date): PackStamp {
  const date = now.toISOString().slice(0, 10);
  const sum = createHash('sha256');
  for (const [path, content] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1)))
    sum.update(`${path}\n${computeSum(content)}\n`);
  return { version: `${date}.${sum.digest('hex').slice(0, 8)}`, date };
}

/** SHA-256 in hexadecimal. */
export function computeSum(content: Content): string {
  return createHash('sha256').update(readContent(content)).digest('hex');
}

export function readContent(content: Content): Uint8Array {
  return content instanceof Uint8Array ? content : readFileSync(content.file);
}
