import { getTranslate } from '../i18n/strings.ts';
import { buildImageServicePath } from '../imaging/addresses.ts';
import type { ViewerPart } from '../islands/deep-zoom/part.ts';
import type { Language } from '../model/local-text.ts';
import { buildHref } from './addresses.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { getWholeImage } from './images.ts';
import type { LinkModel } from './links.ts';
import type { MapPlaceModel } from './map-places.ts';

/** A link on the map, in pixels of the drawing. */
export interface MapMarker {
  readonly link: LinkModel;
  readonly x: number;
  readonly y: number;
}

export interface MapFigure {
  readonly part: ViewerPart;
  readonly markers: readonly MapMarker[];
}

/** Id of the only part of a map's viewer; stands in links. */
const PART = 'map';

export function buildMapFigure(
  catalogue: SiteCatalogue,
  key: string,
  places: readonly MapPlaceModel[],
  language: Language,
): MapFigure {
  const t = getTranslate(language);
  const drawing = getEntry(catalogue.maps, key);
  const image = getEntry(catalogue.derivatives, key);
  const { tileSize, scaleFactors } = image;
  const { sources, src, srcset, ...poster } = getWholeImage(catalogue, key);
  const bySlug = new Map(places.map((place) => [place.slug, place]));
  const markers = drawing.markers.flatMap(({ slug, x, y }) => {
    const place = bySlug.get(slug);
    return place ? [{ link: place.link, x, y }] : [];
  });
  const names = markers.map(({ link }) => link.text).join(language === 'zh' ? '、' : ', ');
  return {
    part: {
      id: PART,
      label: t('map-label'),
      alt: t('map-alt', { n: markers.length, names }),
      width: drawing.width,
      height: drawing.height,
      tiles: {
        path: buildHref(buildImageServicePath(image.key)),
        width: image.width,
        height: image.height,
        tileSize,
        scaleFactors,
      },
      poster: {
        width: poster.width,
        height: poster.height,
        src,
        srcset,
        sources,
        sizes: '(max-width: 62rem) 92vw, 80rem',
      },
      mark: t('plate-mark'),
    },
    markers,
  };
}
