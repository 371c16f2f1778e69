import { z } from 'zod';
import { checkEvidence, plateHead, statementSchema } from '../plate-data.ts';

const filled = z.string().min(1);
const PRECISIONS = ['day', 'span', 'part', 'month', 'none'] as const;

/** Statements by sources: who says what, and how firmly it stands. */
export const evidenceMatrixSchema = z
  .strictObject({
    form: z.literal('evidence-matrix'),
    ...plateHead,
    /** How exact the date of a statement is, in words. */
    precisions: z.strictObject({
      day: filled,
      span: filled,
      part: filled,
      month: filled,
      none: filled,
    }),
    statements: z.array(
      statementSchema.extend({
        /** How the other plates draw it. */
        drawn: filled,
        precision: z.enum(PRECISIONS),
        /** The statement that says otherwise. */
        rival: z.string().optional(),
      }),
    ),
  })
  .superRefine(checkEvidence)
  .superRefine((data, context) => {
    const rivals = new Map(data.statements.map(({ id, rival }) => [id, rival]));
    data.statements.forEach(({ id, rival }, i) => {
      if (rival === undefined || rivals.get(rival) === id) return;
      const path = ['statements', i, 'rival'];
      context.addIssue({ code: 'custom', message: 'rival', path, input: rival });
    });
  });

export type EvidenceMatrix = z.output<typeof evidenceMatrixSchema>;
