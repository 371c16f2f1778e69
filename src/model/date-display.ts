// Shared by build and browser: no parsing library, no locale data.
import type { ArchivalDate } from './archival-date.ts';
import { findMoment, findWords } from './date-words.ts';
import type { Language } from './local-text.ts';

/** How a lone bound of an open or unknown interval, and two bounds together, are said. */
interface Phrases {
  readonly until: (word: string) => string;
  readonly since: (word: string) => string;
  readonly endsUnknown: (word: string) => string;
  readonly startUnknown: (word: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly comma: string;
  readonly or: string;
  readonly and: string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  zh: {
    until: (word) => `${word}及以前`,
    since: (word) => `${word}起`,
    endsUnknown: (word) => `${word}起(截止不详)`,
    startUnknown: (word) => `至${word}(起始不详)`,
    range: (from, to) => `${from}至${to}`,
    between: (from, to) => `${from}至${to}之间`,
    comma: '、',
    or: '或',
    and: '和',
  },
  en: {
    until: (word) => `${word} or earlier`,
    since: (word) => `from ${word}`,
    endsUnknown: (word) => `from ${word} (end unknown)`,
    startUnknown: (word) => `until ${word} (start unknown)`,
    range: (from, to) => (isTight(from, to) ? `${from}–${to}` : `${from} – ${to}`),
    between: (from, to) => `between ${from} and ${to}`,
    comma: ', ',
    or: ' or ',
    and: ' and ',
  },
};

/** 12–23 April 1935, but 12 April – 23 July 1935. */
function isTight(from: string, to: string): boolean {
  return !from.includes(' ') && !(/^\d{4}$/.test(from) && to.includes(' '));
}

/** The date in words: 1935年4月(约), c. April 1935. What we have no words for is given as it is written. */
export function formatDate({ edtf }: ArchivalDate, language: Language): string {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  const words = set
    ? findSet(set[2] ?? '', set[1] === '{', language)
    : edtf.includes('/')
      ? findInterval(edtf.split('/'), language)
      : sayMoments([edtf], language)?.[0];
  return words ?? edtf;
}

function findInterval([from = '', to = '']: string[], language: Language): string | undefined {
  const say = PHRASES[language];
  const isOpen = (end: string): boolean => end === '..' || end === '';
  if (isOpen(from) || isOpen(to)) {
    const bound = sayMoments([isOpen(from) ? to : from], language)?.[0];
    if (bound === undefined) return undefined;
    if (isOpen(from)) return from === '' ? say.startUnknown(bound) : say.until(bound);
    return to === '' ? say.endsUnknown(bound) : say.since(bound);
  }
  const words = sayMoments([from, to], language);
  return words && say.range(words[0] ?? '', words[1] ?? '');
}

function findSet(list: string, isAll: boolean, language: Language): string | undefined {
  const say = PHRASES[language];
  const members = list.split(',').map((member) => member.trim());
  const [only = ''] = members;
  if (members.length === 1 && only.includes('..')) {
    const [from = '', to = ''] = only.split('..');
    const words = sayMoments(
      [from, to].filter((end) => end !== ''),
      language,
    );
    if (!words) return undefined;
    const [first = '', second] = words;
    if (second !== undefined) return (isAll ? say.range : say.between)(first, second);
    return from === '' ? say.until(first) : say.since(first);
  }
  const words = sayMoments(members, language);
  if (!words) return undefined;
  const last = words.at(-1) ?? '';
  const joint = isAll ? say.and : say.or;
  return words.length === 1 ? last : `${words.slice(0, -1).join(say.comma)}${joint}${last}`;
}

function sayMoments(texts: readonly string[], language: Language): string[] | undefined {
  const moments = texts.map(findMoment);
  return moments.every((moment) => moment !== undefined) ? findWords(moments, language) : undefined;
}

/**
 * 民国二十四年 where the whole date lies in 1912–1949; up to five years together
 * as 民国二十四年至二十五年.
 */
export function formatRepublicanYear({ earliest, latest }: ArchivalDate): string | undefined {
  if (earliest === undefined || latest === undefined) return undefined;
  if (earliest < '1912-01-01' || latest > '1949-12-31') return undefined;
  const first = Number(earliest.slice(0, 4)) - 1911;
  const last = Number(latest.slice(0, 4)) - 1911;
  if (last - first >= 5) return undefined;
  const range = last === first ? '' : `至${sayEraYear(last)}年`;
  return `民国${sayEraYear(first)}年${range}`;
}

/** 1 to 38. */
function sayEraYear(year: number): string {
  const digits = ' 一二三四五六七八九';
  if (year === 1) return '元';
  const tens = Math.floor(year / 10);
  const ones = year % 10 === 0 ? '' : (digits[year % 10] ?? '');
  return tens === 0 ? ones : `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`;
}
