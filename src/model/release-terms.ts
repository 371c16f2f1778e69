import { z } from 'zod';
import { daySchema } from './archival-date.ts';
import { consentSchema, CUSTODIES, depictedSchema } from './consent.ts';
import { localTextSchema } from './local-text.ts';
import { twoNamesSchema } from './personal-data.ts';

export const CONCLUSIONS = ['open', 'closed', 'deferred', 'pending'] as const;

/** Opening 开放: the archive's conclusion that a record may be consulted (档案法; 国家档案馆档案开放办法, 2022). */
export const openingSchema = z.strictObject({
  conclusion: z.enum(CONCLUSIONS),
  archive: z.string().min(1),
  jointBody: z.string().min(1).optional(),
  date: daySchema.optional(),
  basis: z.string().min(1).optional(),
  /** Who reviewed it, first and second review 初审、复审. */
  reviewers: twoNamesSchema.optional(),
  /** Why it is opened before twenty-five years are over 档案法第二十七条, and who decided so. */
  early: z.strictObject({ reason: z.string().min(1), decidedBy: twoNamesSchema }).optional(),
});
export type Opening = z.output<typeof openingSchema>;

/** Publication 公布: a second act, by whoever may publish the record. */
export const publicationSchema = z.strictObject({
  authority: z.string().min(1),
  date: daySchema,
  basis: z.string().min(1),
});
export type Publication = z.output<typeof publicationSchema>;

export const CLEARANCES = ['public-domain', 'licensed', 'own-work', 'depositor-consent'] as const;

export const rightsSchema = z.strictObject({
  /** A rights statement or licence URI. Alone it is no clearance. */
  statement: z.url(),
  holder: localTextSchema,
  clearance: z.enum([...CLEARANCES, 'uncleared']),
  credit: localTextSchema,
  custody: z.enum(CUSTODIES).optional(),
  depicts: z.array(depictedSchema).default([]),
  consents: z.array(consentSchema).default([]),
});
export type Rights = z.output<typeof rightsSchema>;

/** Withdrawn: the address stays with this notice, nothing else does. */
export const withdrawalSchema = z.strictObject({ date: daySchema, notice: localTextSchema });

/** Drafts are built in preview only. */
export const stateSchema = z.enum(['published', 'draft']);
