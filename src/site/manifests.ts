import { buildManifest, hasManifest } from '../formats/iiif/manifest.ts';
import { getCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { findVolume, listRangeItems } from './volumes.ts';

/** One manifest a record that has pictures; it holds both languages. */
export async function buildManifestPaths() {
  const { records, derivatives, recordings } = await getCatalogue();
  const pictured = [...records.values()].filter((record) =>
    hasManifest(record, derivatives, recordings),
  );
  return pictured.map(({ id, holder, slug }) => ({
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
    recordings: catalogue.recordings,
    addresses: getFormatAddresses(),
    authorities: catalogue.authorities,
    volume: findVolume(catalogue, record),
    items: listRangeItems(catalogue, record),
  });
}
