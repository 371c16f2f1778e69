import { parseDocument, stringify } from 'yaml';
import { SOURCE_FILE } from '../editor-settings.ts';
import { applyEdits } from './yaml-places.ts';
import { canEdit, listEdits } from './yaml-edits.ts';
import { condense, isSameValue, readValue, type Shape } from './yaml-values.ts';

type Data = Readonly<Record<string, unknown>>;

/** A file whose top is a list gets that list's name, for forms know no others. */
export interface EntryShape extends Shape {
  readonly list?: string | undefined;
}

export function parseEntry(text: string, shape: EntryShape): Data {
  const value = readEntry(text, shape);
  return { ...(value as Data), [SOURCE_FILE]: text };
}

function readEntry(text: string, shape: EntryShape): unknown {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw error;
  const inner = findContents(shape);
  const value = readValue(document, document.contents, inner);
  return shape.list === undefined ? value : { [shape.list]: value };
}

function findContents(shape: EntryShape): Shape | undefined {
  return shape.list === undefined ? shape : shape.fields?.find(({ name }) => name === shape.list);
}

/** The file as it was but for what the form changed. A new one is written afresh; nothing that is empty is written. */
export function formatEntry(form: Data, shape: EntryShape): string {
  const { [SOURCE_FILE]: before, ...value } = form;
  const data = condense(shape.list === undefined ? value : value[shape.list]);
  const fresh = stringify(data ?? (shape.list === undefined ? {} : []), { lineWidth: 0 });
  if (typeof before !== 'string' || data === undefined) return fresh;
  const document = parseDocument(before);
  if (!canEdit(before, document.contents, data)) return fresh;
  const edits = listEdits({ text: before, document }, document.contents, findContents(shape), data);
  const after = applyEdits(before, edits);
  return saysTheSame(after, shape, value) ? after : fresh;
}

/** Anchors and merge keys can make a change here one elsewhere; then meaning goes before comments. */
function saysTheSame(text: string, shape: EntryShape, value: Data): boolean {
  try {
    return isSameValue(readEntry(text, shape), value);
  } catch {
    return false;
  }
}

/** A story is a text and nothing else. */
export function parseStory(text: string): { body: string } {
  return { body: text };
}

export function formatStory({ body = '' }: { body?: string }): string {
  return `${body.trimEnd()}\n`;
}
