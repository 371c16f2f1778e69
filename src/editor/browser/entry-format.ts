import { changeYaml } from '../../yaml/change-yaml.ts';
import { readYaml, type Reading } from '../../yaml/reading.ts';
import { writeFresh } from '../../yaml/write-yaml.ts';
import { SOURCE_FILE } from '../editor-settings.ts';
import { buildFormReading, condense, type Shape } from './form-reading.ts';

type Data = Readonly<Record<string, unknown>>;

/** A file whose top is a list gets that list's name, for forms know no others. */
export interface EntryShape extends Shape {
  readonly list?: string | undefined;
}

export function parseEntry(text: string, shape: EntryShape): Data {
  const value = readYaml(text, readContents(shape));
  const data = shape.list === undefined ? value : { [shape.list]: value };
  return { ...(data as Data), [SOURCE_FILE]: text };
}

function readContents(shape: EntryShape): Reading {
  const whole = buildFormReading(shape);
  return shape.list === undefined ? whole : whole.ofField(shape.list);
}

/** The file as it was but for what the form changed. A new one is written afresh; nothing that is empty is written. */
export function formatEntry(form: Data, shape: EntryShape): string {
  const { [SOURCE_FILE]: before, ...value } = form;
  const data = condense(shape.list === undefined ? value : value[shape.list]);
  const fresh = (): string => writeFresh(data ?? (shape.list === undefined ? {} : []));
  if (typeof before !== 'string' || data === undefined) return fresh();
  // Anchors can make a change here one elsewhere; then meaning goes before comments.
  return changeYaml(before, data, readContents(shape)) ?? fresh();
}

/** A story is a text and nothing else. */
export function parseStory(text: string): { body: string } {
  return { body: text };
}

export function formatStory({ body = '' }: { body?: string }): string {
  return `${body.trimEnd()}\n`;
}
