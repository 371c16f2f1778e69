import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/**
 * What the last import of a holder's catalogue said: reference code → column → mark of the canonical text. With it a
 * change made by hand can be told from one made in the catalogue.
 */
export type ImportLog = ReadonlyMap<string, ReadonlyMap<string, string>>;

type Written = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function markText(canonical: string): string {
  return createHash('sha256').update(canonical).digest('base64url').slice(0, 12);
}

/** An absent log is an empty one. */
export function readImportLog(file: string): ImportLog {
  if (!existsSync(file)) return new Map();
  const written = JSON.parse(readFileSync(file, 'utf8')) as Written;
  return new Map(
    Object.entries(written).map(([code, marks]) => [code, new Map(Object.entries(marks))]),
  );
}

/** A record a line, by reference code, so that two imports differ in the lines of the records that changed. */
export function formatImportLog(log: ImportLog): string {
  const lines = [...log]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, marks]) => `${JSON.stringify(code)}: ${JSON.stringify(Object.fromEntries(marks))}`,
    );
  return `{\n${lines.join(',\n')}\n}\n`;
}
