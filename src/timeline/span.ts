import { findArchivalDate, type ArchivalDate } from '../model/archival-date.ts';

/**
 * A date as it lies on a ruler, in whole days since 1970 (UTC), `last` and `coreLast` included. From `first` to
 * `last` it may have been; from `coreFirst` to `coreLast` it was, whatever the exact ends. Without a core it
 * happened somewhere within.
 */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly core?: { readonly first: number; readonly last: number } | undefined;
  /** The source does not say when it began, or ended: `first` or `last` is then the other end. */
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
  /** `~`: the source gives it as about. */
  readonly isApproximate: boolean;
  /** `?`: the source doubts it. */
  readonly isUncertain: boolean;
}

const DAY = 86_400_000;

/** Nothing where neither end is known. */
export function findSpan({ edtf, earliest, latest }: ArchivalDate): Span | undefined {
  const bound = earliest ?? latest;
  if (bound === undefined) return undefined;
  const first = toDay(earliest ?? bound);
  const last = toDay(latest ?? bound);
  return {
    first,
    last,
    core: findCore(edtf, first, last),
    isOpenBefore: earliest === undefined,
    isOpenAfter: latest === undefined,
    isApproximate: /[~%]/.test(edtf),
    isUncertain: /[?%]/.test(edtf),
  };
}

/** Days that the event covers in any case. */
function findCore(edtf: string, first: number, last: number): Span['core'] {
  if (first === last) return { first, last };
  // One of several days, or all of them: no day for certain but those named, which a bar cannot show.
  if (/^[[{]/.test(edtf)) return undefined;
  const [from, to] = edtf.split('/');
  if (to === undefined) return undefined;
  const start = findEnd(from, 'latest') ?? first;
  const end = findEnd(to, 'earliest') ?? last;
  return start <= end ? { first: start, last: end } : undefined;
}

function findEnd(text: string | undefined, bound: 'earliest' | 'latest'): number | undefined {
  const day = text === undefined || text === '' ? undefined : findArchivalDate(text)?.[bound];
  return day === undefined ? undefined : toDay(day);
}

/** An ISO day, as `ArchivalDate` has it → days since 1970. */
function toDay(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
}

export function fromDay(day: number): Date {
  return new Date(day * DAY);
}

export function getDay(date: Date): number {
  return Math.round(date.getTime() / DAY);
}

export function getYear(day: number): number {
  return fromDay(day).getUTCFullYear();
}
