import { getText, type Language, type LocalText } from '../model/local-text.ts';
import { buildPartKey } from '../model/master.ts';
import { isRecording } from '../model/part.ts';
import type { PublishedPart, PublishedRecord } from '../model/published.ts';
import { formatRegion } from '../model/region.ts';
import { buildHref } from './addresses.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { getPartImage } from './images.ts';

/** A stretch of a recording in words. */
export interface CueModel {
  readonly text: string;
  /** Seconds. */
  readonly from: number;
  readonly to: number;
  /** `1:02` */
  readonly clock: string;
  /** The recording from here on: a browser without script plays it there. */
  readonly href: string;
  /** What of a page is being read aloud. */
  readonly reads?:
    | {
        readonly part: string;
        readonly line?: string | undefined;
        readonly xywh?: string | undefined;
      }
    | undefined;
}

export interface RecordingModel {
  readonly id: string;
  readonly label: string;
  readonly alt: string;
  readonly description?: LocalText | undefined;
  readonly isFilm: boolean;
  readonly src: string;
  readonly mediaType: string;
  /** `12:05` */
  readonly length: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly poster?: string | undefined;
  readonly captions?: string | undefined;
  /** BCP 47, of what is said. */
  readonly language: string;
  readonly credit?: LocalText | undefined;
  readonly cues: readonly CueModel[];
  /** Words without times. */
  readonly words: readonly string[];
}

type Catalogue = Pick<SiteCatalogue, 'recordings' | 'derivatives'>;

export function buildRecordings(
  catalogue: Catalogue,
  record: PublishedRecord,
  language: Language,
): readonly RecordingModel[] {
  return record.parts
    .filter(isRecording)
    .map((part) => buildRecording(catalogue, record, part, language));
}

export function buildRecording(
  catalogue: Catalogue,
  record: PublishedRecord,
  part: PublishedPart,
  language: Language,
): RecordingModel {
  const file = getEntry(catalogue.recordings, buildPartKey(record.id, part.id));
  const src = buildAvHref(file.name);
  const { transcript, poster } = part;
  return {
    id: part.id,
    label: getText(part.label, language).text,
    alt: getText(part.alt, language).text,
    description: part.description,
    isFilm: file.isFilm,
    src,
    mediaType: file.mediaType,
    length: formatClock(file.duration),
    width: file.width,
    height: file.height,
    poster: poster === undefined ? undefined : getPartImage(catalogue, record.id, poster).src,
    captions: file.captions && buildAvHref(file.captions),
    language: transcript?.language ?? record.language,
    credit: transcript?.credit,
    cues: part.lines.flatMap(({ text, time, reads }): CueModel[] =>
      time
        ? [
            {
              text,
              ...time,
              clock: formatClock(time.from),
              href: `${src}#t=${time.from},${time.to}`,
              reads: reads && {
                part: reads.part,
                line: reads.line,
                xywh: reads.region && formatRegion(reads.region),
              },
            },
          ]
        : [],
    ),
    words: part.lines.flatMap(({ text, time }) => (time || text === '' ? [] : [text])),
  };
}

function buildAvHref(name: string): string {
  return buildHref(`av/${name}`);
}

/** `1:02`, `1:01:02` */
function formatClock(seconds: number): string {
  const whole = Math.floor(seconds);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = pad(whole % 60);
  return hours > 0 ? `${hours}:${pad(minutes)}:${rest}` : `${minutes}:${rest}`;
}
