import type { z } from 'zod';
import { buildFieldFault } from './build-fault.ts';
import type { Fault } from '../model/fault.ts';
import type { ReadContext } from './content-file.ts';
import { explainIssue } from './explain-issue.ts';
import type { YamlFile } from './read-yaml.ts';
import type { FieldPath } from './schema-shape.ts';

interface Parsed {
  readonly schema: z.ZodType;
  readonly fields: unknown;
  readonly faults: readonly Fault[];
}

/** By the file's content, which is the same object as long as the file is recalled. */
const known = new WeakMap<YamlFile<unknown>, Parsed>();

/** The entry typed by its schema; nothing, and a fault for each field that is wrong, where it does not fit. */
export function parseEntry<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlFile<unknown>,
  context: ReadContext,
): z.output<Schema> | undefined {
  let parsed = known.get(yaml);
  if (parsed?.schema !== schema) known.set(yaml, (parsed = parseFields(schema, yaml)));
  context.faults.push(...parsed.faults);
  return parsed.fields as z.output<Schema> | undefined;
}

function parseFields(schema: z.ZodType, yaml: YamlFile<unknown>): Parsed {
  const parsed = schema.safeParse(yaml.data);
  if (parsed.success) return { schema, fields: parsed.data, faults: [] };
  const faults: Fault[] = [];
  for (const issue of parsed.error.issues) {
    for (const { code, path, names, more } of explainIssue(issue, { schema, ...yaml })) {
      const field = formatPath(path);
      const value = getShownValue(yaml, path);
      faults.push(buildFieldFault(code, yaml.origin, field, value, names, more));
    }
  }
  return { schema, fields: undefined, faults };
}

/** `['parts', 0, 'width']` → `parts.0.width` */
function formatPath(path: FieldPath): string {
  return path.join('.');
}

function getShownValue(yaml: YamlFile<unknown>, path: FieldPath): string | undefined {
  const source = path.length === 0 ? undefined : yaml.sourceOf(path);
  return source === '' ? undefined : source;
}
