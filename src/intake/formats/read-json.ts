import { getPlain } from '../cells/record-fields.ts';
import { buildIntakeFault } from '../build-intake-fault.ts';
import type { SourceCatalogue } from '../source.ts';
import { readIiif, type JsonNode } from './read-iiif.ts';
import { readOmeka } from './read-omeka.ts';

/** A IIIF manifest, or items of Omeka S; told apart by what they say of themselves. */
export function readJson(text: string, file: string): SourceCatalogue {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    const names = { said: (cause as Error).message };
    return fail(buildIntakeFault('broken-file', { file, spot: '' }, undefined, names));
  }
  const nodes = [data]
    .flat()
    .filter((node): node is JsonNode => typeof node === 'object' && node !== null);
  const [first] = nodes;
  if (first && isManifest(first)) return readIiif(first, file);
  if (first && nodes.every((node) => 'o:id' in node || 'o:title' in node))
    return readOmeka(nodes, file);
  return fail(buildIntakeFault('unknown-format', { file, spot: '' }));
}

function isManifest(node: JsonNode): boolean {
  return (
    /iiif\.io\/api\/presentation/.test(JSON.stringify(node['@context'] ?? '')) &&
    /Manifest/.test(getPlain(node['type'] ?? node['@type'] ?? ''))
  );
}

function fail(fault: SourceCatalogue['faults'][number]): SourceCatalogue {
  return { rows: [], faults: [fault], notices: [] };
}
