import type {
  PublishedAuthority,
  PublishedHolder,
  PublishedRecord,
} from '../../model/published.ts';
import { buildAddress, type FormatAddresses } from '../addresses.ts';
import { PLATE_MARK } from '../../model/plate-mark.ts';
import { buildManifestPath } from './addresses.ts';
import { buildCanvas, listPicturedParts, type PicturedPart } from './canvas.ts';
import { buildThumbnail, type ManifestImages } from './image.ts';
import { LABELS } from './labels.ts';
import { buildLanguageMap } from './language-map.ts';
import { buildMetadata } from './metadata.ts';
import { buildProvider, buildRecordHomepages } from './provider.ts';
import { findIiifRights } from './rights.ts';

export interface ManifestContext {
  readonly holder: PublishedHolder;
  readonly derivatives: ManifestImages;
  readonly addresses: FormatAddresses;
  /** Those the record names, for their names in the metadata. */
  readonly authorities?: readonly PublishedAuthority[] | undefined;
}

/** A manifest needs a canvas: catalogue entries without pictures have none. */
export function hasManifest(record: PublishedRecord, derivatives: ManifestImages): boolean {
  return listPicturedParts(record, derivatives).length > 0;
}

/** IIIF Presentation 3 (https://iiif.io/api/presentation/3.0/). */
export function buildManifest(
  record: PublishedRecord,
  { holder, derivatives, addresses, authorities }: ManifestContext,
) {
  const parts = listPicturedParts(record, derivatives);
  const [first] = parts;
  const rights = findIiifRights(record.rights.statement);
  const isPlate = record.kind === 'plate';
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: buildAddress(addresses, buildManifestPath(record.id)),
    type: 'Manifest',
    label: buildLanguageMap(record.title),
    ...(record.summary && { summary: buildLanguageMap(record.summary) }),
    metadata: buildMetadata(record, holder, authorities),
    requiredStatement: {
      label: buildLanguageMap(LABELS.attribution),
      value: buildLanguageMap(...(isPlate ? [PLATE_MARK] : []), record.rights.credit),
    },
    ...(rights !== undefined && { rights }),
    provider: [buildProvider(holder, addresses)],
    homepage: buildRecordHomepages(record, addresses),
    ...(first && { thumbnail: [buildThumbnail(first.image, addresses)] }),
    ...findNavDate(record),
    ...(isReadFromRight(parts) && { viewingDirection: 'right-to-left' }),
    items: parts.map((part) => buildCanvas(record, part, addresses)),
  };
}

/** A plate was made in our day and would stand on a timeline where it does not belong. */
function findNavDate({ kind, date }: PublishedRecord): { navDate?: string } {
  return kind === 'plate' || date.earliest === undefined || !/^\d{4}-/.test(date.earliest)
    ? {}
    : { navDate: `${date.earliest}T00:00:00Z` };
}

/** Leaves of vertical text are turned from right to left. */
function isReadFromRight(parts: readonly PicturedPart[]): boolean {
  const lines = parts.flatMap(({ part }) => part.lines);
  const vertical = lines.filter((line) => line.direction === 'vertical');
  return parts.length > 1 && vertical.length * 2 > lines.length;
}
