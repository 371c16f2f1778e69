/** A component as it stands in a text. Values keep the characters between their quotes; `true` is a bare name. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly content: string | undefined;
}

/** What a component may hold between its tags, as the form of it says. */
export interface TagForm {
  readonly name: string;
  readonly content: 'none' | 'text' | 'prose' | 'components';
  readonly holds?: string | undefined;
  readonly attributes: readonly string[];
  /** Attributes written as `a,b,c`. */
  readonly lists: readonly string[];
  readonly isInline: boolean;
}

const ATTRIBUTE = String.raw`\s+[a-zA-Z][\w-]*(?:="[^"]*"|='[^']*')?`;
const ATTRIBUTES = `(?:${ATTRIBUTE})*`;

function buildSource({ name, content }: Pick<TagForm, 'name' | 'content'>): string {
  const open = `<${name}(?<attributes>${ATTRIBUTES})\\s*`;
  return content === 'none'
    ? String.raw`${open}\/>`
    : String.raw`${open}>(?<content>[\s\S]*?)<\/${name}>`;
}

/** Of one component: a block fills its lines, so that nothing beside it is lost. */
export function buildPattern(form: Pick<TagForm, 'name' | 'content' | 'isInline'>): RegExp {
  const source = buildSource(form);
  return form.isInline ? new RegExp(source) : new RegExp(`^${source}[ \\t]*$`, 'm');
}

/** The components of one name in a text, in order; nothing where anything else stands between them. */
export function findTags(form: Pick<TagForm, 'name' | 'content'>, text: string): Tag[] | undefined {
  const pattern = new RegExp(buildSource(form), 'g');
  if (text.replaceAll(pattern, '').trim() !== '') return undefined;
  return Array.from(text.matchAll(pattern), ({ groups = {} }) => ({
    name: form.name,
    attributes: parseAttributes(groups['attributes'] ?? ''),
    content: groups['content'],
  }));
}

export function parseAttributes(text: string): Record<string, string | true> {
  const pattern = /\s+([a-zA-Z][\w-]*)(?:="([^"]*)"|='([^']*)')?/g;
  return Object.fromEntries(
    Array.from(text.matchAll(pattern), ([, name = '', double, single]) => [
      name,
      double ?? single ?? true,
    ]),
  );
}

/** One tag; attributes in the order of the form. Empty values are left out. */
export function formatTag(
  form: TagForm,
  values: Readonly<Record<string, unknown>>,
  content: string,
): string {
  const attributes = form.attributes.map((name) => formatAttribute(name, values[name])).join('');
  return form.content === 'none'
    ? `<${form.name}${attributes} />`
    : `<${form.name}${attributes}>${content}</${form.name}>`;
}

function formatAttribute(name: string, value: unknown): string {
  if (value === true) return ` ${name}`;
  if (Array.isArray(value)) return formatAttribute(name, value.join(','));
  if (typeof value !== 'string' || value === '') return '';
  return value.includes('"') ? ` ${name}='${value}'` : ` ${name}="${value}"`;
}
