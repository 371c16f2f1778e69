import { z } from 'zod';
import { findSpan, parseDay } from '../almanac/day.ts';
import { checkEvidence, plateHead, spanSchema, statementSchema } from '../plate-data.ts';

const rowId = z.string().regex(/^[a-z]+$/, { error: 'row-id' });
const daySchema = z
  .string()
  .refine((text) => findSpan(text)?.precision === 'day', { error: 'day' });

/** How a statement stands on the sheet: see the legend of the plate. */
const SPACE_TIME_SHAPES = ['point', 'certain', 'vague', 'other', 'either', 'failed'] as const;

export const spaceTimeSchema = z
  .strictObject({
    form: z.literal('space-time'),
    ...plateHead,
    from: daySchema,
    to: daySchema,
    /** Places from east to west, from top to bottom. */
    rows: z
      .array(z.strictObject({ id: rowId, name: z.string().min(1), note: z.string().min(1) }))
      .min(2),
    rivers: z.array(z.strictObject({ name: z.string().min(1), after: rowId })),
    marks: z.array(
      z.strictObject({
        statement: z.string(),
        row: rowId,
        shape: z.enum(SPACE_TIME_SHAPES),
        /** Where it differs from the statement's own date. */
        date: spanSchema.optional(),
        label: z.string().min(1),
        /** Second track below the row's line. */
        lane: z.int().min(0).max(1).default(0),
        /** Place of the label, in pixels from the start of the mark. */
        dx: z.number(),
        dy: z.number(),
        anchor: z.enum(['start', 'end']).default('start'),
      }),
    ),
    /** Days counted along a row. `fading`: from here on the end is uncertain. */
    counts: z.array(
      z.strictObject({
        row: rowId,
        from: daySchema,
        to: daySchema,
        unit: z.string(),
        fading: daySchema.optional(),
        side: z.enum(['above', 'below']).default('below'),
        name: z.string().min(1),
      }),
    ),
    paths: z.array(
      z.strictObject({ solid: z.boolean(), stops: z.array(z.tuple([daySchema, rowId])).min(2) }),
    ),
    /** The field of the key, drawn over an empty part of the chart. */
    key: z.strictObject({ from: daySchema, to: daySchema, above: rowId }),
    statements: z.array(statementSchema),
  })
  .superRefine(checkEvidence)
  .superRefine((data, context) => {
    const rows = new Set(data.rows.map(({ id }) => id));
    const statements = new Map(data.statements.map((statement) => [statement.id, statement]));
    const fail = (message: string, path: (string | number)[], input: string) =>
      context.addIssue({ code: 'custom', message, path, input });
    data.rivers.forEach(({ after }, i) => {
      if (!rows.has(after)) fail('unknown-row', ['rivers', i, 'after'], after);
    });
    data.counts.forEach(({ row }, i) => {
      if (!rows.has(row)) fail('unknown-row', ['counts', i, 'row'], row);
    });
    data.paths.forEach(({ stops }, i) => {
      for (const [, row] of stops)
        if (!rows.has(row)) fail('unknown-row', ['paths', i, 'stops'], row);
    });
    data.marks.forEach(({ statement, row, date }, i) => {
      if (!rows.has(row)) fail('unknown-row', ['marks', i, 'row'], row);
      const found = statements.get(statement);
      if (!found) fail('unknown-statement', ['marks', i, 'statement'], statement);
      else if (!(date ?? found.date)) fail('no-date', ['marks', i], statement);
    });
    if (parseDay(data.from) >= parseDay(data.to)) fail('from-to', ['to'], data.to);
  });

export type SpaceTime = z.output<typeof spaceTimeSchema>;
