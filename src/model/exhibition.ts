import { z } from 'zod';
import { archivalDateSchema, daySchema } from './archival-date.ts';
import { recordReferenceSchema, slugSchema } from './identity.ts';
import { localTextSchema } from './local-text.ts';
import { partIdSchema } from './part.ts';
import { regionSchema } from './region-schema.ts';
import { personalDataSchema } from './personal-data.ts';
import { stateSchema, withdrawalSchema } from './release-terms.ts';

/** The four histories 四史; an exhibition may bear several, none is equated with one. */
export const FOUR_HISTORIES = ['party', 'new-china', 'reform', 'socialism'] as const;

/** A view chosen by the curator: a region of a part of a record. */
export const coverSchema = z.strictObject({
  record: recordReferenceSchema,
  part: partIdSchema.optional(),
  xywh: regionSchema.optional(),
});

/** exhibitions/<slug>/exhibition.yaml; chapters are listed in order, their texts are `<slug>.zh.mdx`, `<slug>.en.mdx`. */
export const exhibitionSchema = z.strictObject({
  title: localTextSchema,
  subtitle: localTextSchema.optional(),
  summary: localTextSchema,
  introduction: localTextSchema.optional(),
  /** How a class can begin with it: a question and the picture it is put to. */
  hook: localTextSchema.optional(),
  cover: coverSchema,
  coverage: archivalDateSchema.optional(),
  histories: z.array(z.enum(FOUR_HISTORIES)).default([]),
  chapters: z.array(
    z.strictObject({
      slug: slugSchema,
      title: localTextSchema,
      summary: localTextSchema.optional(),
      cover: coverSchema.optional(),
      /** Earlier names of this chapter in this exhibition's addresses. */
      aliases: z.array(slugSchema).default([]),
      /** Its text may go; its address keeps the notice. */
      withdrawn: withdrawalSchema.optional(),
    }),
  ),
  credits: z.array(z.strictObject({ role: localTextSchema, names: localTextSchema })).default([]),
  /** What the exhibition as a whole is about; what its chapters cite besides what its records rest on. */
  persons: z.array(slugSchema).default([]),
  places: z.array(slugSchema).default([]),
  organisations: z.array(slugSchema).default([]),
  events: z.array(slugSchema).default([]),
  sources: z.array(slugSchema).default([]),
  personalData: personalDataSchema,
  state: stateSchema,
  /** Opening day; until then only a preview shows it. */
  published: daySchema.optional(),
  aliases: z.array(slugSchema).default([]),
  withdrawn: withdrawalSchema.optional(),
});
export type Cover = z.output<typeof coverSchema>;
export type ExhibitionFields = z.output<typeof exhibitionSchema>;
