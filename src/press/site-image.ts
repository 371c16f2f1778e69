import type { Derivative, DerivedMedia } from '../imaging/derivative.ts';
import { getEntryFiles } from '../imaging/store.ts';

type Media = Pick<DerivedMedia, 'key' | 'width' | 'height' | 'media' | 'colour'>;

/** A derivative as pages know it: addresses and sizes, nothing of folders, sources or tools. Plain data. */
export interface SiteImage extends Media, Pick<Derivative, 'tileSize' | 'scaleFactors' | 'sizes'> {
  /** Bytes of each JPEG by its width. */
  readonly jpegs: Readonly<Record<number, number>>;
  /** By `x,y,w,h`. */
  readonly crops: Readonly<Record<string, Media>>;
}

export function buildSiteImage(derivative: Derivative): SiteImage {
  const { tileSize, scaleFactors, sizes } = derivative;
  return {
    ...pickMedia(derivative),
    tileSize,
    scaleFactors,
    sizes,
    jpegs: listJpegs(derivative),
    crops: Object.fromEntries([...derivative.crops].map(([xywh, crop]) => [xywh, pickMedia(crop)])),
  };
}

function pickMedia({ key, width, height, media, colour }: DerivedMedia): Media {
  return { key, width, height, media, colour };
}

function listJpegs({ folder }: Derivative): Record<number, number> {
  return Object.fromEntries(
    getEntryFiles(folder).flatMap(([name, bytes]) => {
      const width = /^(\d+)\.jpg$/.exec(name)?.[1];
      return width === undefined ? [] : [[Number(width), bytes] as const];
    }),
  );
}
