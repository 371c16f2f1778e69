import { z } from 'zod';
import { checkEvidence, plateHead, statementSchema } from '../plate-data.ts';

const filled = z.string().min(1);

/** Statements by sources: who says what, and how firmly it stands. */
export const evidenceMatrixSchema = z
  .strictObject({
    form: z.literal('evidence-matrix'),
    ...plateHead,
    statements: z.array(
      statementSchema.extend({
        /** On which plates it is drawn. */
        drawn: filled,
        /** How exact the date is, in words. */
        precision: filled,
        /** Statements of one contest cannot all be true; they stand one after another. */
        contest: filled.optional(),
      }),
    ),
  })
  .superRefine(checkEvidence)
  .superRefine((data, context) => {
    const seen = new Set<string>();
    data.statements.forEach(({ contest }, i) => {
      if (contest === undefined || data.statements[i - 1]?.contest === contest) return;
      if (seen.has(contest)) {
        const path = ['statements', i, 'contest'];
        context.addIssue({ code: 'custom', message: 'contest-apart', path, input: contest });
      }
      seen.add(contest);
    });
  });

export type EvidenceMatrix = z.output<typeof evidenceMatrixSchema>;
