import { buildPattern, findTags, formatTag, parseAttributes, type TagForm } from './tags.ts';

export type Values = Readonly<Record<string, unknown>>;

/** Where a block keeps the text it was read from. */
export const SOURCE = 'source_text';

/** How a component is found in a text, and how it goes back. */
export interface Block {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => Values;
  readonly write: (values: Values) => string;
}

/** What nobody has changed goes back character by character, however the curator set it. */
export function buildBlock(form: TagForm, held: TagForm | undefined): Block {
  const pattern = buildPattern(form);
  const read = (text: string): Values | undefined => {
    const groups = pattern.exec(text)?.groups;
    return groups && readValues(groups, form, held);
  };
  return {
    pattern,
    read: ([text]) => ({ ...read(text), [SOURCE]: text }),
    write: (values) => {
      const source = values[SOURCE];
      const before = typeof source === 'string' ? read(source) : undefined;
      if (before && isSame(before, values, [...Object.keys(before), ...form.attributes]))
        return source as string;
      return formatTag(form, values, formatContent(form, held, values));
    },
  };
}

function readValues(
  groups: Readonly<Record<string, string>>,
  form: TagForm,
  held: TagForm | undefined,
): Values {
  const attributes: Values = splitLists(form, parseAttributes(groups['attributes'] ?? ''));
  const content = groups['content'];
  if (content === undefined) return attributes;
  const tags = held && findTags(held, content);
  if (!held || !tags) return { ...attributes, content };
  return {
    ...attributes,
    held: tags.map((tag) => ({
      ...splitLists(held, tag.attributes),
      ...(tag.content !== undefined && { content: tag.content }),
    })),
  };
}

function splitLists(form: TagForm, attributes: Values): Values {
  const lists = form.lists.flatMap((name) => {
    const text = attributes[name];
    return typeof text === 'string' ? [[name, text.split(',').map((one) => one.trim())]] : [];
  });
  return { ...attributes, ...Object.fromEntries(lists) } as Values;
}

function formatContent(form: TagForm, held: TagForm | undefined, values: Values): string {
  if (form.content !== 'components' || !held || !Array.isArray(values['held']))
    return toText(values['content']);
  const lines = (values['held'] as Values[]).map(
    (item) => `  ${formatTag(held, item, toText(item['content']))}\n`,
  );
  return `\n${lines.join('')}`;
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Empty, missing and `false` are one and the same. */
function isSame(before: Values, after: Values, keys: readonly string[]): boolean {
  return keys.every((key) => isSameValue(before[key], after[key]));
}

function isSameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return (
      one.length === other.length && one.every((item: unknown, i) => isSameValue(item, other[i]))
    );
  if (isValues(one) && isValues(other))
    return isSame(one, other, [...Object.keys(one), ...Object.keys(other)]);
  return (one || undefined) === (other || undefined);
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null;
}
