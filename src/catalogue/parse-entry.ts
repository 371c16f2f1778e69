import type { z } from 'zod';
import { buildFieldFault } from './build-fault.ts';
import type { ReadContext } from './content-file.ts';
import { explainIssue } from './explain-issue.ts';
import type { YamlFile } from './read-yaml.ts';
import type { FieldPath } from './schema-shape.ts';

/** The entry typed by its schema; nothing, and a fault for each field that is wrong, where it does not fit. */
export function parseEntry<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlFile<unknown>,
  context: ReadContext,
): z.output<Schema> | undefined {
  const parsed = schema.safeParse(yaml.data);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    for (const { code, path, names, more } of explainIssue(issue, { schema, ...yaml })) {
      const field = formatPath(path);
      const value = getShownValue(yaml, path);
      context.faults.push(buildFieldFault(code, yaml.origin, field, value, names, more));
    }
  }
  return undefined;
}

/** `['parts', 0, 'width']` → `parts.0.width` */
function formatPath(path: FieldPath): string {
  return path.join('.');
}

function getShownValue(yaml: YamlFile<unknown>, path: FieldPath): string | undefined {
  const source = path.length === 0 ? undefined : yaml.sourceOf(path);
  return source === '' ? undefined : source;
}
