import { Document, isMap, parse, type YAMLMap } from 'yaml';
import type { Language } from '../../model/local-text.ts';
import { editYaml } from '../../yaml/edit-yaml.ts';
import { UNWRITTEN } from '../../model/unwritten.ts';
import type { PlannedPart } from './plan-scans.ts';
import { compareNames } from './list-scans.ts';

/** Puts new parts into record.yaml in the order of their pages; all else stays as it was written. */
export function addParts(
  text: string,
  parts: readonly PlannedPart[],
  { kind, language }: { readonly kind: string; readonly language: Language },
): string {
  const data = (parse(text) ?? {}) as { title?: unknown; parts?: unknown };
  const list: unknown[] = Array.isArray(data.parts) ? data.parts : [];
  const isBilingual = (data.title as { en?: unknown } | null | undefined)?.en !== undefined;
  for (const part of parts) {
    const node = buildNode(part, kind, isBilingual);
    node.commentBefore = ` ${language === 'zh' ? '原文件名' : 'file name'}: ${part.from.scan.name}`;
    const at = list.findIndex((item) => isAfter(readId(item), part.id));
    list.splice(at === -1 ? list.length : at, 0, node);
  }
  return editYaml(text, ['parts'], list);
}

function buildNode(
  { id, from, filePage, file }: PlannedPart,
  kind: string,
  isBilingual: boolean,
): YAMLMap {
  const { width, height } = from.scan.image;
  const label = from.label ?? describe(id, from.side, 'zh');
  const both = (zh: string, en: string): unknown =>
    isBilingual && from.label === undefined ? { zh, en } : zh;
  return new Document().createNode({
    id,
    ...(kind !== 'page' && { kind }),
    ...(from.side && { side: from.side }),
    file,
    ...(filePage !== undefined && { filePage }),
    sha256: from.scan.sha256,
    width,
    height,
    label: both(label, describe(id, from.side, 'en')),
    alt: `${UNWRITTEN.zh}${label}上看得见什么`,
  });
}

function describe(id: string, side: 'recto' | 'verso' | undefined, language: Language): string {
  const number = /^p([\d-]*\d)/.exec(id)?.[1];
  const zh = side === undefined ? '' : side === 'recto' ? '正面' : '背面';
  if (language === 'zh') return number === undefined ? zh : `第${number}页${zh}`;
  if (number === undefined) return side === 'verso' ? 'Back' : 'Front';
  return `Page ${number}${side === undefined ? '' : `, ${side}`}`;
}

function readId(item: unknown): string {
  const id: unknown = isMap(item) ? item.get('id') : (item as { id?: unknown } | null)?.id;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

/** Only pages have an order by their number; parts of other names keep their places. */
function isAfter(there: string, added: string): boolean {
  return /^p\d/.test(there) && /^p\d/.test(added) && compareNames(there, added) > 0;
}
