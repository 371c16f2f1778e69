import { buildPartKey } from '../../model/master.ts';
import type {
  PublishedPart,
  PublishedRecord,
  PublishedTranslation,
} from '../../model/published.ts';
import { formatRegion } from '../../model/region.ts';
import { buildAddress, type FormatAddresses } from '../addresses.ts';
import { PLATE_MARK } from '../../model/plate-mark.ts';
import { buildCanvasPath } from './addresses.ts';
import {
  buildImageBody,
  buildPoster,
  buildThumbnail,
  type ManifestImage,
  type ManifestImages,
} from './image.ts';
import { LABELS } from './labels.ts';
import { buildLanguageMap } from './language-map.ts';

/** A part that has a picture. Sound, film and other files are no canvases yet. */
export interface PicturedPart {
  readonly part: PublishedPart;
  readonly image: ManifestImage;
}

export function listPicturedParts(record: PublishedRecord, images: ManifestImages): PicturedPart[] {
  return record.parts.flatMap((part) => {
    const image = images.get(buildPartKey(record.id, part.id));
    return image ? [{ part, image }] : [];
  });
}

/** A canvas is as large as the part's recorded size, so that regions fit though the picture be capped. */
export function buildCanvas(
  record: PublishedRecord,
  { part, image }: PicturedPart,
  addresses: FormatAddresses,
) {
  const id = buildAddress(addresses, buildCanvasPath(record.id, part.id));
  const size = { width: part.width, height: part.height };
  const poster = buildPoster(image, addresses);
  const lines = part.lines.filter((line) => line.text !== '');
  const pages = [
    ...(lines.length > 0 ? [buildTranscriptPage(id, record, part, lines)] : []),
    ...(part.translations ?? []).map((one) => buildTranslationPage(id, part, one)),
  ];
  return {
    id,
    type: 'Canvas',
    label: buildLanguageMap(part.label),
    ...(part.description && { summary: buildLanguageMap(part.description) }),
    ...size,
    // A canvas may be shown away from its manifest: a plate says what it is there too.
    ...(record.kind === 'plate' && {
      requiredStatement: {
        label: buildLanguageMap(LABELS.kind),
        value: buildLanguageMap(PLATE_MARK),
      },
    }),
    thumbnail: [buildThumbnail(image, addresses)],
    placeholderCanvas: {
      id: `${id}/placeholder`,
      type: 'Canvas',
      width: poster.width,
      height: poster.height,
      items: [buildPaintingPage(`${id}/placeholder`, poster)],
    },
    items: [buildPaintingPage(id, buildImageBody(image, addresses))],
    ...(pages.length > 0 && { annotations: pages }),
  };
}

function buildPaintingPage(canvas: string, body: object) {
  return {
    id: `${canvas}/painting`,
    type: 'AnnotationPage',
    items: [
      {
        id: `${canvas}/painting/image`,
        type: 'Annotation',
        motivation: 'painting',
        body,
        target: canvas,
      },
    ],
  };
}

/** One supplementing annotation a line, https://iiif.io/api/presentation/3.0/#values-for-motivation. */
function buildTranscriptPage(
  canvas: string,
  record: PublishedRecord,
  part: PublishedPart,
  lines: PublishedPart['lines'],
) {
  const language = part.transcript?.language ?? record.language;
  return {
    id: `${canvas}/transcript`,
    type: 'AnnotationPage',
    label: buildLanguageMap(LABELS.transcript),
    items: lines.map((line) => ({
      id: `${canvas}/transcript/${encodeURIComponent(line.id)}`,
      type: 'Annotation',
      motivation: 'supplementing',
      body: { type: 'TextualBody', value: line.text, language, format: 'text/plain' },
      target: line.region ? `${canvas}#xywh=${formatRegion(line.region)}` : canvas,
    })),
  };
}

/** Lines of a translation, each on the place of the line it translates. */
function buildTranslationPage(
  canvas: string,
  part: PublishedPart,
  { language, lines }: PublishedTranslation,
) {
  const regions = new Map(part.lines.map(({ id, region }) => [id, region]));
  const page = `${canvas}/translation/${encodeURIComponent(language)}`;
  return {
    id: page,
    type: 'AnnotationPage',
    label: buildLanguageMap(LABELS.translation),
    items: lines.map(({ text, of }, i) => {
      const region = of === undefined ? undefined : regions.get(of);
      return {
        id: `${page}/${i + 1}`,
        type: 'Annotation',
        motivation: 'supplementing',
        body: { type: 'TextualBody', value: text, language, format: 'text/plain' },
        target: region ? `${canvas}#xywh=${formatRegion(region)}` : canvas,
      };
    }),
  };
}
