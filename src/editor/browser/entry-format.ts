import { parse, stringify } from 'yaml';

/** As much of a field of the configuration as the shape of its values depends on. */
export interface Shape {
  readonly name: string;
  readonly widget: string;
  readonly required?: boolean;
  readonly fields?: readonly Shape[];
}

type Data = Readonly<Record<string, unknown>>;

/** A text written as a plain string becomes one of its language fields. */
export function parseEntry(text: string, fields: readonly Shape[]): unknown {
  const data: unknown = parse(text);
  return Array.isArray(data)
    ? data.map((item) => spread(item, fields[0]?.fields ?? []))
    : spread(data, fields);
}

function spread(value: unknown, fields: readonly Shape[]): unknown {
  if (value === null || typeof value !== 'object') return value;
  const shapes = new Map(fields.map((field) => [field.name, field]));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, spreadField(item, shapes.get(name))]),
  );
}

function spreadField(value: unknown, shape: Shape | undefined): unknown {
  if (!shape?.fields)
    return shape?.widget === 'string' && typeof value === 'number' ? String(value) : value;
  const { fields } = shape;
  const one = (item: unknown): unknown =>
    typeof item === 'string' && isLocalText(fields) ? { zh: item } : spread(item, fields);
  return Array.isArray(value) ? value.map(one) : one(value);
}

function isLocalText(fields: readonly Shape[]): boolean {
  return fields.map(({ name }) => name).join() === 'zh,en';
}

/** Nothing that is empty is written. */
export function formatEntry(value: unknown): string {
  return stringify(condense(value) ?? {}, { lineWidth: 0 });
}

function condense(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(condense).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value as Data).flatMap(([name, item]) => {
    const kept = condense(item);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries);
}

/** A story is a text and nothing else. */
export function parseStory(text: string): { body: string } {
  return { body: text };
}

export function formatStory({ body = '' }: { body?: string }): string {
  return `${body.trimEnd()}\n`;
}
