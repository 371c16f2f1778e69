import { getPlain } from '../cells/record-fields.ts';
import { findKeyFor } from '../columns.ts';
import type { SourceCatalogue } from '../source.ts';
import { buildRow } from './build-row.ts';
import { listTexts, readTexts } from './language-maps.ts';
import type { JsonNode } from './read-iiif.ts';

/** Items of Omeka S as its API gives them (`/api/items`), one or a list. Private values are left out and counted. */
export function readOmeka(nodes: readonly JsonNode[], file: string): SourceCatalogue {
  const left = new Set<string>();
  let kept = 0;
  const rows = nodes.map((node, i) => {
    const fields: Record<string, string> = {};
    for (const [name, values] of Object.entries(node)) {
      const vocabulary = /^(dcterms|bibo|foaf|schema):(.+)$/.exec(name);
      if (!vocabulary || !Array.isArray(values)) continue;
      const key = TERMS[vocabulary[2] ?? ''] ?? findKeyFor(vocabulary[2] ?? '');
      const open = (values as JsonNode[]).filter((value) => value['is_public'] !== false);
      kept += values.length - open.length;
      if (key === undefined || key === 'skip') left.add(name);
      else if (LISTS.has(key)) fields[key] = [fields[key] ?? [], listTexts(open)].flat().join('\n');
      else {
        const { zh, en } = readTexts(open);
        fields[key] = zh;
        if (en !== '' && BILINGUAL.has(key)) fields[`${key}.en`] = en;
      }
    }
    const id = getPlain(node['@id'] ?? '');
    const number = getPlain(node['o:id'] ?? i + 1);
    return buildRow(
      file,
      { spot: `o:id ${number}` },
      {
        ...fields,
        referenceCode: fields['identifiers'] ?? `o:id ${number}`,
        identifiers: undefined,
        sameAs: /^https?:/.test(id) ? id : undefined,
        title: fields['title'] ?? readTexts(node['o:title']).zh,
      },
    );
  });
  const list = [...left].join('、');
  return {
    rows,
    faults: [],
    notices: [
      ...(left.size === 0
        ? []
        : [{ zh: `没有导入的属性：${list}。`, en: `Properties left out: ${list}.` }]),
      ...(kept === 0
        ? []
        : [{ zh: `${kept} 个不公开的值没有导入。`, en: `${kept} private values are left out.` }]),
    ],
  };
}

const TERMS: Readonly<Record<string, string>> = {
  created: 'date',
  issued: 'date',
  abstract: 'summary',
  extent: 'extent',
  medium: 'medium',
  spatial: 'subjects',
  temporal: 'subjects',
  provenance: 'custodialHistory',
  rightsHolder: 'rights.holder',
  license: 'rights.statement',
  bibliographicCitation: 'notes',
  accessRights: 'access',
};

const LISTS = new Set(['subjects', 'identifiers', 'sameAs']);
const BILINGUAL = new Set([
  'title',
  'creator',
  'summary',
  'extent',
  'medium',
  'genre',
  'notes',
  'custodialHistory',
]);
