import {
  buildExhibitionCollection,
  buildHolderCollection,
  buildSiteCollection,
} from '../formats/iiif/collection.ts';
import { getCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { listRecordIds } from './shown-records.ts';
import { sortByReferenceCode } from './sort-records.ts';

export async function buildExhibitionCollectionPaths() {
  const { exhibitions } = await getCatalogue();
  return [...exhibitions.keys()].map((exhibition) => ({
    params: { exhibition },
    props: { slug: exhibition },
  }));
}

export async function buildHolderCollectionPaths() {
  const { holders } = await getCatalogue();
  return [...holders.keys()].map((holder) => ({ params: { holder }, props: { slug: holder } }));
}

export async function getExhibitionCollection(slug: string): Promise<object> {
  const catalogue = await getCatalogue();
  const exhibition = getEntry(catalogue.exhibitions, slug);
  const records = listRecordIds(catalogue, exhibition).map((id) => getEntry(catalogue.records, id));
  const { derivatives } = catalogue;
  return buildExhibitionCollection(exhibition, records, {
    derivatives,
    addresses: getFormatAddresses(),
  });
}

export async function getHolderCollection(slug: string): Promise<object> {
  const catalogue = await getCatalogue();
  const { derivatives } = catalogue;
  const held = [...catalogue.records.values()].filter(({ holder }) => holder === slug);
  return buildHolderCollection(getEntry(catalogue.holders, slug), sortByReferenceCode(held), {
    derivatives,
    addresses: getFormatAddresses(),
  });
}

export async function getSiteCollection(): Promise<object> {
  const { site, exhibitions, holders } = await getCatalogue();
  return buildSiteCollection(site, [...exhibitions.values()], [...holders.values()], {
    addresses: getFormatAddresses(),
  });
}
