import type { LoadedRecord } from '../model/content.ts';
import { CONSENT_RULES } from './consents.ts';

/** One reason for which a record stays in. A record passes when none of them holds. */
interface ReleaseRule {
  readonly code: string;
  /** Is it held back? `today` is a day, `YYYY-MM-DD`. */
  readonly holds: (record: LoadedRecord, today: string) => boolean;
  readonly zh: string;
  readonly en: string;
}

/** All of the gate's judgement of a record, plates included. */
export const RELEASE_RULES = [
  {
    code: 'not-opened',
    holds: ({ opening }) => opening.conclusion !== 'open',
    zh: '开放结论不是"开放"',
    en: 'the conclusion of opening is not "open"',
  },
  {
    code: 'opening-undocumented',
    holds: ({ opening }) => !opening.date || !opening.basis,
    zh: '开放没有写明日期和依据',
    en: 'opening has no date or no basis',
  },
  {
    code: 'opening-in-future',
    holds: ({ opening }, today) => opening.date !== undefined && opening.date > today,
    zh: '开放日期还没有到',
    en: 'the day of opening has not come',
  },
  {
    code: 'under-25-years',
    holds: (record, today) => !record.opening.early && !isOldEnough(record, today),
    zh: '形成不满25年（或不知何时形成），又没有写明提前开放的理由和决定人（opening.early）',
    en: 'not yet 25 years old, or of unknown age, and opening.early does not say why it is opened early and who decided',
  },
  {
    code: 'not-published',
    holds: ({ publication }) => !publication,
    zh: '没有公布',
    en: 'not published by its archive',
  },
  {
    code: 'publication-in-future',
    holds: ({ publication }, today) => publication !== undefined && publication.date > today,
    zh: '公布日期还没有到',
    en: 'the day of publication has not come',
  },
  {
    code: 'classified',
    holds: ({ classification }) => classification !== '',
    zh: '标有密级（不涉密的应留空）',
    en: 'carries a classification (leave it empty where there is none)',
  },
  {
    // A rights statement says whose the rights are, not that we may use them.
    code: 'uncleared',
    holds: ({ rights }) => rights.clearance === 'uncleared',
    zh: '权利尚未解决',
    en: 'rights are not cleared',
  },
  ...CONSENT_RULES,
  {
    code: 'withdrawn',
    holds: ({ withdrawn }) => withdrawn !== undefined,
    zh: '已撤下',
    en: 'withdrawn',
  },
] as const satisfies readonly ReleaseRule[];

/** Plates are made for the public; records open after twenty-five years 档案法第二十七条. */
export function isOldEnough(
  { kind, date }: Pick<LoadedRecord, 'kind' | 'date'>,
  today: string,
): boolean {
  if (kind === 'plate') return true;
  const limit = `${Number(today.slice(0, 4)) - 25}${today.slice(4)}`;
  return date.latest !== undefined && date.latest <= limit;
}

export type ReleaseReason = (typeof RELEASE_RULES)[number]['code'];

export function isReleased(record: LoadedRecord, today: string): boolean {
  return !RELEASE_RULES.some(({ holds }) => holds(record, today));
}

export function findReleaseReasons(record: LoadedRecord, today: string): ReleaseReason[] {
  return RELEASE_RULES.filter(({ holds }) => holds(record, today)).map(({ code }) => code);
}
