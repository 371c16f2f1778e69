import { z } from 'zod';
import { localTextSchema } from './local-text.ts';
import { regionSchema } from './region-schema.ts';

const PART_KINDS = ['page', 'photo', 'object-view', 'audio', 'video', 'file'] as const;

/** Stable within its record for good; stands in links, so never a position. */
export const partIdSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'part-id' });

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, { error: 'sha256' });

/** A file name beside record.yaml or below the masters root; no way out of it. */
export const fileNameSchema = z
  .string()
  .regex(/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\\p{Cc}]+$/u, { error: 'file-name' });

const transcriptSchema = z.strictObject({
  file: fileNameSchema,
  /** Page of the transcript file that belongs to this part, from 1. */
  page: z.int().min(1).default(1),
  /** Where the transcript was made of a crop: that crop's rectangle on this part. */
  crop: regionSchema.optional(),
  language: z.string().optional(),
  credit: localTextSchema.optional(),
});

/** Read like a transcript; its lines belong to those of the transcript, see transcripts/align-translation.ts. */
const translationSchema = transcriptSchema.extend({ language: z.string().min(2) });

/** Blackened in every picture. Why, and on whose word, is for the archive's own files. */
const redactionSchema = z.strictObject({
  region: regionSchema,
  reason: z.string().min(1),
  /** Who decided it; older records do not say. */
  by: z.string().min(1).optional(),
});

export const partSchema = z
  .strictObject({
    id: partIdSchema,
    kind: z.enum(PART_KINDS).default('page'),
    side: z.enum(['recto', 'verso']).optional(),
    /** Of a film: the picture part of the same record that stands there until it is played. */
    poster: partIdSchema.optional(),
    /** A digitized file … */
    file: fileNameSchema.optional(),
    /** … or, for plates, the data file our own drawing is made from. */
    drawing: fileNameSchema.optional(),
    /** Page of a multi-page TIFF, from 1; the first where it is not said. */
    filePage: z.int().min(1).optional(),
    sha256: sha256Schema.optional(),
    /** Oriented size in pixels; a rescan of another size is a fault. 0 for what is no picture. */
    width: z.int().min(1).default(0),
    height: z.int().min(1).default(0),
    label: localTextSchema,
    alt: localTextSchema,
    description: localTextSchema.optional(),
    transcript: transcriptSchema.optional(),
    translations: z.array(translationSchema).optional(),
    redactions: z.array(redactionSchema).default([]),
    /** Longest side in pixels that may leave the house. */
    maxSize: z.int().min(64).optional(),
    /** Raises the limit on decoded pixels for this one image, in megapixels. */
    megapixelLimit: z.number().positive().optional(),
  })
  .refine((part) => (part.file === undefined) !== (part.drawing === undefined), {
    error: 'file-or-drawing',
    path: ['file'],
  })
  .superRefine((part, context) => {
    if (!isPicture(part)) return;
    for (const side of ['width', 'height'] as const)
      if (part[side] === 0)
        context.addIssue({ code: 'custom', message: 'picture-size', path: [side] });
  });

export type Part = z.output<typeof partSchema>;
export type TranscriptFields = z.output<typeof transcriptSchema>;

/** What can be shown, cut out and zoomed into. Sound, film and other files have words alone. */
export function isPicture({ kind }: Pick<Part, 'kind'>): boolean {
  return kind === 'page' || kind === 'photo' || kind === 'object-view';
}

/** What is listened to, or watched. */
export function isRecording({ kind }: Pick<Part, 'kind'>): boolean {
  return kind === 'audio' || kind === 'video';
}
