import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from 'yaml';

/** As much of a field of the configuration as the shape of its values depends on. */
export interface Shape {
  readonly name: string;
  readonly widget: string;
  readonly fields?: readonly Shape[];
  /** Of each item of a list that is no object. */
  readonly field?: Shape;
}

/** A file as a whole: its fields at the top. */
export function buildShape(fields: readonly Shape[]): Shape {
  return { name: '', widget: 'object', fields };
}

export function findShape(shape: Shape | undefined, name: string): Shape | undefined {
  return shape?.fields?.find((field) => field.name === name);
}

/** An item of a list has the fields of the list, or is of the kind it picks from. */
export function findItemShape(shape: Shape | undefined): Shape | undefined {
  if (!shape) return undefined;
  if (shape.field) return shape.field;
  return shape.fields
    ? { name: '', widget: 'object', fields: shape.fields }
    : { name: '', widget: shape.widget };
}

/** A text in several languages, which may be written as a plain string. */
export function isLocalText(shape: Shape | undefined): boolean {
  return shape?.fields?.map(({ name }) => name).join() === 'zh,en';
}

/** What a form shows of a value: a plain string becomes one of its language fields, `0001` in a field of text keeps its zeros. */
export function readValue(document: Document, node: unknown, shape: Shape | undefined): unknown {
  if (isAlias(node)) return readValue(document, node.resolve(document), shape);
  if (isMap(node))
    return Object.fromEntries(
      node.items.map(({ key, value }) => {
        const name = String(isScalar(key) ? key.value : key);
        return [name, readValue(document, value, findShape(shape, name))];
      }),
    );
  if (isSeq(node)) {
    const item = findItemShape(shape);
    return node.items.map((one) => readValue(document, one, item));
  }
  if (!isScalar(node)) return null;
  const { value, source } = node as Node & { value: unknown; source?: string };
  if (typeof value === 'string') return isLocalText(shape) ? { zh: value } : value;
  const isText = shape !== undefined && TEXT.has(shape.widget);
  return isText && typeof value === 'number' ? (source ?? String(value)) : value;
}

const TEXT = new Set(['string', 'text', 'relation', 'select']);

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
export function isSameValue(one: unknown, other: unknown): boolean {
  return isSame(condense(one), condense(other));
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one.trim() === other.trim();
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (one === null || other === null || Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  const get = (value: object, name: string): unknown => (value as Record<string, unknown>)[name];
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => isSame(get(one, name), get(other, name)))
  );
}
