import { isDeepStrictEqual } from 'node:util';
import { Document, Lexer, LineCounter, parseDocument, Scalar, type Node, type YAMLSeq } from 'yaml';
import { changeYaml } from '../../yaml/change-yaml.ts';
import { prefersSingleQuotes } from '../../yaml/write-yaml.ts';

/** As it is written. */
export interface Redaction {
  /** `x,y,w,h` */
  readonly region: string;
  readonly reason: string;
  readonly by: string;
}

export interface Insertion {
  readonly text: string;
  /** Of the redaction, from 1. */
  readonly line: number;
}

/** `unreadable`: no YAML now; `no-part`: no such part in it; `unsafe`: nobody but a human can write there. */
export type InsertionProblem = 'unreadable' | 'no-part' | 'unsafe';

interface Data {
  parts?: unknown;
}

type Part = Readonly<Record<string, unknown>>;

/**
 * The text of a record.yaml with one more redaction of a part. The whole is read again to see that nothing else has
 * changed.
 */
export function insertRedaction(
  text: string,
  part: string,
  redaction: Redaction,
): Insertion | InsertionProblem {
  const document = parse(text);
  if (document.errors.length > 0) return 'unreadable';
  const data = (document.toJS() ?? {}) as Data;
  const parts = Array.isArray(data.parts) ? (data.parts as (Part | null)[]) : [];
  const at = parts.findIndex((one) => one?.['id'] === part);
  if (at === -1) return 'no-part';
  const earlier = parts[at]?.['redactions'] ?? [];
  if (!Array.isArray(earlier)) return 'unsafe';
  const want = (one: unknown): Data => {
    const redactions = [...(earlier as unknown[]), one];
    return { ...data, parts: parts.with(at, { ...parts[at], redactions }) };
  };
  const after = changeYaml(text, want(buildNode(redaction, document)));
  if (after === undefined || !isKept(text, after)) return 'unsafe';
  const counter = new LineCounter();
  const read = parse(after, counter);
  if (!isDeepStrictEqual(read.toJS(), want({ ...redaction }))) return 'unsafe';
  const written = read.getIn(['parts', at, 'redactions']) as YAMLSeq;
  const offset = (written.items.at(-1) as Node).range?.[0] ?? 0;
  return { text: after, line: counter.linePos(offset).line };
}

function parse(text: string, lineCounter = new LineCounter()): Document.Parsed {
  return parseDocument(text, { logLevel: 'error', lineCounter });
}

/** With its region in quotes, as those of records are. */
function buildNode(redaction: Redaction, document: Document): Node {
  const region = new Scalar(redaction.region);
  region.type = prefersSingleQuotes(document) ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE;
  return new Document().createNode({ ...redaction, region });
}

/** What reading passes over: comments, anchors and aliases. */
function isKept(before: string, after: string): boolean {
  const [one, other] = [before, after].map((text) =>
    Array.from(new Lexer().lex(text)).filter((token) => /^[#&*]/.test(token)),
  );
  return isDeepStrictEqual(one, other);
}
