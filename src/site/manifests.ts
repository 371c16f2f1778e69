import { buildManifest } from '../formats/iiif/manifest.ts';
import { getCatalogue, getEntry } from './catalogue.ts';
import { getFormatAddresses } from './format-addresses.ts';

/** One manifest a record; it holds both languages. */
export async function buildManifestPaths() {
  const { records } = await getCatalogue();
  return [...records.values()].map(({ id, holder, slug }) => ({
    params: { holder, slug },
    props: { id },
  }));
}

export async function getManifest(id: string): Promise<object> {
  const catalogue = await getCatalogue();
  const record = getEntry(catalogue.records, id);
  return buildManifest(record, {
    holder: getEntry(catalogue.holders, record.holder),
    derivatives: catalogue.derivatives,
    addresses: getFormatAddresses(),
  });
}
