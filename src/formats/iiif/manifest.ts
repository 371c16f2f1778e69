import type {
  PublishedAuthority,
  PublishedHolder,
  PublishedRecord,
} from '../../model/published.ts';
import { buildPartKey } from '../../model/master.ts';
import { buildAddress, type FormatAddresses } from '../addresses.ts';
import { PLATE_MARK } from '../../model/plate-mark.ts';
import { getViewingDirection } from '../../model/viewing-direction.ts';
import { buildRecordPath } from '../../model/addresses.ts';
import { buildCanvasPath, buildManifestPath } from './addresses.ts';
import { buildCanvas, listPicturedParts, type PicturedPart } from './canvas.ts';
import { buildThumbnail, type ManifestImages } from './image.ts';
import { LABELS } from './labels.ts';
import { buildLanguageMap } from './language-map.ts';
import { buildMetadata } from './metadata.ts';
import { buildProvider, buildRecordHomepages } from './provider.ts';
import { buildRecordingCanvas, type ManifestRecording } from './recording-canvas.ts';
import { findIiifRights } from './rights.ts';

export interface ManifestContext {
  readonly holder: PublishedHolder;
  readonly derivatives: ManifestImages;
  /** Sound and film by `holder/slug#part`. */
  readonly recordings?: ManifestRecordings | undefined;
  readonly addresses: FormatAddresses;
  /** Those the record names, for their names in the metadata. */
  readonly authorities?: readonly PublishedAuthority[] | undefined;
  /** Of an item whose pages are those of a volume. */
  readonly volume?: PublishedRecord | undefined;
  /** Of a volume: items whose pages are its own. */
  readonly items?: readonly PublishedRecord[] | undefined;
}

type ManifestRecordings = ReadonlyMap<string, ManifestRecording>;

/** A manifest needs a canvas: catalogue entries without pictures, sound or film have none. */
export function hasManifest(
  record: PublishedRecord,
  derivatives: ManifestImages,
  recordings?: ManifestRecordings,
): boolean {
  return (
    listPicturedParts(record, derivatives).length > 0 ||
    record.parts.some(({ id }) => recordings?.has(buildPartKey(record.id, id)))
  );
}

type Canvas = ReturnType<typeof buildCanvas> | ReturnType<typeof buildRecordingCanvas>;

/** In the order of the parts: pictures in space, recordings in time. */
function buildCanvases(
  record: PublishedRecord,
  pictured: readonly PicturedPart[],
  { recordings, addresses }: ManifestContext,
) {
  return record.parts.flatMap((part): Canvas[] => {
    const recording = recordings?.get(buildPartKey(record.id, part.id));
    if (recording) return [buildRecordingCanvas(record, part, recording, addresses)];
    const picture = pictured.find((one) => one.part === part);
    return picture ? [buildCanvas(record, picture, addresses)] : [];
  });
}

/** IIIF Presentation 3 (https://iiif.io/api/presentation/3.0/). */
export function buildManifest(record: PublishedRecord, context: ManifestContext) {
  const { holder, derivatives, addresses, authorities, volume, items = [] } = context;
  const parts = listPicturedParts(record, derivatives);
  const [first] = parts;
  const rights = findIiifRights(record.rights.statement);
  const isPlate = record.kind === 'plate';
  const isReadFromRight = parts.length > 1 && getViewingDirection(record) === 'right-to-left';
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
    ...(isReadFromRight && { viewingDirection: 'right-to-left' }),
    // Only where the first page stands alone does `paged` say how the others lie open.
    ...(parts.length > 2 && record.firstPageAlone && { behavior: ['paged'] }),
    ...(volume && {
      partOf: [
        {
          id: buildAddress(addresses, buildManifestPath(volume.id)),
          type: 'Manifest',
          label: buildLanguageMap(volume.title),
        },
      ],
    }),
    items: buildCanvases(record, parts, context),
    ...(items.length > 0 && {
      structures: items.map((item) => buildRange(record, item, addresses)),
    }),
  };
}

/** A plate was made in our day and would stand on a timeline where it does not belong. */
function findNavDate({ kind, date }: PublishedRecord): { navDate?: string } {
  return kind === 'plate' || date.earliest === undefined || !/^\d{4}-/.test(date.earliest)
    ? {}
    : { navDate: `${date.earliest}T00:00:00Z` };
}

/** The pages of the volume that are one item, https://iiif.io/api/presentation/3.0/#54-range. */
function buildRange(volume: PublishedRecord, item: PublishedRecord, addresses: FormatAddresses) {
  return {
    id: buildAddress(addresses, `${buildRecordPath(volume.id)}range/${item.slug}`),
    type: 'Range',
    label: buildLanguageMap(item.title),
    items: item.parts.map(({ id }) => ({
      id: buildAddress(addresses, buildCanvasPath(volume.id, id)),
      type: 'Canvas',
    })),
  };
}
