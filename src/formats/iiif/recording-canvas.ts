import type { PublishedPart, PublishedRecord } from '../../model/published.ts';
import { PLATE_MARK } from '../../model/plate-mark.ts';
import { buildAddress, type FormatAddresses } from '../addresses.ts';
import { buildCanvasPath } from './addresses.ts';
import { LABELS } from './labels.ts';
import { buildLanguageMap } from './language-map.ts';

/** What a manifest has to know of sound or film. */
export interface ManifestRecording {
  /** File name below `av/`. */
  readonly name: string;
  readonly mediaType: string;
  readonly isFilm: boolean;
  /** Seconds. */
  readonly duration: number;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** A canvas in time, https://iiif.io/api/presentation/3.0/#53-canvas; its words are annotations on stretches of it. */
export function buildRecordingCanvas(
  record: PublishedRecord,
  part: PublishedPart,
  recording: ManifestRecording,
  addresses: FormatAddresses,
) {
  const id = buildAddress(addresses, buildCanvasPath(record.id, part.id));
  const { duration, isFilm, mediaType, width, height } = recording;
  const size = isFilm && width && height ? { width, height } : {};
  const cues = part.lines.filter((line) => line.time && line.text !== '');
  const language = part.transcript?.language ?? record.language;
  return {
    id,
    type: 'Canvas',
    label: buildLanguageMap(part.label),
    ...(part.description && { summary: buildLanguageMap(part.description) }),
    duration,
    ...size,
    ...(record.kind === 'plate' && {
      requiredStatement: {
        label: buildLanguageMap(LABELS.kind),
        value: buildLanguageMap(PLATE_MARK),
      },
    }),
    items: [
      {
        id: `${id}/painting`,
        type: 'AnnotationPage',
        items: [
          {
            id: `${id}/painting/media`,
            type: 'Annotation',
            motivation: 'painting',
            body: {
              id: buildAddress(addresses, `av/${recording.name}`),
              type: isFilm ? 'Video' : 'Sound',
              format: mediaType,
              duration,
              ...size,
            },
            target: id,
          },
        ],
      },
    ],
    ...(cues.length > 0 && {
      annotations: [
        {
          id: `${id}/transcript`,
          type: 'AnnotationPage',
          label: buildLanguageMap(LABELS.transcript),
          items: cues.map((line) => ({
            id: `${id}/transcript/${encodeURIComponent(line.id)}`,
            type: 'Annotation',
            motivation: 'supplementing',
            body: { type: 'TextualBody', value: line.text, language, format: 'text/plain' },
            target: line.time ? `${id}#t=${line.time.from},${line.time.to}` : id,
          })),
        },
      ],
    }),
  };
}
