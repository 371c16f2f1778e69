import type { Derivative, DerivedMedia } from '../imaging/derivative.ts';

type Media = Pick<DerivedMedia, 'key' | 'width' | 'height' | 'media' | 'colour'>;

/** A derivative as pages know it: addresses and sizes, nothing of folders, sources or tools. Plain data. */
export interface SiteImage extends Media, Pick<Derivative, 'tileSize' | 'scaleFactors' | 'sizes'> {
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
    crops: Object.fromEntries([...derivative.crops].map(([xywh, crop]) => [xywh, pickMedia(crop)])),
  };
}

function pickMedia({ key, width, height, media, colour }: DerivedMedia): Media {
  return { key, width, height, media, colour };
}
