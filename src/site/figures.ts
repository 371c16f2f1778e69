import type { ViewerPart } from '../islands/deep-zoom/part.ts';
import { getText, type Language } from '../model/local-text.ts';
import { isRecording } from '../model/part.ts';
import { findRegion, type Region } from '../model/region.ts';
import { buildPageHref, buildViewPath } from './addresses.ts';
import { buildRecordCards, type CardModel } from './cards.ts';
import { getCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { getCropImage, getPartImage, type ImageModel } from './images.ts';
import { buildRecording, type RecordingModel } from './recordings.ts';
import { buildRecordLink } from './links.ts';
import { buildViewerParts, type ViewerPlace } from './viewer.ts';

/** What stands under every picture in a story. */
export interface CaptionModel {
  readonly title: string;
  readonly caption?: string | undefined;
  readonly code: string;
  readonly href: string;
  readonly isPlate: boolean;
}

export interface ScanFigure {
  readonly viewer: ViewerPart;
  readonly caption: CaptionModel;
}

export interface RegionFigure {
  readonly image: ImageModel;
  readonly alt: string;
  /** Opens the record's viewer at this very place. */
  readonly href: string;
  readonly caption: CaptionModel;
}

/** One side of a comparison. */
export interface SideFigure extends Pick<RegionFigure, 'image' | 'alt' | 'href'> {
  readonly viewer: ViewerPart;
  readonly region: Region | undefined;
  readonly label: string;
  readonly code: string;
}

/** Attributes as the curator wrote them; the story check has made sure that they hold. */
interface PartAttributes {
  readonly record: string;
  readonly part?: string | undefined;
  readonly caption?: string | undefined;
}

export async function getScanFigure(
  attributes: PartAttributes,
  language: Language,
  place: ViewerPlace,
): Promise<ScanFigure> {
  const catalogue = await getCatalogue();
  const record = getEntry(catalogue.records, attributes.record);
  const parts = buildViewerParts(catalogue, record, language, place);
  const viewer = parts.find(({ id }) => id === attributes.part) ?? parts[0];
  if (!viewer) throw new Error(`[site] "${record.id}" has no image`);
  return { viewer, caption: await getCaption(attributes, language) };
}

export async function getRegionFigure(
  attributes: PartAttributes & { readonly xywh: string },
  language: Language,
): Promise<RegionFigure> {
  const catalogue = await getCatalogue();
  const record = getEntry(catalogue.records, attributes.record);
  const part = record.parts.find(({ id }) => id === attributes.part) ?? record.parts[0];
  const region = findRegion(attributes.xywh);
  if (!part || !region) throw new Error(`[site] no region ${attributes.xywh} of "${record.id}"`);
  const caption = await getCaption(attributes, language);
  return {
    image: getCropImage(catalogue, record.id, part.id, region),
    alt: caption.caption ?? getText(part.alt, language).text,
    href: buildPageHref(
      buildRecordLink(record, language).language,
      buildViewPath(record.id, part.id, attributes.xywh),
    ),
    caption,
  };
}

export async function getSideFigure(
  attributes: Omit<PartAttributes, 'caption'> & {
    readonly xywh?: string | undefined;
    readonly label?: string | undefined;
  },
  language: Language,
): Promise<SideFigure> {
  const { xywh, label } = attributes;
  const { viewer, caption } = await getScanFigure(attributes, language, 'bleed');
  const shared = { viewer, label: label ?? caption.title, code: caption.code };
  if (xywh !== undefined) {
    const { image, alt, href } = await getRegionFigure({ ...attributes, xywh }, language);
    return { ...shared, image, alt, href, region: findRegion(xywh) };
  }
  const { record } = attributes;
  return {
    ...shared,
    image: getPartImage(await getCatalogue(), record, viewer.id),
    alt: viewer.alt,
    href: caption.href,
    region: undefined,
  };
}

/** `records` as written: `holder/slug,holder/slug`. */
export async function getGalleryCards(
  records: string,
  language: Language,
): Promise<readonly CardModel[]> {
  const ids = records.split(',').map((id) => id.trim());
  return buildRecordCards(await getCatalogue(), ids, language);
}

export async function getCaption(
  { record: id, caption }: PartAttributes,
  language: Language,
): Promise<CaptionModel> {
  const record = getEntry((await getCatalogue()).records, id);
  return {
    title: getText(record.title, language).text,
    caption,
    code: record.referenceCode,
    href: buildRecordLink(record, language).href,
    isPlate: record.kind === 'plate',
  };
}

export async function getRecordingFigure(
  attributes: PartAttributes,
  language: Language,
): Promise<{ recording: RecordingModel; caption: CaptionModel }> {
  const catalogue = await getCatalogue();
  const record = getEntry(catalogue.records, attributes.record);
  const parts = record.parts.filter(isRecording);
  const part = parts.find(({ id }) => id === attributes.part) ?? parts[0];
  if (!part) throw new Error(`[site] "${record.id}" has no recording`);
  return {
    recording: buildRecording(catalogue, record, part, language),
    caption: await getCaption(attributes, language),
  };
}
