import type { z } from 'zod';
import type { Said } from './build-fault.ts';
import { findFieldFor, findValueFor } from './curator-words.ts';
import type { FaultCode } from './fault-texts.ts';
import { findSnippet } from './field-snippets.ts';
import { findNearest } from '../model/nearest.ts';
import { getFieldNames, type FieldPath } from './schema-shape.ts';

type Issue = z.core.$ZodIssue;

/** One thing wrong with one field, not yet placed in a file. */
export interface Explained {
  readonly code: FaultCode;
  readonly path: FieldPath;
  readonly names: Readonly<Record<string, string | number>>;
  readonly more?: Said | undefined;
}

export interface ExplainContext {
  readonly schema: z.ZodType;
  readonly data: unknown;
  /** The value as written in the file. */
  readonly sourceOf: (path: FieldPath) => string | undefined;
}

/** Schemas name the rule that was broken in their message; here each has its fault. */
const RULES: Readonly<Record<string, FaultCode>> = {
  slug: 'bad-slug',
  'part-id': 'bad-part-id',
  'record-reference': 'bad-record-reference',
  'reference-code': 'bad-reference-code',
  edtf: 'bad-date',
  day: 'bad-day',
  'two-names': 'two-names',
  region: 'bad-region',
  sha256: 'bad-sha256',
  'file-name': 'bad-file-name',
  'file-or-drawing': 'file-or-drawing',
  'coordinate-too-exact': 'coordinate-too-exact',
  'at-or-course': 'at-or-course',
  'no-source': 'no-source',
  'opened-over-total': 'opened-over-total',
};

/** Turns what the schema says into faults; one issue of a union or of several unknown fields gives several. */
export function explainIssue(
  issue: Issue,
  context: ExplainContext,
  above: FieldPath = [],
): Explained[] {
  const path: FieldPath = [...above, ...(issue.path as (string | number)[])];
  const source = context.sourceOf(path);
  const name = path.findLast((step) => typeof step === 'string') ?? '';
  const say = (code: FaultCode, names: Explained['names'] = {}, more?: Said): Explained[] => [
    { code, path, names: { name, source: source ?? '…', ...names }, more },
  ];
  // Absent it is a missing field, as below; present, its own range has said what is wrong.
  if (issue.message === 'picture-size' && getValue(context.data, path) !== undefined) return [];
  const rule = RULES[issue.message];
  if (rule) return say(rule);
  if (issue.code !== 'unrecognized_keys' && getValue(context.data, path) === undefined) {
    return say('missing-field', {}, buildSnippet(name));
  }

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => explainUnknownField(key, path, context));
    case 'invalid_union':
      return explainUnion(issue, context, path) ?? say('not-local-text');
    case 'invalid_type':
      return say(TYPES[issue.expected] ?? 'wrong-value', { said: issue.message });
    case 'invalid_value':
      return explainChoice(issue.values.map(String), source, say);
    case 'invalid_format':
      return say(issue.format === 'url' ? 'bad-url' : 'wrong-value', { said: issue.message });
    case 'too_small':
      return issue.origin === 'string'
        ? say('empty-text')
        : say('number-range', {
            limit: `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`,
          });
    case 'too_big':
      return issue.origin === 'string'
        ? say('text-too-long', { most: Number(issue.maximum) })
        : say('number-range', { limit: `≤ ${issue.maximum}` });
    default:
      return say('wrong-value', { said: issue.message });
  }
}

const TYPES: Readonly<Record<string, FaultCode>> = {
  string: 'not-text',
  array: 'not-a-list',
  object: 'not-a-group',
  number: 'not-a-number',
  int: 'not-a-number',
  boolean: 'not-yes-no',
};

/** The only unions are dates (text or year) and texts (one language or both). */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  context: ExplainContext,
  path: FieldPath,
): Explained[] | undefined {
  const expects = (branch: readonly Issue[], type: string): boolean =>
    branch.some((inner) => inner.code === 'invalid_type' && inner.expected === type);
  if (issue.errors.some((branch) => expects(branch, 'int') || expects(branch, 'number'))) {
    return [{ code: 'bad-date', path, names: {} }];
  }
  const value = getValue(context.data, path);
  if (typeof value === 'string') return [{ code: 'empty-text', path, names: {} }];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const branch = issue.errors.find((inner) => !expects(inner, 'string') || inner.some(isDeep));
  return branch?.flatMap((inner) => explainIssue(inner, context, path));
}

function isDeep(issue: Issue): boolean {
  return issue.path.length > 0;
}

function buildOffer(nearest: string): Said {
  return { zh: `是不是"${nearest}"？`, en: `Did you mean "${nearest}"?` };
}

function explainUnknownField(key: string, path: FieldPath, context: ExplainContext): Explained {
  const field = [...path, key];
  if (key === '<<') return { code: 'yaml-merge', path: field, names: {} };
  const known = getFieldNames(context.schema, path);
  const nearest = findFieldFor(key, known) ?? findNearest(key, known);
  const more =
    nearest === undefined
      ? { zh: `可用的字段：${known.join('、')}。`, en: `Known fields: ${known.join(', ')}.` }
      : buildOffer(nearest);
  return { code: 'unknown-field', path: field, names: { name: key }, more };
}

function explainChoice(
  values: readonly string[],
  source: string | undefined,
  say: (code: FaultCode, names: Explained['names'], more?: Said) => Explained[],
): Explained[] {
  const nearest =
    source === undefined
      ? undefined
      : (findValueFor(source, values) ?? findNearest(source, values));
  const more = nearest === undefined ? undefined : buildOffer(nearest);
  return say('not-one-of', { values: values.join(', ') }, more);
}

function buildSnippet(field: string): Said | undefined {
  const snippet = findSnippet(field);
  return snippet === undefined
    ? undefined
    : { zh: `例如：\n${snippet}`, en: `For example:\n${snippet}` };
}

function getValue(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, name) => (value as Record<string | number, unknown> | undefined | null)?.[name],
    data,
  );
}
