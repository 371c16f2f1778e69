import { getPlain } from '../cells/record-fields.ts';
import { findKeyFor } from '../columns.ts';
import type { SourceCatalogue, SourceRow } from '../source.ts';
import { buildRow } from './build-row.ts';
import { listTexts, readTexts } from './language-maps.ts';

export type JsonNode = Readonly<Record<string, unknown>>;

/** IIIF Presentation 2 and 3: a manifest is a record, its metadata pairs are columns by their labels. Images are not fetched. */
export function readIiif(node: JsonNode, file: string): SourceCatalogue {
  const left = new Set<string>();
  const row = readManifest(node, file, left);
  const list = [...left].join('、');
  const notices =
    left.size === 0 ? [] : [{ zh: `没有导入的标签：${list}。`, en: `Labels left out: ${list}.` }];
  return { rows: [row], faults: [], notices };
}

function readManifest(node: JsonNode, file: string, left: Set<string>): SourceRow {
  const fields = new Map<string, string>();
  const add = (key: string, value: unknown): void => {
    const { zh, en } = readTexts(value);
    const before = fields.get(key);
    if (zh !== '') fields.set(key, before === undefined ? zh : `${before}\n${zh}`);
    if (en !== '' && en !== zh && hasEnglish(key)) fields.set(`${key}.en`, en);
  };
  add('title', node['label']);
  add('summary', node['summary'] ?? node['description']);
  for (const pair of (node['metadata'] ?? []) as JsonNode[]) {
    const label = listTexts(pair['label'])[0] ?? '';
    const key = findKeyOf(pair['label']);
    if (key === undefined || key === 'skip') left.add(label);
    else if (key === 'subjects') fields.set(key, listTexts(pair['value']).join('\n'));
    else if (key !== 'title') add(key, pair['value']);
  }
  const id = getPlain(node['id'] ?? node['@id'] ?? '');
  const date = fields.get('date') ?? getPlain(node['navDate'] ?? '').slice(0, 10);
  const rights = getPlain(node['rights'] ?? node['license'] ?? '');
  const credit = readTexts(
    (node['requiredStatement'] as JsonNode | undefined)?.['value'] ?? node['attribution'],
  );
  return buildRow(
    file,
    { spot: 'manifest' },
    {
      ...Object.fromEntries(fields),
      // What has no reference code is known by its address, which is for good.
      referenceCode: fields.get('referenceCode') ?? id,
      sameAs: /^https?:/.test(id) ? id : undefined,
      date,
      'rights.statement': rights,
      'rights.credit': fields.get('rights.credit') ?? credit.zh,
      pages: fields.get('pages') ?? countCanvases(node),
    },
  );
}

/** By any of the label's languages. */
function findKeyOf(label: unknown): string | undefined {
  const { zh, en } = readTexts(label);
  return findKeyFor(zh) ?? findKeyFor(en);
}

const PLAIN = new Set(['referenceCode', 'date', 'language', 'identifiers', 'subjects', 'level']);

function hasEnglish(key: string): boolean {
  return !PLAIN.has(key) && !key.includes('.');
}

function countCanvases(node: JsonNode): string {
  const sequences = node['sequences'] as JsonNode[] | undefined;
  const canvases = (sequences ? sequences[0]?.['canvases'] : node['items']) as
    unknown[] | undefined;
  return canvases === undefined || canvases.length === 0 ? '' : String(canvases.length);
}
