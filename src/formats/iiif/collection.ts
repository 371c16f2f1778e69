import { buildHolderPath } from '../../model/addresses.ts';
import type { LocalText } from '../../model/local-text.ts';
import { buildPartKey } from '../../model/master.ts';
import type {
  PublishedExhibition,
  PublishedHolder,
  PublishedRecord,
} from '../../model/published.ts';
import type { SiteFields } from '../../model/site.ts';
import { buildAddress, type FormatAddresses } from '../addresses.ts';
import {
  buildExhibitionCollectionPath,
  buildHolderCollectionPath,
  buildManifestPath,
  SITE_COLLECTION_PATH,
} from './addresses.ts';
import { listPicturedParts } from './canvas.ts';
import { buildThumbnail, type ManifestImage, type ManifestImages } from './image.ts';
import { buildLanguageMap } from './language-map.ts';
import { hasManifest } from './manifest.ts';
import { buildExhibitionHomepages, buildHomepages } from './provider.ts';

export interface CollectionContext {
  readonly derivatives: ManifestImages;
  readonly addresses: FormatAddresses;
}

/** The records an exhibition shows, in the order given; those without pictures are left out. */
export function buildExhibitionCollection(
  exhibition: PublishedExhibition,
  records: readonly PublishedRecord[],
  { derivatives, addresses }: CollectionContext,
) {
  const image = findCover(exhibition, derivatives, records);
  return {
    ...buildHead(
      exhibition.title,
      exhibition.summary,
      buildExhibitionCollectionPath(exhibition.slug),
      addresses,
    ),
    homepage: buildExhibitionHomepages(exhibition, addresses),
    ...(image && { thumbnail: [buildThumbnail(image, addresses)] }),
    items: listManifests(records, derivatives, addresses),
  };
}

/** All records of one holder. */
export function buildHolderCollection(
  holder: PublishedHolder,
  records: readonly PublishedRecord[],
  { derivatives, addresses }: CollectionContext,
) {
  return {
    ...buildHead(
      holder.name,
      holder.description,
      buildHolderCollectionPath(holder.slug),
      addresses,
    ),
    homepage: buildHomepages(holder.name, buildHolderPath(holder.slug), addresses),
    items: listManifests(records, derivatives, addresses),
  };
}

/** The whole site: its exhibitions, then its holders, each a collection of its own. */
export function buildSiteCollection(
  site: SiteFields,
  exhibitions: readonly PublishedExhibition[],
  holders: readonly PublishedHolder[],
  { addresses }: Pick<CollectionContext, 'addresses'>,
) {
  return {
    ...buildHead(site.name, site.description, SITE_COLLECTION_PATH, addresses),
    homepage: buildHomepages(site.name, '', addresses),
    items: [
      ...exhibitions.map(
        ({ title, slug }) => [title, buildExhibitionCollectionPath(slug)] as const,
      ),
      ...holders.map(({ name, slug }) => [name, buildHolderCollectionPath(slug)] as const),
    ].map(([label, path]) => ({
      id: buildAddress(addresses, path),
      type: 'Collection',
      label: buildLanguageMap(label),
    })),
  };
}

function buildHead(
  label: LocalText,
  summary: LocalText | undefined,
  path: string,
  addresses: FormatAddresses,
) {
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: buildAddress(addresses, path),
    type: 'Collection',
    label: buildLanguageMap(label),
    ...(summary && { summary: buildLanguageMap(summary) }),
  };
}

function listManifests(
  records: readonly PublishedRecord[],
  derivatives: ManifestImages,
  addresses: FormatAddresses,
) {
  return records
    .filter((record) => hasManifest(record, derivatives))
    .map((record) => {
      const [first] = listPicturedParts(record, derivatives);
      return {
        id: buildAddress(addresses, buildManifestPath(record.id)),
        type: 'Manifest',
        label: buildLanguageMap(record.title),
        ...(first && { thumbnail: [buildThumbnail(first.image, addresses)] }),
      };
    });
}

function findCover(
  { cover }: PublishedExhibition,
  derivatives: ManifestImages,
  records: readonly PublishedRecord[],
): ManifestImage | undefined {
  if (cover.part !== undefined) return derivatives.get(buildPartKey(cover.record, cover.part));
  const record = records.find(({ id }) => id === cover.record);
  return record && listPicturedParts(record, derivatives)[0]?.image;
}
