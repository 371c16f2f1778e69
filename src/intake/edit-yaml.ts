import { Document, isMap, parseDocument, YAMLMap, type Node, type Pair } from 'yaml';

/** Texts stand on one line each, however long: what folds them anew would make every edit a difference. */
export const STYLE = { lineWidth: 0 } as const;

interface BlockPair {
  readonly steps: number;
  readonly pair: Pair<Node, Node | null>;
}

/**
 * Puts a value at a path of a YAML text, or takes it away (undefined). Only the lines of the innermost pair that stands
 * on lines of its own are written anew: comments, order and spacing around them stay as they were.
 */
export function editYaml(text: string, path: readonly string[], value: unknown): string {
  const document = parseDocument(text);
  const held = findBlockPair(document, path);
  if (!held && value === undefined) return text;
  if (!held) return appendPair(document, text, [], path, value);
  const { steps, pair } = held;
  if (steps === path.length && value === undefined) return removePair(document, text, path, pair);
  if (steps < path.length && isBlockMap(pair.value))
    return value === undefined
      ? text
      : appendPair(document, text, path.slice(0, steps), path.slice(steps), value);
  const span = findSpan(text, pair);
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, document.createNode(value));
  const node = document.getIn(path.slice(0, steps), true) as Node | undefined;
  return replaceSpan(text, span, (indent) => formatPair(String(pair.key), node, indent));
}

/** The innermost pair on the way to `path` that is not inside `{…}`. */
function findBlockPair(document: Document, path: readonly string[]): BlockPair | undefined {
  let found: BlockPair | undefined;
  let map: unknown = document.contents;
  for (const [i, step] of path.entries()) {
    if (!isMap(map) || map.flow) break;
    const pair = map.items.find(({ key }) => String(key) === step) as BlockPair['pair'] | undefined;
    if (!pair) break;
    found = { steps: i + 1, pair };
    map = pair.value;
  }
  return found;
}

function isBlockMap(value: unknown): value is YAMLMap {
  return isMap(value) && !value.flow && value.items.length > 0;
}

function replaceSpan(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  format: (indent: number) => string,
): string {
  const indent = countIndent(text, from);
  const written = format(indent);
  const [before, rest] = [text.slice(0, from), text.slice(to)];
  // A comment at the end of the line would become part of what now takes several lines.
  const comment = written.includes('\n') ? /^[ \t]+#[^\n]*/.exec(rest)?.[0] : undefined;
  if (comment === undefined) return before + written + rest;
  return `${before}${comment.trim()}\n${' '.repeat(indent)}${written}${rest.slice(comment.length)}`;
}

/** From the key to the end of the value; the line break that ends a block value stays. */
function findSpan(text: string, { key, value }: BlockPair['pair']): { from: number; to: number } {
  const [from = 0, keyEnd = 0] = key.range ?? [];
  let to = value?.range?.[1] ?? keyEnd + 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { from, to };
}

function appendPair(
  document: Document,
  text: string,
  parent: readonly string[],
  path: readonly string[],
  value: unknown,
): string {
  const [name = '', ...deeper] = path;
  const whole = deeper.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
  const node = document.createNode(whole);
  const map = parent.length === 0 ? document.contents : document.getIn(parent, true);
  const last = isMap(map) ? (map.items.at(-1) as BlockPair['pair'] | undefined) : undefined;
  if (!last) return `${text.trimEnd()}\n${formatPair(name, node, 0)}\n`.trimStart();
  const { from, to } = findSpan(text, last);
  const lineEnd = text.indexOf('\n', to);
  const at = lineEnd === -1 ? text.length : lineEnd;
  const indent = countIndent(text, from);
  const written = `\n${' '.repeat(indent)}${formatPair(name, node, indent)}`;
  return text.slice(0, at) + written + (text.slice(at) || '\n');
}

function removePair(
  document: Document,
  text: string,
  path: readonly string[],
  pair: BlockPair['pair'],
): string {
  const parent = path.slice(0, -1);
  const map = parent.length === 0 ? document.contents : document.getIn(parent, true);
  // A map without its only field would be nothing at all.
  if (parent.length > 0 && isMap(map) && map.items.length === 1)
    return editYaml(text, parent, undefined);
  const { from, to } = findSpan(text, pair);
  const lineEnd = text.indexOf('\n', to);
  return (
    text.slice(0, from - countIndent(text, from)) + text.slice(lineEnd === -1 ? to : lineEnd + 1)
  );
}

function countIndent(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

function formatPair(name: string, value: Node | undefined, indent: number): string {
  const map = new YAMLMap();
  map.add({ key: name, value });
  const document = new Document();
  document.contents = map;
  return document
    .toString(STYLE)
    .trimEnd()
    .replace(/\n(?=.)/g, `\n${' '.repeat(indent)}`);
}
