import { z } from 'zod';

/** Found in the files of scans and recordings alone: who is named there, and where they were made. */
const EMBEDDED_KINDS = ['person', 'position'] as const;

export const PERSONAL_DATA_KINDS = [
  'identity-number',
  'phone',
  'bank-card',
  'address',
  'medical',
  ...EMBEDDED_KINDS,
] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** Somebody's word that what looks like personal data may be published. Without a text it holds for all of the kind. */
export const personalDataAnswerSchema = z.strictObject({
  kind: z.enum(PERSONAL_DATA_KINDS),
  text: z.string().min(1).optional(),
  clearedBy: z.string().trim().min(1),
  reason: z.string().trim().min(1),
});
export type PersonalDataAnswer = z.output<typeof personalDataAnswerSchema>;

/** Of an entry: answers to what looks like personal data in its words, its texts and its scans. */
export const personalDataSchema = z.array(personalDataAnswerSchema).default([]);

/** Names of at least two different people, where the law or the house wants four eyes. */
export const twoNamesSchema = z
  .array(z.string().trim().min(1))
  .refine((names) => new Set(names.map((name) => name.replaceAll(/\s/g, ''))).size >= 2, {
    error: 'two-names',
  });
