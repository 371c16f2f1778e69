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
    return groups && readValues(groups, held);
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

function readValues(groups: Readonly<Record<string, string>>, held: TagForm | undefined): Values {
  const attributes = parseAttributes(groups['attributes'] ?? '');
  const content = groups['content'];
  if (content === undefined) return attributes;
  const tags = held && findTags(held, content);
  if (!tags) return { ...attributes, content };
  return {
    ...attributes,
    held: tags.map((tag) => ({
      ...tag.attributes,
      ...(tag.content !== undefined && { content: tag.content }),
    })),
  };
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
      one.length === other.length &&
      one.every((item: Values, i) => {
        const twin = other[i] as Values;
        return isSame(item, twin, [...Object.keys(item), ...Object.keys(twin)]);
      })
    );
  return (one || undefined) === (other || undefined);
}
