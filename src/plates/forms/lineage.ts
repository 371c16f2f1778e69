import { z } from 'zod';
import { checkEvidence, plateHead, statementSchema } from '../plate-data.ts';

const filled = z.string().min(1);
const share = z.number().min(0).max(100);

/** Boxes and what leads from one to another: an organisation, a descent, a way of working. */
export const lineageSchema = z
  .strictObject({
    form: z.literal('lineage'),
    ...plateHead,
    /** Height of the drawing in pixels. */
    drawing: z.int().min(1000).max(6000),
    columns: z.int().min(2).max(5),
    /** Headings over the columns of the drawing, in hundredths of its width. */
    heads: z.array(z.strictObject({ text: filled, x: share })).default([]),
    nodes: z.array(
      z.strictObject({
        id: filled,
        title: filled,
        note: filled.optional(),
        date: filled.optional(),
        /** Upper left corner and width in hundredths of the drawing. */
        x: share,
        y: share,
        w: share,
        tone: z.enum(['strong', 'soft', 'plain']).default('plain'),
        statement: z.string().optional(),
      }),
    ),
    links: z.array(
      z.strictObject({
        from: filled,
        to: filled,
        label: filled.optional(),
        /** `down`: from the lower edge to the upper one; `across`: from the right edge to the left one. */
        way: z.enum(['down', 'across']),
        sure: z.boolean().default(true),
      }),
    ),
    statements: z.array(statementSchema),
  })
  .superRefine(checkEvidence)
  .superRefine((data, context) => {
    const nodes = new Set(data.nodes.map(({ id }) => id));
    const statements = new Set(data.statements.map(({ id }) => id));
    const fail = (message: string, path: (string | number)[], input: string) =>
      context.addIssue({ code: 'custom', message, path, input });
    data.links.forEach(({ from, to }, i) => {
      for (const id of [from, to]) if (!nodes.has(id)) fail('unknown-node', ['links', i], id);
    });
    data.nodes.forEach(({ statement }, i) => {
      if (statement !== undefined && !statements.has(statement)) {
        fail('unknown-statement', ['nodes', i, 'statement'], statement);
      }
    });
  });

export type Lineage = z.output<typeof lineageSchema>;
