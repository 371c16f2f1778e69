import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Origin } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import type { FieldPath } from './schema-shape.ts';
import { buildFault } from './build-fault.ts';
import { readText, type ContentFile, type ReadContext } from './content-file.ts';
import { buildYamlFault } from './yaml-faults.ts';

/** A YAML file that could be parsed: plain data, and where its fields stand. */
export interface YamlFile<Data = Readonly<Record<string, unknown>>> {
  /** Empty fields (`summary:` and nothing after it) count as absent. */
  readonly data: Data;
  readonly origin: Origin;
  /** The value as written, e.g. `0012` where data holds 12; nothing for lists and groups. */
  readonly sourceOf: (field: FieldPath) => string | undefined;
}

interface Located {
  readonly document: Document.Parsed;
  readonly counter: LineCounter;
}

// Anchors save typing; a few levels of aliases to aliases fill any memory.
const MOST_ALIASES = 50;

/** A file of `field: content` lines. Reports every fault of its syntax; nothing where there is one. */
export function readYaml(content: ContentFile, context: ReadContext): YamlFile | undefined {
  const yaml = readAnyYaml(content, context);
  if (!yaml) return undefined;
  const { data } = yaml;
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    return { ...yaml, data: data as Record<string, unknown> };
  }
  context.faults.push(buildFault('not-a-map', { file: content.file, line: 1 }));
  return undefined;
}

/** The same for a file that is a list of entries. */
export function readYamlList(
  content: ContentFile,
  context: ReadContext,
): YamlFile<readonly unknown[]> | undefined {
  const yaml = readAnyYaml(content, context);
  if (!yaml) return undefined;
  const { data } = yaml;
  if (Array.isArray(data)) return { ...yaml, data };
  context.faults.push(buildFault('not-entries', { file: content.file, line: 1 }));
  return undefined;
}

function readAnyYaml(content: ContentFile, context: ReadContext): YamlFile<unknown> | undefined {
  const { yaml, faults } = context.recall(content.path, 'yaml', () => {
    const aside: ReadContext = { ...context, faults: [] };
    return { yaml: parseYamlFile(content, aside), faults: aside.faults };
  });
  context.faults.push(...faults);
  return yaml;
}

function parseYamlFile(content: ContentFile, context: ReadContext): YamlFile<unknown> | undefined {
  const text = readText(content, context);
  if (text === undefined) return undefined;
  const located = parseLocated(text);
  const { document, counter } = located;
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    const faults = problems
      .slice(0, 100)
      .map((problem) => buildYamlFault(problem, content.file, text, counter));
    context.faults.push(...dropEchoes(faults));
    return undefined;
  }
  let data: unknown;
  try {
    data = dropEmpty(document.toJS({ maxAliasCount: MOST_ALIASES }));
  } catch (error) {
    const { message } = error as Error;
    const name = /anchor must be set before the alias\): (.+)$/.exec(message)?.[1];
    const before = name === undefined ? undefined : text.split(`*${name}`)[0];
    const place = { file: content.file, line: before?.split('\n').length, value: name ?? message };
    context.faults.push(buildFault('yaml-alias', place, { most: MOST_ALIASES }));
    return undefined;
  }
  return {
    data,
    origin: buildOrigin(content),
    sourceOf: (field) => {
      // Asked for faults alone: to keep ten thousand syntax trees for those that never come is dear.
      const node = parseLocated(text).document.getIn(field, true);
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

/** A slip upsets how all that follows is understood: of what may be an echo only the first is told. */
function dropEchoes(faults: readonly Fault[]): Fault[] {
  const mayEcho = ({ code }: Fault): boolean =>
    ['yaml-indent', 'yaml-syntax', 'yaml-documents'].includes(code);
  const first = faults[0];
  const lines = new Set<number | undefined>();
  return faults.filter((fault) => {
    const isKept = (fault === first || !mayEcho(fault)) && !lines.has(fault.line);
    if (isKept) lines.add(fault.line);
    return isKept;
  });
}

function parseLocated(text: string): Located {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    logLevel: 'error',
    stringKeys: true,
  });
  return { document, counter };
}

/** Parses again when first asked, as above. */
function buildOrigin({ path, file }: ContentFile): Origin {
  let located: Located | undefined;
  return {
    file,
    lineOf: (field) => {
      try {
        located ??= parseLocated(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
      } catch {
        return undefined;
      }
      return findLine(located, field === '' ? [] : field.split('.'));
    },
  };
}

function findLine({ document, counter }: Located, field: readonly string[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const name of field) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === name);
      if (!pair) break;
      offset = isScalar(pair.key) ? pair.key.range?.[0] : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(name)];
      const range = (item as { range?: [number, number, number] } | undefined)?.range;
      if (!range) break;
      offset = range[0];
      node = item;
    } else break;
  }
  return offset === undefined ? 1 : counter.linePos(offset).line;
}

function dropEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).filter(([, field]) => field !== null);
  // Not assignment: a key `__proto__` must stay a key, to be refused by the schema.
  return Object.fromEntries(filled.map(([name, field]) => [name, dropEmpty(field)]));
}
