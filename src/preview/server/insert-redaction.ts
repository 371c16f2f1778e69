import { isDeepStrictEqual } from 'node:util';
import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { formatRedaction, type Redaction, type WrittenRedaction } from './format-redaction.ts';

export interface Insertion {
  readonly text: string;
  /** Of the redaction, from 1. */
  readonly line: number;
}

/** `unreadable`: no YAML now; `no-part`: no such part in it; `unsafe`: nobody but a human can write there. */
export type InsertionProblem = 'unreadable' | 'no-part' | 'unsafe';

/**
 * The text of a record.yaml with one more redaction of a part. It is put between what stands there, so that comments,
 * order, quotes and line ends of all else stay as they are; the whole is then read again to see that nothing else
 * has changed.
 */
export function insertRedaction(
  text: string,
  part: string,
  redaction: Redaction,
): Insertion | InsertionProblem {
  const before = parse(text);
  if (before.errors.length > 0) return 'unreadable';
  const parts = before.get('parts');
  const at = isSeq(parts)
    ? parts.items.findIndex((item) => isMap(item) && item.get('id') === part)
    : -1;
  if (at === -1 || !isSeq(parts)) return 'no-part';
  const map = parts.items[at] as YAMLMap;
  const splice = findSplice(text, map, formatRedaction(redaction, text));
  if (!splice) return 'unsafe';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const added = splice.added.replaceAll('\n', eol);
  const after = text.slice(0, splice.at) + added + text.slice(splice.at);
  if (!isWanted(before, after, at, redaction)) return 'unsafe';
  const counter = new LineCounter();
  const read = parse(after, counter);
  const written = read.getIn(['parts', at, 'redactions']) as YAMLSeq;
  const offset = (written.items.at(-1) as Node).range?.[0] ?? splice.at;
  return { text: after, line: counter.linePos(offset).line };
}

function parse(text: string, lineCounter?: LineCounter): Document.Parsed {
  return parseDocument(text, {
    schema: 'core',
    merge: false,
    keepSourceTokens: true,
    logLevel: 'error',
    ...(lineCounter && { lineCounter }),
  });
}

interface Splice {
  readonly at: number;
  readonly added: string;
}

function findSplice(text: string, map: YAMLMap, redaction: WrittenRedaction): Splice | undefined {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === 'redactions');
  const list = pair?.value;
  if (isSeq(list)) {
    return list.flow
      ? spliceIntoFlow(text, list, redaction)
      : spliceIntoBlock(text, list, redaction);
  }
  if (isScalar(list) && list.value !== null) return undefined;
  if (isCollection(list)) return undefined;
  if (map.flow) return pair ? undefined : spliceIntoFlowMap(text, map, redaction);
  const indent = getIndent(map);
  const last = map.items.at(-1);
  if (indent === undefined || !last) return undefined;
  const item = redaction.asItem(indent + 2);
  // `redactions:` with nothing after it.
  if (pair) return spliceAfter(text, pair, item);
  return spliceAfter(text, last, `${' '.repeat(indent)}redactions:\n${item}`);
}

/** Lines after the line on which this ends. */
function spliceAfter(text: string, last: unknown, lines: string): Splice | undefined {
  const end = findEnd(last);
  if (end === undefined) return undefined;
  if (end > 0 && text[end - 1] === '\n') return { at: end, added: lines };
  const newline = text.indexOf('\n', end);
  return newline === -1
    ? { at: text.length, added: `\n${lines.replace(/\n$/, '')}` }
    : { at: newline + 1, added: lines };
}

function spliceIntoBlock(
  text: string,
  list: YAMLSeq,
  redaction: WrittenRedaction,
): Splice | undefined {
  const indent = getIndent(list);
  if (indent === undefined) return undefined;
  return spliceAfter(text, list.items.at(-1), redaction.asItem(indent));
}

function spliceIntoFlow(
  text: string,
  list: YAMLSeq,
  redaction: WrittenRedaction,
): Splice | undefined {
  return spliceBefore(text, list, ']', redaction.inBrackets);
}

function spliceIntoFlowMap(
  text: string,
  map: YAMLMap,
  redaction: WrittenRedaction,
): Splice | undefined {
  return spliceBefore(text, map, '}', `redactions: [${redaction.inBrackets}]`);
}

/** As the last entry of a list or group in brackets. */
function spliceBefore(
  text: string,
  { range, items }: YAMLSeq | YAMLMap,
  bracket: string,
  entry: string,
): Splice | undefined {
  const end = range?.[1];
  if (end === undefined || text[end - 1] !== bracket) return undefined;
  const last = findEnd(items.at(-1));
  if (last === undefined) return items.length > 0 ? undefined : { at: end - 1, added: entry };
  // A comma may stand there already, or a comment.
  return text.slice(last, end - 1).trim() === '' ? { at: last, added: `, ${entry}` } : undefined;
}

function getIndent(node: Node): number | undefined {
  const token = node.srcToken as { readonly indent?: number } | undefined;
  return token?.indent;
}

/** Where its last word ends: comments after a list or a group are counted to it, but stand after it. */
function findEnd(node: unknown): number | undefined {
  if (isPair(node)) return findEnd(node.value ?? node.key);
  if (isCollection(node) && node.flow !== true && node.items.length > 0)
    return findEnd(node.items.at(-1));
  return (node as Node | undefined)?.range?.[1];
}

/** Does the new text say what the old one said, and the redaction, and nothing else? */
function isWanted(before: Document, after: string, at: number, redaction: Redaction): boolean {
  const read = parse(after);
  if (read.errors.length > 0) return false;
  const wanted = before.toJS() as { parts: { redactions?: unknown }[] };
  const part = wanted.parts[at];
  if (!part) return false;
  const earlier = Array.isArray(part.redactions) ? (part.redactions as unknown[]) : [];
  part.redactions = [...earlier, { ...redaction }];
  return isDeepStrictEqual(read.toJS(), wanted);
}
