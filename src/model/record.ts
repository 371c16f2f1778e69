import { z } from 'zod';
import { archivalDateSchema, daySchema } from './archival-date.ts';
import { recordReferenceSchema, referenceCodeSchema, slugSchema } from './identity.ts';
import { localTextSchema } from './local-text.ts';
import { mapReviewSchema } from './map-review.ts';
import { partSchema, partIdSchema } from './part.ts';
import { personalDataSchema } from './personal-data.ts';
import {
  openingSchema,
  publicationSchema,
  rightsSchema,
  withdrawalSchema,
} from './release-terms.ts';

export const LEVELS = ['fonds', 'series', 'volume', 'item'] as const;

/** Values of https://iiif.io/api/presentation/3.0/#viewingdirection that pages of a codex can have. */
const VIEWING_DIRECTIONS = ['left-to-right', 'right-to-left'] as const;
export type ViewingDirection = (typeof VIEWING_DIRECTIONS)[number];

/** record.yaml. Names follow DA/T 18-2022 档案著录规则; identity comes from the folder, `<holder>/<slug>`. */
export const recordSchema = z.strictObject({
  kind: z.enum(['record', 'plate']).default('record'),
  level: z.enum(LEVELS).default('item'),
  partOf: recordReferenceSchema.optional(),
  /** An item that is a range of parts of its volume, by part ids, both included; it has none of its own. */
  range: z.strictObject({ from: partIdSchema, to: partIdSchema }).optional(),
  /** Which way its pages are turned; without it most of the lettering decides. */
  viewingDirection: z.enum(VIEWING_DIRECTIONS).optional(),
  /** Its first page is a cover or a title: what lies open beside each other begins after it. */
  firstPageAlone: z.boolean().optional(),

  referenceCode: referenceCodeSchema,
  formerCodes: z.array(referenceCodeSchema).default([]),
  identifiers: z.array(z.string().min(1)).default([]),
  title: localTextSchema,
  creator: localTextSchema,
  date: archivalDateSchema,
  coverage: z
    .strictObject({ date: archivalDateSchema.optional(), places: z.array(slugSchema).default([]) })
    .optional(),

  summary: localTextSchema.optional(),
  extent: localTextSchema.optional(),
  genre: localTextSchema.optional(),
  draftState: localTextSchema.optional(),
  medium: localTextSchema.optional(),
  custodialHistory: localTextSchema.optional(),
  language: z.string().min(2).default('zh-Hans'),
  notes: localTextSchema.optional(),
  persons: z.array(slugSchema).default([]),
  places: z.array(slugSchema).default([]),
  organisations: z.array(slugSchema).default([]),
  events: z.array(slugSchema).default([]),
  subjects: z.array(localTextSchema).default([]),
  sources: z.array(slugSchema).default([]),
  related: z.array(recordReferenceSchema).default([]),
  sameAs: z.array(z.url()).default([]),
  digitization: z
    .strictObject({
      by: localTextSchema.optional(),
      date: daySchema.optional(),
      dpi: z.number().positive().optional(),
      processing: localTextSchema.optional(),
    })
    .optional(),
  /** How to consult the original on site. */
  access: localTextSchema.optional(),
  /** Review number of a map, or why none is needed. Every map plate states one. */
  mapReview: mapReviewSchema.optional(),

  opening: openingSchema,
  publication: publicationSchema.optional(),
  /** 密级. Anything but empty keeps the record in. */
  classification: z.string().default(''),
  /** Answers to what looks like personal data in its words and transcripts. */
  personalData: personalDataSchema,
  rights: rightsSchema,

  /** Earlier addresses, `holder/slug`; they redirect here. */
  aliases: z.array(recordReferenceSchema).default([]),
  withdrawn: withdrawalSchema.optional(),
  parts: z.array(partSchema).default([]),
});

/** A record.yaml out of which the content has been taken; an item still says which pages of its volume were its own. */
export const emptiedRecordSchema = recordSchema
  .pick({ aliases: true, withdrawn: true, partOf: true, range: true })
  .required({ withdrawn: true });

export type RecordFields = z.output<typeof recordSchema>;
