import { existsSync, readFileSync } from 'node:fs';
import { parse as parseYaml, stringify } from 'yaml';
import { z } from 'zod';
import type { Fault } from '../model/fault.ts';
import { buildIntakeFault } from './build-intake-fault.ts';
import { COLUMNS, findColumn, findKeyFor, foldHeading, getHeading } from './columns.ts';

const mappingSchema = z.strictObject({
  /** Heading → key of a column, or `skip`. */
  columns: z.record(z.string(), z.string()).default({}).transform(readKeys),
  /** Key of a column → what an empty cell of it means. */
  defaults: z.record(z.string(), z.string()).default({}).transform(readDefaults),
  /** Name of a sheet → `skip`. */
  sheets: z.record(z.string(), z.literal('skip')).default({}),
});

/** How one institution's catalogue is read. What it does not say, the known headings say. */
export type ColumnMapping = z.output<typeof mappingSchema>;

export const NO_MAPPING: ColumnMapping = { columns: {}, defaults: {}, sheets: {} };

/** A column as people name it: by its key, or by any heading that is known for it. */
export function readKey(name: string): string {
  if (name === 'skip' || findColumn(name)) return name;
  return /^(?:不导入|不要|略)$/.test(name.trim()) ? 'skip' : (findKeyFor(name) ?? name);
}

function readKeys(columns: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(columns).map(([heading, name]) => [heading, readKey(name)]),
  );
}

function readDefaults(defaults: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [readKey(name), value]),
  );
}

/** Reads a saved mapping; an absent file is an empty one. */
export function readMapping(
  path: string,
  file: string,
): { mapping: ColumnMapping; faults: readonly Fault[] } {
  if (!existsSync(path)) return { mapping: NO_MAPPING, faults: [] };
  try {
    const mapping = mappingSchema.parse(parseYaml(readFileSync(path, 'utf8')) ?? {});
    return { mapping, faults: checkMapping(mapping, file) };
  } catch (cause) {
    const said = (cause as Error).message.replaceAll(/\s+/g, ' ').slice(0, 200);
    const fault = buildIntakeFault('bad-mapping', { file, spot: '' }, undefined, { said });
    return { mapping: NO_MAPPING, faults: [fault] };
  }
}

/** Fields that a mapping or a flag names and that do not exist. */
export function checkMapping({ columns, defaults }: ColumnMapping, file: string): Fault[] {
  const named = [
    ...Object.entries(columns).map(([heading, key]) => [`columns.${heading}`, key] as const),
    ...Object.keys(defaults).map((key) => ['defaults', key] as const),
  ];
  const fields = COLUMNS.map(({ key }) => `${key} (${getHeading(key)})`).join('、');
  return named
    .filter(([, key]) => key !== 'skip' && !findColumn(key))
    .map(([spot, field]) =>
      buildIntakeFault('unknown-field', { file, spot }, field, { field, fields }),
    );
}

export function joinMappings(under: ColumnMapping, over: Partial<ColumnMapping>): ColumnMapping {
  return {
    columns: { ...under.columns, ...readKeys(over.columns ?? {}) },
    defaults: { ...under.defaults, ...readDefaults(over.defaults ?? {}) },
    sheets: { ...under.sheets, ...over.sheets },
  };
}

export function formatMapping(mapping: ColumnMapping): string {
  return [
    '# How the catalogue of this holder is read: heading → field, or skip. See docs/zh/import.md.',
    stringify(mapping),
  ].join('\n');
}

/** The key a mapping itself gives to a heading. */
export function findMappedKey({ columns }: ColumnMapping, heading: string): string | undefined {
  const folded = foldHeading(heading);
  return Object.entries(columns).find(([known]) => foldHeading(known) === folded)?.[1];
}
