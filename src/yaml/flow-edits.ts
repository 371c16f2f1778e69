import { isCollection, isMap, isNode, isScalar, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Source } from './block-edits.ts';
import { type Edit, type Entry } from './places.ts';
import { readValue, type Reading } from './reading.ts';
import { writeInline } from './write-yaml.ts';

/**
 * What stands between brackets can be changed from inside where all its entries stay and others come behind them;
 * nothing where it has to give way as a whole.
 */
export function editFlow(
  source: Source,
  node: unknown,
  reading: Reading,
  value: unknown,
): Edit[] | undefined {
  if (!isCollection(node) || !node.flow || node.items.length === 0) return undefined;
  if (isNode(value) || typeof value !== 'object' || value === null) return undefined;
  if (isMap(node) === Array.isArray(value)) return undefined;
  const slots = isMap(node) ? listFields(node, reading, value) : listItems(node, reading, value);
  if (!slots) return undefined;
  const edits = slots.kept.map((slot) => editSlot(source, slot));
  const added = slots.added.map((entry) => writeInline(entry, undefined, source));
  if (added.length > 0) edits.push(append(source.text, node, slots.kept.at(-1), added));
  return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;
}

interface Slot {
  readonly node: Node | null;
  readonly reading: Reading;
  readonly after: unknown;
}

interface Slots {
  readonly kept: readonly Slot[];
  readonly added: readonly object[];
}

function listFields(map: YAMLMap, reading: Reading, value: object): Slots | undefined {
  const wanted = new Map(
    Object.entries<unknown>({ ...value }).filter(([, one]) => one !== undefined),
  );
  const kept: Slot[] = [];
  for (const { key, value: node } of map.items as Entry[]) {
    const name = String(isScalar(key) ? key.value : key);
    if (!wanted.has(name)) return undefined;
    kept.push({ node, reading: reading.ofField(name), after: wanted.get(name) });
    wanted.delete(name);
  }
  return { kept, added: Array.from(wanted, ([name, after]) => ({ [name]: after })) };
}

function listItems({ items }: YAMLSeq, reading: Reading, value: object): Slots | undefined {
  const wanted = value as readonly unknown[];
  if (wanted.length < items.length) return undefined;
  return {
    kept: (items as Node[]).map((node, i) => ({
      node,
      reading: reading.ofItem(),
      after: wanted[i],
    })),
    added: wanted.slice(items.length).map((after): unknown[] => [after]),
  };
}

function editSlot(source: Source, { node, reading, after }: Slot): Edit[] | undefined {
  if (reading.isSame(readValue(source.document, node, reading), after)) return [];
  const inside = editFlow(source, node, reading, after);
  if (inside) return inside;
  const { range } = node ?? {};
  if (!range || range[0] === range[1]) return undefined;
  const text = writeInline([reading.write?.(after, node) ?? after], node, source);
  return text.includes('\n') ? undefined : [{ start: range[0], end: range[1], text }];
}

/** Behind the last entry, unless a comma stands there already, or a comment. */
function append(
  text: string,
  { range }: YAMLMap | YAMLSeq,
  last: Slot | undefined,
  added: readonly string[],
): Edit[] | undefined {
  const start = last?.node?.range?.[1];
  const end = (range?.[1] ?? 0) - 1;
  if (start === undefined || start > end || text.slice(start, end).trim() !== '') return undefined;
  if (added.some((one) => one.includes('\n'))) return undefined;
  return [{ start, end: start, text: added.map((one) => `, ${one}`).join('') }];
}
