import { z } from 'zod';
import { findSpan } from './almanac/day.ts';

const filled = z.string().trim().min(1);
export const bilingualSchema = z.strictObject({ zh: filled, en: filled });

/** EDTF as plates use it: a day, a month, or an interval of days. */
export const spanSchema = filled.transform((edtf, context) => {
  const span = findSpan(edtf);
  if (span) return { edtf, ...span };
  context.addIssue({ code: 'custom', message: 'edtf' });
  return z.NEVER;
});

/**
 * Ids are those of content/sources. `cited` counts as evidence. `unsettled` does not: a mirror, a forum, a
 * personal page or a page of unknown origin, printed as 待核. Sources of one `family` count once.
 */
const plateSourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'source-id' }),
  short: filled,
  name: filled,
  standing: z.enum(['cited', 'unsettled']),
  family: filled.optional(),
  group: filled.optional(),
});
export type PlateSource = z.output<typeof plateSourceSchema>;

export const statementSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'statement-id' }),
  date: spanSchema.optional(),
  /** Where the date cannot be said by `date` alone: 四月下旬. */
  when: filled.optional(),
  place: filled,
  text: filled,
  sources: z.array(z.string()).default([]),
  /** Other accounts of the same thing, on an equal footing. */
  otherwise: z
    .array(z.strictObject({ text: filled, sources: z.array(z.string()).default([]) }))
    .default([]),
});
export type Statement = z.output<typeof statementSchema>;

/** What every plate states about itself; `numeral` stands in the block beside the title. */
export const plateHead = {
  code: z.string().regex(/^ZJ-TB·\d{4}-\d{3}$/, { error: 'plate-code' }),
  numeral: z.string().regex(/^\p{Script=Han}$/u, { error: 'numeral' }),
  title: bilingualSchema,
  lead: filled,
  notes: z.array(filled).default([]),
  sources: z.array(plateSourceSchema).default([]),
};

export interface PlateHead {
  readonly code: string;
  readonly numeral: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly lead: string;
  readonly notes: readonly string[];
  readonly sources: readonly PlateSource[];
}

interface Evidence {
  readonly sources: readonly PlateSource[];
  readonly statements?: readonly Statement[] | undefined;
}

/** Every source a statement names must be in the plate's own list, and no id may stand twice. */
export function checkEvidence(data: Evidence, context: z.core.$RefinementCtx): void {
  const known = new Set(data.sources.map(({ id }) => id));
  const fail = (message: string, path: (string | number)[], input: string) =>
    context.addIssue({ code: 'custom', message, path, input });
  data.sources.forEach(({ id }, i) => {
    if (data.sources.findIndex((other) => other.id === id) !== i) {
      fail('duplicate-source', ['sources', i, 'id'], id);
    }
  });
  data.statements?.forEach((statement, i) => {
    if (data.statements?.findIndex((other) => other.id === statement.id) !== i) {
      fail('duplicate-statement', ['statements', i, 'id'], statement.id);
    }
    for (const id of [statement, ...statement.otherwise].flatMap(({ sources }) => sources)) {
      if (!known.has(id)) fail('unknown-source', ['statements', i, 'sources'], id);
    }
  });
}
