import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Names of the cases below tests/golden/<group>, each a folder with input.json and expected.json. */
export function listGoldenCases(group: string): string[] {
  const folder = join(import.meta.dirname, group);
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
}

export function readGoldenInput(group: string, name: string): unknown {
  return readJson(join(import.meta.dirname, group, name, 'input.json'));
}

/** What must come out. ZHANJUAN_GOLDEN=write writes it anew, to be read before it is committed. */
export function expectGolden(group: string, name: string, actual: unknown): void {
  const file = join(import.meta.dirname, group, name, 'expected.json');
  if (process.env['ZHANJUAN_GOLDEN'] === 'write') {
    writeFileSync(file, `${JSON.stringify(actual, undefined, 2)}\n`);
  }
  expect(existsSync(file), `${file} is missing`).toBe(true);
  expect(JSON.parse(JSON.stringify(actual))).toEqual(readJson(file));
}

/** The same of a text, such as a page. */
export function expectGoldenText(group: string, name: string, file: string, actual: string): void {
  const target = join(import.meta.dirname, group, name, file);
  if (process.env['ZHANJUAN_GOLDEN'] === 'write') writeFileSync(target, actual);
  expect(existsSync(target), `${target} is missing`).toBe(true);
  expect(actual).toBe(readFileSync(target, 'utf8'));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
