import { z } from 'zod';
import { archivalDateSchema, daySchema } from '../model/archival-date.ts';
import { slugSchema } from '../model/identity.ts';
import { localTextSchema } from '../model/local-text.ts';
import { fileNameSchema } from '../model/part.ts';
import { regionSchema } from '../model/region-schema.ts';
import type { EditorWords } from '../i18n/zh/editor.ts';
import { buildReference, findReferred } from './references.ts';

/** A field as Sveltia CMS wants it: https://sveltiacms.app/en/docs/fields */
export interface EditorField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly hint?: string;
  readonly fields?: readonly EditorField[];
  readonly field?: EditorField;
  readonly [option: string]: unknown;
}

/** What a schema is in the end, and whether it may be left out. */
interface Bare {
  readonly schema: z.core.$ZodType;
  readonly isRequired: boolean;
}

const DAY = String.raw`^\d{4}-\d{2}-\d{2}$`;
const REGION = String.raw`^\d{1,6},\d{1,6},\d{1,6},\d{1,6}$`;
const SLUG = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

/** The forms of a schema's fields. Every field must have a label. */
export function buildFields(
  schema: z.core.$ZodType,
  words: EditorWords,
  within = '',
): EditorField[] {
  return Object.entries(getShape(schema)).map(([name, field]) =>
    buildField(name, field, words, within === '' ? name : `${within}.${name}`),
  );
}

function getShape(schema: z.core.$ZodType): Record<string, z.core.$ZodType> {
  const bare = strip(schema).schema;
  if (!(bare instanceof z.ZodObject)) throw new TypeError('Only objects have fields');
  return bare.shape;
}

function strip(schema: z.core.$ZodType): Bare {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return { schema: strip(schema.def.innerType).schema, isRequired: false };
  return { schema, isRequired: true };
}

/** By its path where a name means different things, else by its name. */
function findWord(
  words: Readonly<Record<string, string>>,
  path: string,
  name: string,
): string | undefined {
  return words[path] ?? words[name];
}

function buildField(
  name: string,
  given: z.core.$ZodType,
  words: EditorWords,
  path: string,
): EditorField {
  const { schema, isRequired } = strip(given);
  const label = findWord(words.labels, path, name);
  if (label === undefined) throw new Error(`No label for the field ${path} in i18n/*/editor.ts`);
  const hint = findWord(words.hints, path, name);
  const kind = buildKind(name, schema, words, path);
  const format = kind.pattern ? words.hints[`@${String(kind.kind)}`] : undefined;
  const shown = hint ?? format;
  const { kind: _, ...options } = kind;
  if (options.pattern) options.pattern = [options.pattern, format ?? label];
  return { name, label, required: isRequired, ...(shown && { hint: shown }), ...options };
}

type Kind = { widget: string; kind?: string; pattern?: unknown; [option: string]: unknown };

function buildKind(name: string, schema: z.core.$ZodType, words: EditorWords, path: string): Kind {
  if (schema === localTextSchema) return buildLocalText(words);
  if (schema === archivalDateSchema) return { widget: 'string' };
  if (schema === daySchema) return { widget: 'string', kind: 'day', pattern: DAY };
  if (schema === regionSchema) return { widget: 'string', kind: 'region', pattern: REGION };
  const referred = findReferred(name, schema);
  if (referred !== undefined) return buildReference(referred, false);
  if (schema === slugSchema) return { widget: 'string', kind: 'slug', pattern: SLUG };
  if (schema === fileNameSchema && (name === 'file' || name === 'drawing'))
    return { widget: 'file', media_folder: '', public_folder: '' };
  if (schema instanceof z.ZodEnum)
    return { widget: 'select', options: buildOptions(schema.options, words) };
  if (schema instanceof z.ZodLiteral) return { widget: 'string' };
  if (schema instanceof z.ZodBoolean) return { widget: 'boolean', default: false };
  if (schema instanceof z.ZodNumber)
    return { widget: 'number', value_type: schema.format?.includes('int') ? 'int' : 'float' };
  if (schema instanceof z.ZodObject)
    return { widget: 'object', collapsed: 'auto', fields: buildFields(schema, words, path) };
  if (schema instanceof z.ZodTuple)
    return { widget: 'list', field: buildItem('number', words), min: 2, max: 2 };
  if (schema instanceof z.ZodArray) return buildList(name, schema.element, words, path);
  return { widget: 'string' };
}

function buildList(name: string, item: z.core.$ZodType, words: EditorWords, path: string): Kind {
  const { schema } = strip(item);
  const referred = findReferred(name, schema);
  if (referred !== undefined) return buildReference(referred, true);
  if (schema instanceof z.ZodEnum)
    return { widget: 'select', multiple: true, options: buildOptions(schema.options, words) };
  if (schema === localTextSchema)
    return { widget: 'list', collapsed: 'auto', fields: buildLocalText(words)['fields'] };
  if (schema instanceof z.ZodObject)
    return { widget: 'list', collapsed: 'auto', fields: buildFields(schema, words, path) };
  if (schema instanceof z.ZodTuple)
    return {
      widget: 'list',
      field: { ...buildItem('list', words), field: buildItem('number', words), min: 2, max: 2 },
    };
  return { widget: 'list', field: buildItem('string', words) };
}

function buildItem(widget: string, words: EditorWords): EditorField {
  const number = widget === 'number' ? { value_type: 'float' } : {};
  return { name: 'item', label: words.labels['item'] as string, widget, required: true, ...number };
}

function buildLocalText(words: EditorWords): Kind {
  const { labels } = words;
  return {
    widget: 'object',
    fields: [
      { name: 'zh', label: labels['zh'] as string, widget: 'text', required: true },
      { name: 'en', label: labels['en'] as string, widget: 'text', required: false },
    ],
  };
}

function buildOptions(values: readonly unknown[], words: EditorWords): object[] {
  return values.map((value) => {
    const label = words.choices[String(value)];
    if (label === undefined) throw new Error(`No word for the choice ${String(value)}`);
    return { value, label };
  });
}
