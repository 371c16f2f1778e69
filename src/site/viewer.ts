import { getTranslate } from '../i18n/strings.ts';
import { buildImageServicePath, buildMediaPath } from '../imaging/addresses.ts';
import type { PartLine, Picture, ViewerPart } from '../islands/deep-zoom/part.ts';
import { getText, type Language } from '../model/local-text.ts';
import { buildPartKey } from '../model/master.ts';
import { isPicture } from '../model/part.ts';
import type { PublishedPart, PublishedRecord } from '../model/published.ts';
import type { SiteImage } from '../press/site-image.ts';
import { buildHref } from './addresses.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { getPartImage } from './images.ts';
import { findOtherSide } from './reading-order.ts';

const THUMB_WIDTH = 320;

/** Where a viewer stands: how wide its poster is, and whether it can read out the transcript. */
const PLACES = {
  record: { sizes: '(max-width: 62rem) 100vw, 68vw', hasLines: true },
  // Stories stay light: the record's own page has the transcript.
  bleed: { sizes: '(max-width: 62rem) 100vw, 76vw', hasLines: false },
  column: { sizes: '(max-width: 62rem) 90vw, 36rem', hasLines: false },
} as const;
export type ViewerPlace = keyof typeof PLACES;

/** The pictures of a record as the viewer takes them; every size in pixels. */
export function buildViewerParts(
  catalogue: Pick<SiteCatalogue, 'derivatives'>,
  record: PublishedRecord,
  language: Language,
  place: ViewerPlace,
): readonly ViewerPart[] {
  const { sizes, hasLines } = PLACES[place];
  const mark = record.kind === 'plate' ? getTranslate(language)('plate-mark') : undefined;
  return record.parts.filter(isPicture).map((part) => {
    const image = getEntry(catalogue.derivatives, buildPartKey(record.id, part.id));
    const { key, width, height, tileSize, scaleFactors } = image;
    const { sources, src, srcset, ...poster } = getPartImage(catalogue, record.id, part.id);
    return {
      id: part.id,
      label: getText(part.label, language).text,
      alt: getText(part.alt, language).text,
      width: part.width,
      height: part.height,
      tiles: { path: buildHref(buildImageServicePath(key)), width, height, tileSize, scaleFactors },
      poster: { width: poster.width, height: poster.height, src, srcset, sources, sizes },
      thumb: buildThumb(image),
      href: `#part-${part.id}`,
      mark,
      ...(hasLines && {
        lines: listLines(part),
        lineLanguage: part.transcript?.language ?? record.language,
        dpi: record.digitization?.dpi,
        otherSide: findOtherSide(record.parts, part.id),
      }),
    };
  });
}

export function buildThumb({ key, media }: SiteImage): Picture | undefined {
  const size = media.find(({ width }) => width >= THUMB_WIDTH) ?? media.at(-1);
  return (
    size && {
      src: buildHref(buildMediaPath(key, size.width, 'jpg')),
      width: size.width,
      height: size.height,
    }
  );
}

function listLines(part: PublishedPart): readonly PartLine[] {
  return part.lines.flatMap(({ id, text, region }) =>
    region && text !== '' ? [{ id, text, region }] : [],
  );
}
