import { isScalar, type Scalar } from 'yaml';
import { isEqual, type Reading } from '../../yaml/reading.ts';

/** As much of a field of the configuration as the shape of its values depends on. */
export interface Shape {
  readonly name: string;
  readonly widget: string;
  readonly fields?: readonly Shape[];
  /** Of each item of a list that is no object. */
  readonly field?: Shape;
}

/** What a form shows of a value: a plain string becomes one of its language fields, `0001` in a field of text keeps its zeros. */
export function buildFormReading(shape: Shape | undefined): Reading {
  const order = shape?.fields?.map(({ name }) => name) ?? [];
  const isLocal = order.join() === 'zh,en';
  return {
    readScalar: (scalar) => readScalar(scalar, shape, isLocal),
    isSame: isSameValue,
    write: (value, like) => endAlike(isLocal ? flatten(value, like) : value, like),
    order,
    ofField: (name) => buildFormReading(shape?.fields?.find((field) => field.name === name)),
    ofItem: () => buildFormReading(findItemShape(shape)),
  };
}

/** An item of a list has the fields of the list, or is of the kind it picks from. */
function findItemShape(shape: Shape | undefined): Shape | undefined {
  if (!shape) return undefined;
  if (shape.field) return shape.field;
  return shape.fields
    ? { name: '', widget: 'object', fields: shape.fields }
    : { name: '', widget: shape.widget };
}

function readScalar({ value, source }: Scalar, shape: Shape | undefined, isLocal: boolean) {
  if (typeof value === 'string') return isLocal ? { zh: value } : value;
  const isText = shape !== undefined && TEXT.has(shape.widget);
  return isText && typeof value === 'number' ? (source ?? String(value)) : value;
}

const TEXT = new Set(['string', 'text', 'relation', 'select']);

/** A text that stood as a plain string stays one while it has no other language. */
function flatten(value: unknown, like: unknown): unknown {
  if (!isScalar(like)) return value;
  const { zh, ...others } = value as { zh?: string };
  return zh !== undefined && Object.keys(others).length === 0 ? zh : value;
}

/** Forms trim the line end of a text of several lines. */
function endAlike(value: unknown, like: unknown): unknown {
  const isLine = isScalar(like) && String(like.value).endsWith('\n');
  return isLine && typeof value === 'string' ? `${value}\n` : value;
}

/** Empty, missing and `false` are one and the same: what is left has something to say. */
export function condense(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(condense).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([name, item]) => {
    const kept = condense(item);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Of values as forms show them. Forms trim what they save. */
function isSameValue(one: unknown, other: unknown): boolean {
  return isEqual(trim(condense(one)), trim(condense(other)));
}

function trim(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trim);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, trim(item)]));
}
