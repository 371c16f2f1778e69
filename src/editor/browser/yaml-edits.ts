import { isCollection, isMap, isScalar, type Document, type Node } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { alignItems } from './align-items.ts';
import {
  addLinesAfter,
  addLinesBefore,
  findBlockStart,
  findEnd,
  findLineEnd,
  findStart,
  leadsLine,
  readIndent,
  removeLines,
  type Edit,
  type Entry,
} from './yaml-places.ts';
import { findItemShape, findShape, isLocalText, isSameValue, readValue } from './yaml-values.ts';
import type { Shape } from './yaml-values.ts';
import { writeYaml } from './write-yaml.ts';

interface Source {
  readonly text: string;
  readonly document: Document;
}

type Data = Readonly<Record<string, unknown>>;

/** A block on lines of its own can be changed from inside; anything else gives way as a whole. */
export function canEdit(text: string, node: unknown, value: unknown): node is YAMLMap | YAMLSeq {
  if (!isCollection(node) || node.flow || node.items.length === 0) return false;
  if (isMap(node)) return typeof value === 'object' && !Array.isArray(value);
  return Array.isArray(value) && leadsLine(text, findDash(text, node.items[0] as Node));
}

/** What has to be done to a text that it says what the value says. All else stays as its author set it. */
export function listEdits(
  source: Source,
  node: YAMLMap | YAMLSeq,
  shape: Shape | undefined,
  value: unknown,
): Edit[] {
  return isMap(node)
    ? editMap(source, node, shape, value as Data)
    : editList(source, node, findItemShape(shape), value as readonly unknown[]);
}

function editMap(source: Source, map: YAMLMap, shape: Shape | undefined, value: Data): Edit[] {
  const { text, document } = source;
  const pairs = new Map((map.items as Entry[]).map((pair) => [String(pair.key.value), pair]));
  const [first] = pairs.values();
  const top = findStart(first?.key);
  const indent = readIndent(text, top);
  const edits: Edit[] = [];
  const kept = new Map(pairs);
  for (const [name, pair] of pairs) {
    const inside = findShape(shape, name);
    const after = value[name];
    if (isSameValue(readValue(document, pair.value, inside), after)) continue;
    if (after !== undefined) edits.push(...replace(source, pair, inside, name, after, indent));
    else {
      edits.push(removePair(text, pair, pair === first, [...pairs.values()]));
      kept.delete(name);
    }
  }
  const order = shape?.fields?.map((field) => field.name) ?? [];
  for (const name of Object.keys(value).filter((one) => !pairs.has(one))) {
    const lines = indent + writeYaml({ [name]: value[name] }, undefined, indent);
    const before = order.slice(0, Math.max(order.indexOf(name), 0)).toReversed();
    const last = before.map((one) => kept.get(one)).find((pair) => pair !== undefined);
    edits.push(
      last ? addLinesAfter(text, findEnd(text, last), lines) : addLinesBefore(text, top, lines),
    );
  }
  return edits;
}

function removePair(text: string, pair: Entry, isFirst: boolean, all: readonly Entry[]): Edit {
  const start = findStart(pair.key);
  const end = findEnd(text, pair);
  const next = all[all.indexOf(pair) + 1];
  if (!leadsLine(text, start) && next) return { start, end: findStart(next.key), text: '' };
  return removeLines(text, findBlockStart(text, start, isFirst), end);
}

function replace(
  source: Source,
  pair: Entry,
  shape: Shape | undefined,
  name: string,
  after: unknown,
  indent: string,
): Edit[] {
  const { key, value } = pair;
  if (canEdit(source.text, value, after)) return listEdits(source, value, shape, after);
  const text = writeYaml({ [name]: flatten(value, shape, after) }, value, indent);
  return [{ start: findStart(key), end: findEnd(source.text, pair), text }];
}

function editList(
  source: Source,
  list: YAMLSeq,
  shape: Shape | undefined,
  value: readonly unknown[],
): Edit[] {
  const { text, document } = source;
  const nodes = list.items as Node[];
  const before = nodes.map((node) => readValue(document, node, shape));
  const places = alignItems(before, value, isSameValue);
  const top = findDash(text, nodes[0]);
  const indent = readIndent(text, top);
  const findBlock = (at: number): [number, number] => [
    findBlockStart(text, findDash(text, nodes[at]), at === 0),
    findLineEnd(text, findEnd(text, nodes[at])),
  ];
  const gone = new Set(nodes.keys().filter((at) => !places.includes(at)));
  const edits: Edit[] = Array.from(gone, (at) => removeLines(text, ...findBlock(at)));
  let last: Node | undefined;
  for (const [i, after] of value.entries()) {
    const at = places[i];
    const node = at === undefined ? undefined : nodes[at];
    if (node) {
      last = node;
      if (isSameValue(before[at as number], after)) continue;
      if (canEdit(text, node, after)) edits.push(...listEdits(source, node, shape, after));
      else {
        const words = writeYaml([flatten(node, shape, after)], node, indent);
        edits.push({ start: findDash(text, node), end: findEnd(text, node), text: words });
      }
      continue;
    }
    const moved = Array.from(gone).find((one) => isSameValue(before[one], after));
    const lines =
      moved === undefined
        ? indent + writeYaml([after], undefined, indent)
        : text.slice(...findBlock(moved));
    edits.push(
      last ? addLinesAfter(text, findEnd(text, last), lines) : addLinesBefore(text, top, lines),
    );
  }
  return edits;
}

function findDash(text: string, item: Node | undefined): number {
  return text.lastIndexOf('-', findStart(item) - 1);
}

/** A text that stood as a plain string stays one while it has no other language. */
function flatten(node: unknown, shape: Shape | undefined, value: unknown): unknown {
  if (!isScalar(node) || !isLocalText(shape)) return value;
  const { zh, ...others } = value as { zh?: string };
  return zh !== undefined && Object.keys(others).length === 0 ? zh : value;
}
