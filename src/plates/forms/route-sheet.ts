import { z } from 'zod';
import { findSpan } from '../almanac/day.ts';
import { checkEvidence, plateHead, statementSchema } from '../plate-data.ts';

/** Hundredths of the drawing's width and height, from its upper left corner; a little outside is allowed. */
const place = z.number().min(-5).max(105);
const pointsSchema = z.array(z.tuple([place, place])).min(2);
const anchorSchema = z.enum(['start', 'middle', 'end']).default('start');
const filled = z.string().min(1);

export const NODE_KINDS = ['crossing', 'town', 'village', 'failed', 'mountain'] as const;
export const ROUTE_STYLES = ['main', 'branch', 'unknown'] as const;

const KEY_SIGNS = [...NODE_KINDS, ...ROUTE_STYLES, 'peak', 'water'] as const;

/** A sketch of who lies where, without scale, boundaries or coordinates. */
export const routeSheetSchema = z
  .strictObject({
    form: z.literal('route-sheet'),
    ...plateHead,
    rivers: z.array(
      z.strictObject({
        name: filled,
        points: pointsSchema,
        /** Where along the river each character of the name stands, 0 to 1. */
        letters: z.array(z.number().min(0).max(1)),
      }),
    ),
    ridges: z.array(z.strictObject({ points: pointsSchema })),
    nodes: z.array(
      z.strictObject({
        id: filled,
        name: filled,
        note: filled.optional(),
        x: place,
        y: place,
        kind: z.enum(NODE_KINDS),
        /** Offset of the name in pixels. */
        dx: z.number(),
        dy: z.number(),
        anchor: anchorSchema,
      }),
    ),
    routes: z.array(z.strictObject({ style: z.enum(ROUTE_STYLES), points: pointsSchema })),
    texts: z.array(
      z.strictObject({
        text: filled,
        note: filled.optional(),
        x: place,
        y: place,
        anchor: anchorSchema,
      }),
    ),
    numbers: z.array(
      z.strictObject({
        statement: z.string(),
        label: filled,
        x: place,
        y: place,
        side: z.enum(['left', 'right']).default('right'),
      }),
    ),
    /** Names of the signs where they differ from those of a march; a sign named '' has no line in the key. */
    key: z.partialRecord(z.enum(KEY_SIGNS), z.string()).default({}),
    strip: z.strictObject({
      zh: filled.default('由东向西，一程一程'),
      en: filled.default('Stop after stop, from east to west'),
      /** Before the number of the day. */
      count: filled.default('渡江起第'),
      since: z.string().refine((text) => findSpan(text)?.precision === 'day', { error: 'day' }),
      stops: z.array(
        z.strictObject({ name: filled, statement: z.string(), river: filled.optional() }),
      ),
    }),
    statements: z.array(statementSchema),
  })
  .superRefine(checkEvidence)
  .superRefine((data, context) => {
    const known = new Map(data.statements.map((statement) => [statement.id, statement]));
    const fail = (message: string, path: (string | number)[], input: string) =>
      context.addIssue({ code: 'custom', message, path, input });
    data.rivers.forEach(({ name, letters }, i) => {
      if ([...name].length !== letters.length)
        fail('river-letters', ['rivers', i, 'letters'], name);
    });
    data.numbers.forEach(({ statement }, i) => {
      if (!known.has(statement)) fail('unknown-statement', ['numbers', i, 'statement'], statement);
    });
    data.strip.stops.forEach(({ statement }, i) => {
      if (!known.get(statement)?.date) fail('no-date', ['strip', 'stops', i], statement);
    });
  });

export type RouteSheet = z.output<typeof routeSheetSchema>;
