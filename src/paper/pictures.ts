import path from 'node:path';
import type { DerivedMedia } from '../imaging/derivative.ts';
import { buildPartKey } from '../model/master.ts';
import { isPicture } from '../model/part.ts';
import { PLATE_MARK } from '../model/plate-mark.ts';
import type { PublishedRecord } from '../model/published.ts';
import { formatRegion, type Region } from '../model/region.ts';
import type { PaperFile } from './paper.ts';
import { getHolder, getRecord, say, type Setting } from './shelf.ts';

/** A picture as it is printed, with all that stands under it. */
export interface PaperPicture {
  readonly file: string;
  readonly alt: string;
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly caption?: string | undefined;
  /** Holder, 档号, rights. */
  readonly source: string;
  /** Of a teaching plate. */
  readonly mark?: string | undefined;
}

export interface View {
  readonly record: string;
  readonly part?: string | undefined;
  readonly region?: Region | undefined;
  readonly caption?: string | undefined;
}

/** What the paper offers, in millimetres. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const MILLIMETRES = 25.4;
const DPI = 300;
/** Of pictures that have no more pixels to give. */
const LOWEST_DPI = 200;

/**
 * At 300 dots to the inch where the picture has them; smaller on paper rather than below 200. Takes only sizes that
 * the site itself shows: cleared, redacted, capped.
 */
export function buildPicture(
  view: View,
  room: Room,
  setting: Setting,
  files: Map<string, PaperFile>,
): PaperPicture | undefined {
  const record = getRecord(setting, view.record);
  const part = record.parts.find((one) =>
    view.part === undefined ? isPicture(one) : one.id === view.part,
  );
  const whole = part && setting.derivatives.get(buildPartKey(record.id, part.id));
  const media = view.region ? whole?.crops.get(formatRegion(view.region)) : whole;
  if (!part || !media) return undefined;
  const { width, height, pixels } = placePicture(media, room);
  const name = `${media.key}-${pixels}.jpg`;
  files.set(name, { name, path: path.join(media.folder, `${pixels}.jpg`) });
  return {
    file: name,
    alt: view.caption ?? say(setting, part.alt),
    width,
    height,
    caption: view.caption,
    ...buildSource(record, setting),
  };
}

/** The source line of every picture. */
export function buildSource(
  record: PublishedRecord,
  setting: Setting,
): Pick<PaperPicture, 'title' | 'source' | 'mark'> {
  return {
    title: say(setting, record.title),
    source: setting.t('paper-credit', {
      holder: say(setting, getHolder(setting, record.holder).name),
      code: record.referenceCode,
      credit: say(setting, record.rights.credit),
    }),
    mark: record.kind === 'plate' ? say(setting, PLATE_MARK) : undefined,
  };
}

/** The smallest size that gives 300 dpi at this width, or the largest there is. */
function placePicture(
  { media }: DerivedMedia,
  room: Room,
): { width: number; height: number; pixels: number } {
  const largest = media.at(-1);
  if (!largest) throw new Error('[paper] a picture without sizes');
  const shape = largest.height / largest.width;
  const most = (largest.width / LOWEST_DPI) * MILLIMETRES;
  const width = Math.min(room.width, room.height / shape, most);
  const wanted = (width / MILLIMETRES) * DPI;
  const { width: pixels } = media.find((size) => size.width >= wanted) ?? largest;
  return { width: round(width), height: round(width * shape), pixels };
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
