import { isCollection, isMap, isNode, isScalar, type Document, type Node } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { alignItems } from './align-items.ts';
import { editFlow } from './flow-edits.ts';
import {
  addLinesAfter,
  addLinesBefore,
  findBlockStart,
  findEnd,
  findLineEnd,
  findStart,
  leadsLine,
  makeRoom,
  readIndent,
  removeLines,
  type Edit,
  type Entry,
} from './places.ts';
import { readValue, type Reading } from './reading.ts';
import { writeBlock, type Manner } from './write-yaml.ts';

export interface Source extends Manner {
  readonly text: string;
  readonly document: Document;
}

type Data = Readonly<Record<string, unknown>>;

/** A block on lines of its own can be changed from inside; anything else gives way as a whole. */
export function canEdit(text: string, node: unknown, value: unknown): node is YAMLMap | YAMLSeq {
  if (!isCollection(node) || node.flow || node.items.length === 0 || isNode(value)) return false;
  if (isMap(node))
    return (
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.keys(value).length > 0 &&
      node.items.every(({ key }) => isScalar(key))
    );
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    leadsLine(text, findDash(text, node.items[0] as Node))
  );
}

/** What has to be done to a text that it says what the value says. All else stays as its author set it. */
export function listEdits(
  source: Source,
  node: YAMLMap | YAMLSeq,
  reading: Reading,
  value: unknown,
): Edit[] {
  return isMap(node)
    ? editMap(source, node, reading, value as Data)
    : editList(source, node, reading.ofItem(), value as readonly unknown[]);
}

function editMap(source: Source, map: YAMLMap, reading: Reading, value: Data): Edit[] {
  const { text, document } = source;
  const pairs = new Map((map.items as Entry[]).map((pair) => [String(pair.key.value), pair]));
  const [first] = pairs.values();
  const top = findStart(first?.key);
  const indent = readIndent(text, top);
  const edits: Edit[] = [];
  const kept = new Map(pairs);
  for (const [name, pair] of pairs) {
    const inside = reading.ofField(name);
    const after = value[name];
    if (reading.isSame(readValue(document, pair.value, inside), after)) continue;
    if (after !== undefined) edits.push(...replacePair(source, pair, inside, name, after));
    else {
      edits.push(removePair(text, pair, pair === first, [...pairs.values()]));
      kept.delete(name);
    }
  }
  for (const name of Object.keys(value)) {
    if (pairs.has(name) || value[name] === undefined) continue;
    const lines = indent + writeBlock({ [name]: value[name] }, undefined, indent, source);
    const last = findNeighbour(name, kept, reading);
    edits.push(
      last ? addLinesAfter(text, findEnd(text, last), lines) : addLinesBefore(text, top, lines),
    );
  }
  return edits;
}

/** The pair behind which a new one comes. */
function findNeighbour(
  name: string,
  kept: ReadonlyMap<string, Entry>,
  { order }: Reading,
): Entry | undefined {
  if (!order) return [...kept.values()].at(-1);
  const before = order.slice(0, Math.max(order.indexOf(name), 0));
  const last = before.findLast((one) => kept.has(one));
  return last === undefined ? undefined : kept.get(last);
}

function removePair(text: string, pair: Entry, isFirst: boolean, all: readonly Entry[]): Edit {
  const start = findStart(pair.key);
  const end = findEnd(text, pair);
  const next = all[all.indexOf(pair) + 1];
  if (!leadsLine(text, start) && next) return { start, end: findStart(next.key), text: '' };
  return removeLines(text, findBlockStart(text, start, isFirst), end);
}

function replacePair(
  source: Source,
  { key, value }: Entry,
  reading: Reading,
  name: string,
  after: unknown,
): Edit[] {
  const start = findStart(key);
  const write = (written: unknown, indent: string): string =>
    writeBlock({ [name]: written }, value, indent, source);
  return replace(source, value, reading, after, {
    start,
    write,
    keyEnd: findEnd(source.text, key) + 1,
  });
}

function replaceItem(source: Source, node: Node, reading: Reading, after: unknown): Edit[] {
  const start = findDash(source.text, node);
  const write = (written: unknown, indent: string): string =>
    writeBlock([written], node, indent, source);
  return replace(source, node, reading, after, { start, write, keyEnd: start + 1 });
}

interface Slot {
  /** Of its key or its dash. */
  readonly start: number;
  readonly keyEnd: number;
  readonly write: (value: unknown, indent: string) => string;
}

function replace(
  source: Source,
  node: Node | null,
  reading: Reading,
  after: unknown,
  { start, keyEnd, write }: Slot,
): Edit[] {
  const { text } = source;
  if (canEdit(text, node, after)) return listEdits(source, node, reading, after);
  const inside = editFlow(source, node, reading, after);
  if (inside) return inside;
  const written = write(reading.write?.(after, node) ?? after, readIndent(text, start));
  return [makeRoom(text, { start, end: Math.max(keyEnd, findEnd(text, node)), text: written })];
}

function editList(
  source: Source,
  list: YAMLSeq,
  reading: Reading,
  value: readonly unknown[],
): Edit[] {
  const { text, document } = source;
  const nodes = list.items as Node[];
  const before = nodes.map((node) => readValue(document, node, reading));
  const places = alignItems(before, value, reading.isSame);
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
      if (!reading.isSame(before[at as number], after))
        edits.push(...replaceItem(source, node, reading, after));
      continue;
    }
    const moved = Array.from(gone).find((one) => reading.isSame(before[one], after));
    const lines =
      moved === undefined
        ? indent + writeBlock([after], undefined, indent, source)
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
