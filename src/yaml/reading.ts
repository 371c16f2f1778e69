import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Scalar } from 'yaml';

/** How those who change a file understand it. */
export interface Reading {
  readonly readScalar: (scalar: Scalar) => unknown;
  readonly isSame: (one: unknown, other: unknown) => boolean;
  /** How a value is put down in place of what stands there, if not as it is. */
  readonly write?: (value: unknown, like: unknown) => unknown;
  /** Names of fields; a new one comes behind the last of those before it. Without them it comes behind all. */
  readonly order?: readonly string[];
  readonly ofField: (name: string) => Reading;
  readonly ofItem: () => Reading;
}

/** Every value is what YAML says it is. */
export const PLAIN: Reading = {
  readScalar: ({ value }) => value,
  isSame: isEqual,
  ofField: () => PLAIN,
  ofItem: () => PLAIN,
};

/** @throws YAMLParseError */
export function readYaml(text: string, reading: Reading): unknown {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw error;
  return readValue(document, document.contents, reading);
}

export function readValue(document: Document, node: unknown, reading: Reading): unknown {
  if (isAlias(node)) return readValue(document, node.resolve(document), reading);
  if (isMap(node))
    return Object.fromEntries(
      node.items.map(({ key, value }) => {
        const name = String(isScalar(key) ? key.value : key);
        return [name, readValue(document, value, reading.ofField(name))];
      }),
    );
  if (isSeq(node)) {
    const item = reading.ofItem();
    return node.items.map((one) => readValue(document, one, item));
  }
  return isScalar(node) ? reading.readScalar(node) : null;
}

/** Fields that are undefined are as good as missing. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
    return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const get = (value: object, name: string): unknown => (value as Record<string, unknown>)[name];
  const list = (value: object): string[] =>
    Object.keys(value).filter((name) => get(value, name) !== undefined);
  const names = list(one);
  return (
    names.length === list(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isEqual(get(one, name), get(other, name)))
  );
}
