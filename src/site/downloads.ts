import { buildMediaPath } from '../imaging/addresses.ts';
import { getText, type Language } from '../model/local-text.ts';
import { buildPartKey } from '../model/master.ts';
import { isPicture } from '../model/part.ts';
import type { PublishedRecord } from '../model/published.ts';
import { buildHref } from './addresses.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';

/** A size of a picture that may be taken away: redacted, capped and marked as everywhere else. */
export interface DownloadSize {
  readonly href: string;
  readonly width: number;
  readonly height: number;
  /** `214 KB` */
  readonly bytes: string;
  /** ASCII: fit for any disk. */
  readonly file: string;
}

export interface DownloadPart {
  readonly label: string;
  /** Largest first. */
  readonly sizes: readonly DownloadSize[];
}

/** Widths worth offering below the largest. */
const WIDTHS = [1280, 800] as const;
/** Volumes of many leaves offer each leaf in its largest size only. */
const MANY_PARTS = 12;

export function buildDownloads(
  { derivatives }: Pick<SiteCatalogue, 'derivatives'>,
  record: PublishedRecord,
  language: Language,
): readonly DownloadPart[] {
  const pictures = record.parts.filter(isPicture);
  const smaller = pictures.length > MANY_PARTS ? [] : WIDTHS;
  return pictures.map((part) => {
    const { key, media, jpegs } = getEntry(derivatives, buildPartKey(record.id, part.id));
    const largest = media.at(-1);
    const offered = media.filter(
      (size) => size === largest || smaller.some((width) => width === size.width),
    );
    return {
      label: getText(part.label, language).text,
      sizes: offered
        .map(({ width, height }) => ({
          href: buildHref(buildMediaPath(key, width, 'jpg')),
          width,
          height,
          bytes: formatBytes(jpegs[width] ?? 0),
          file: `${record.holder}-${record.slug}-${part.id}-${width}.jpg`,
        }))
        .toReversed(),
    };
  });
}

/** As file managers count: 1 KB is 1,000 bytes. */
export function formatBytes(bytes: number): string {
  return bytes < 1e6
    ? `${Math.max(1, Math.round(bytes / 1e3))} KB`
    : `${(bytes / 1e6).toFixed(1)} MB`;
}
