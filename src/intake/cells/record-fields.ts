import type { Column } from '../columns.ts';

/** What a record.yaml holds, as it is written. */
export type RecordData = Readonly<Record<string, unknown>>;

/** The canonical text of a column's value in a record; empty where it has none. */
export function readField(data: RecordData, { path, kind }: Column): string {
  const value = getValue(data, path);
  switch (kind) {
    case 'local':
      return getChinese(value);
    case 'english':
      return getEnglish(value);
    case 'local-list':
      return toList(value).map(getChinese).join('\n');
    case 'english-list': {
      const english = toList(value).map(getEnglish);
      return english.every((text) => text === '') ? '' : english.join('\n');
    }
    case 'list':
    case 'authorities':
    case 'sources':
    case 'records':
      return toList(value).map(String).join('\n');
    default:
      return getPlain(value);
  }
}

/** YAML reads a year or a code of digits as a number. */
export function getPlain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/**
 * The value of the column's field when its canonical text becomes this one; nothing where the field goes away.
 * The other language of the same field stays.
 */
export function buildField(data: RecordData, { path, kind }: Column, canonical: string): unknown {
  const value = getValue(data, path);
  switch (kind) {
    case 'local':
      return buildText(canonical, getEnglish(value));
    case 'english':
      return buildText(getChinese(value), canonical);
    case 'local-list': {
      const before = new Map(toList(value).map((item) => [getChinese(item), getEnglish(item)]));
      return buildList(canonical, (item) => buildText(item, before.get(item) ?? ''));
    }
    case 'english-list': {
      const english = canonical.split('\n');
      const items = toList(value).map((item, i) => buildText(getChinese(item), english[i] ?? ''));
      return items.length === 0 ? undefined : items;
    }
    case 'list':
    case 'authorities':
    case 'sources':
    case 'records':
      return buildList(canonical, (item) => item);
    default:
      return canonical === '' ? undefined : canonical;
  }
}

/** A copy with the value at the column's path; empty groups go away with their last field. */
export function setField(data: RecordData, path: string, value: unknown): RecordData {
  const [first = '', ...rest] = path.split('.');
  if (rest.length > 0) {
    const group = (data[first] ?? {}) as RecordData;
    const inner = setField(group, rest.join('.'), value);
    return setField(data, first, Object.keys(inner).length === 0 ? undefined : inner);
  }
  const { [first]: _before, ...others } = data;
  return value === undefined ? others : { ...data, [first]: value };
}

export function getValue(data: RecordData, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value as RecordData | undefined | null)?.[name], data);
}

function getChinese(value: unknown): string {
  const zh = typeof value === 'object' && value !== null ? (value as { zh?: unknown }).zh : value;
  return getPlain(zh).trim();
}

function getEnglish(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? getPlain((value as { en?: unknown }).en)
    : '';
}

function buildText(zh: string, en: string): unknown {
  if (zh === '' && en === '') return undefined;
  return en === '' ? zh : { zh, en };
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function buildList(canonical: string, build: (item: string) => unknown): unknown {
  return canonical === '' ? undefined : canonical.split('\n').map(build);
}
