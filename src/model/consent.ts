import { z } from 'zod';
import { daySchema } from './archival-date.ts';
import { partIdSchema } from './part.ts';
import { twoNamesSchema } from './personal-data.ts';

const text = z.string().trim().min(1);

/**
 * Who has to be asked: of a likeness the person, after death the nearest relatives (民法典 994, 1018–1020); of what
 * was deposited or given its owner (档案法 31, 32); of a work its author.
 */
export const CONSENT_KINDS = ['portrait', 'family', 'depositor', 'donor', 'author'] as const;

/** A consent on paper: who gave it, when, and where the paper is. Never published. */
export const consentSchema = z.strictObject({
  kind: z.enum(CONSENT_KINDS),
  /** Of a likeness: the person, as under `depicts`. */
  of: text.optional(),
  by: text,
  date: daySchema,
  /** The agreement, and where it is kept. */
  basis: text,
  /** Last day on which it holds. */
  until: daySchema.optional(),
  withdrawn: z.strictObject({ date: daySchema, basis: text }).optional(),
});
export type Consent = z.output<typeof consentSchema>;

/** Somebody who can be recognized, alive or with near relatives alive. Never published. */
export const depictedSchema = z.strictObject({
  who: text,
  /** Where; the whole record without it. */
  parts: z.array(partIdSchema).min(1).optional(),
  /** Why nobody has to be asked 民法典第一千零二十条, and who decided so. */
  exempt: z.strictObject({ reason: text, decidedBy: twoNamesSchema }).optional(),
});
export type Depicted = z.output<typeof depictedSchema>;

/** What the record is to the archive, where it is not its own: 寄存 remains its owner's, 捐赠 comes with an agreement. */
export const CUSTODIES = ['deposited', 'donated'] as const;
