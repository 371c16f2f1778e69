import edtf from 'edtf';
import { z } from 'zod';

/** A date as recorded (EDTF, https://www.loc.gov/standards/datetime/) with its bounds as ISO days. */
export interface ArchivalDate {
  readonly edtf: string;
  /** First and last possible day, `YYYY-MM-DD`; absent where the date is open or unknown at that end. */
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
}

/** EDTF for a date of which nothing is known, 日期不详. */
export const UNDATED = 'XXXX';

/** Seasons by first and last possible month; Chinese and meteorological reckoning both fit in. */
const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  '21': [2, 5],
  '22': [5, 8],
  '23': [8, 11],
  '24': [11, 14],
};

// Thousands of records share their dates, and the grammar is slow.
const known = new Map<string, ArchivalDate | undefined>();
const MOST_KNOWN = 20_000;

/** Nothing where the text is not EDTF, or is EDTF of a kind an archive does not write (times of day). */
export function findArchivalDate(text: string): ArchivalDate | undefined {
  if (!known.has(text)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, parseDate(text));
  }
  return known.get(text);
}

function parseDate(text: string): ArchivalDate | undefined {
  // The library still takes `193` for a decade, which today's standard writes 193X: most likely a slip.
  if (text === UNDATED) return { edtf: text };
  if (!/^[^T]*\d{2}[^T]*$/.test(text) || /^\d{1,3}$/.test(text)) return undefined;
  const season = /^(\d{4})-(2[1-4])$/.exec(text);
  if (season) return buildSeason(text, Number(season[1]), season[2] as string);
  try {
    const set = /^[[{](.*)[\]}]$/.exec(text);
    if (set) return buildSet(text, set[1] as string);
    const value = edtf(text);
    return {
      edtf: text,
      earliest: findDay(/^\//.test(text) ? undefined : value.min),
      latest: findDay(/\/$/.test(text) ? undefined : value.max),
    };
  } catch {
    return undefined;
  }
}

function buildSeason(text: string, year: number, code: string): ArchivalDate {
  const [first, last] = SEASONS[code] as readonly [number, number];
  return {
    edtf: text,
    earliest: findDay(Date.UTC(year, first - 1, 1)),
    latest: findDay(Date.UTC(year, last, 0)),
  };
}

/** Bounds of `[a,b]`, `{a..b}`, `[..b]`: the library stops at the start of a range. */
function buildSet(text: string, list: string): ArchivalDate {
  edtf(text);
  const members = list.split(/,|\.\./).map((member) => findArchivalDate(member.trim()));
  const pick = (bound: 'earliest' | 'latest'): string[] =>
    members.flatMap((member) => member?.[bound] ?? []).sort();
  return {
    edtf: text,
    earliest: list.startsWith('..') ? undefined : pick('earliest')[0],
    latest: list.endsWith('..') ? undefined : pick('latest').at(-1),
  };
}

function findDay(milliseconds: number | null | undefined): string | undefined {
  return milliseconds == null || !Number.isFinite(milliseconds)
    ? undefined
    : new Date(milliseconds).toISOString().split('T')[0];
}

export const archivalDateSchema = z
  .union([z.string(), z.number().int().transform(String)])
  .transform((text, context): ArchivalDate => {
    const date = findArchivalDate(text);
    if (date) return date;
    context.addIssue({ code: 'custom', message: 'edtf' });
    return z.NEVER;
  });

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const daySchema = z.string().refine(
  (text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return (
      /^\d{4}-\d{2}-\d{2}$/.test(text) &&
      Number.isFinite(time) &&
      new Date(time).toISOString().startsWith(text)
    );
  },
  { error: 'day' },
);
