import { z } from 'zod';

export type FieldPath = readonly (string | number)[];

/** Names of the fields a group may have at this path of the schema; none where it is no group. */
export function getFieldNames(schema: z.ZodType, path: FieldPath): readonly string[] {
  let groups = findGroups(schema);
  for (const name of path) {
    groups = groups.flatMap((group) => {
      if (group instanceof z.ZodArray) return findGroups(group.element as z.ZodType);
      const field = (group.shape as Record<string, z.ZodType>)[String(name)];
      return field ? findGroups(field) : [];
    });
  }
  return groups.flatMap((group) => (group instanceof z.ZodObject ? Object.keys(group.shape) : []));
}

/** Objects and arrays behind optional, default, transform and union. */
function findGroups(schema: z.ZodType): (z.ZodObject | z.ZodArray)[] {
  if (schema instanceof z.ZodObject || schema instanceof z.ZodArray) return [schema];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return findGroups(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) return findGroups(schema.in as z.ZodType);
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => findGroups(option as z.ZodType));
  }
  return [];
}
