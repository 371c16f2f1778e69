import { isMap, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Language } from '../../model/local-text.ts';
import { editYaml } from '../../intake/edit-yaml.ts';
import { UNWRITTEN } from '../../model/unwritten.ts';
import type { PlannedPart } from './plan-scans.ts';
import { compareNames } from './list-scans.ts';

/** Puts new parts into record.yaml in the order of their pages; all else stays as it was written. */
export function addParts(
  text: string,
  parts: readonly PlannedPart[],
  { kind, language }: { readonly kind: string; readonly language: Language },
): string {
  const document = parseDocument(text);
  const list = openList(document);
  const isBilingual = document.hasIn(['title', 'en']);
  for (const part of parts) {
    const node = buildNode(document, part, kind, isBilingual);
    node.commentBefore = ` ${language === 'zh' ? '原文件名' : 'file name'}: ${part.from.scan.name}`;
    const at = list.items.findIndex((item) => isAfter(readId(item), part.id));
    list.items.splice(at === -1 ? list.items.length : at, 0, node);
  }
  return editYaml(text, ['parts'], list);
}

function openList(document: Document): YAMLSeq {
  const found = document.get('parts');
  if (isSeq(found) && found.items.length > 0) return found;
  return document.createNode([]);
}

function buildNode(
  document: Document,
  { id, from, filePage, file }: PlannedPart,
  kind: string,
  isBilingual: boolean,
): YAMLMap {
  const { width, height } = from.scan.image;
  const label = from.label ?? describe(id, from.side, 'zh');
  const both = (zh: string, en: string): unknown =>
    isBilingual && from.label === undefined ? { zh, en } : zh;
  return document.createNode({
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
  const id = isMap(item) ? item.get('id') : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

/** Only pages have an order by their number; parts of other names keep their places. */
function isAfter(there: string, added: string): boolean {
  return /^p\d/.test(there) && /^p\d/.test(added) && compareNames(there, added) > 0;
}
