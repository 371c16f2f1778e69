import { findArchivalDate, UNDATED } from '../../model/archival-date.ts';
import { findDates, type CalendarDate } from '../../model/find-dates.ts';
import type { IntakeFaultCode } from '../intake-fault-texts.ts';
import { completeEnglish, parseEnglishPoint } from './english-date.ts';

export type WrittenDate = { readonly edtf: string } | { readonly code: IntakeFaultCode };

const BAD = { code: 'bad-written-date' } as const;

/**
 * A date as catalogues write it, as EDTF. Digits run together (DA/T 18: 19350418, 19840105-19840107, [193504] for
 * one that was inferred), with points, slashes or hyphens, in Chinese or English words, by reign, with 约 or 春.
 */
export function parseWrittenDate(written: string): WrittenDate {
  // Finding aids end what they write with a point.
  const text = written
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d|'s|ber|ary|il|ust)\.$/, '');
  if (
    /^[[(〔【]?(日期|时间|年代)?(不详|不明|未详|无考|n\.?d\.?|undated|unknown)[\])〕】]?$/iu.test(
      text,
    )
  ) {
    return { edtf: UNDATED };
  }
  if (/^无(日期|年代|时间)$/.test(text)) return { edtf: UNDATED };
  // Brackets around one date are the archives' mark of an inferred one; EDTF's are around several.
  const inferred = /^[[〔【]([^,.]*(?:\.\d[^,.]*)*)[\]〕】]$/.exec(text)?.[1];
  if (inferred !== undefined) return doubt(parsePlain(inferred.trim()), '?');
  // EDTF reads 1935-37 as a month that no year has, and refuses; so the rest may have it.
  if (/[-/~?%X]/.test(text) && isOrderly(text)) return { edtf: text };
  return parsePlain(text);
}

/** EDTF that means one thing only, and whose interval does not run backwards. */
function isOrderly(text: string): boolean {
  const date = findArchivalDate(text);
  if (!date) return false;
  return !date.earliest || !date.latest || date.earliest <= date.latest;
}

function parsePlain(written: string): WrittenDate {
  const text = tidy(written);
  const about =
    /^(?:约|大约|约在|circa|ca?\.?)\s*(.+)$/i.exec(text)?.[1] ??
    /^(.+?)(?:前后|左右)$/.exec(text)?.[1];
  if (about !== undefined) return doubt(parsePlain(about), '~');
  const uncertain = /^(.+?)\s*[(]?(?:\?|存疑)[)]?$/.exec(text)?.[1];
  if (uncertain !== undefined) return doubt(parsePlain(uncertain), '?');
  return parseDecade(text) ?? parseSeason(text) ?? parsePoint(text) ?? parseRange(text) ?? BAD;
}

/**
 * Without what only a typist's hand puts in: spaces between Chinese units, and reign years in figures. 民国9-12 may be
 * two years as well as a month: it stays, for somebody to say.
 */
function tidy(text: string): string {
  return text
    .replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})|(?<=\d)\s+(?=[年月日])|(?<=[年月])\s+(?=\d)/gu, '')
    .replace(/^民(?:国|國)?\s*(\d{1,2})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/u, (all, y, m, d) =>
      d === undefined && all.includes('-') && Number(m) > Number(y)
        ? all
        : [String(Number(y) + 1911), m, d].filter((one) => one !== undefined).join('.'),
    );
}

function doubt(date: WrittenDate, mark: string): WrittenDate {
  if ('code' in date) return date;
  const edtf = date.edtf
    .split('/')
    .map((end) => (end === UNDATED ? end : end + mark))
    .join('/');
  return findArchivalDate(edtf) ? { edtf } : BAD;
}

function parseDecade(text: string): WrittenDate | undefined {
  const whole = /^(?:(?:the )?([1-9]\d?)(?:st|nd|rd|th) century|([1-9]\d?)世纪)$/i.exec(text);
  if (whole) return { edtf: `${String(Number(whole[1] ?? whole[2]) - 1).padStart(2, '0')}XX` };
  const [, decade, century, tens] =
    /^(\d{3})0(?:年代|'?s)$|^(\d{1,2})世纪(\d|[一二三四五六七八九])0?十?年代$/.exec(text) ?? [];
  if (decade !== undefined) return { edtf: `${decade}X` };
  if (century === undefined || tens === undefined) return undefined;
  const digit = '零一二三四五六七八九'.indexOf(tens);
  return { edtf: `${Number(century) - 1}${digit === -1 ? tens : digit}X` };
}

function parseSeason(text: string): WrittenDate | undefined {
  const [, written = '', season = ''] = /^(.+年)([春夏秋冬])(?:季|天)?$/.exec(text) ?? [];
  const point = season === '' ? undefined : parsePoint(written);
  if (!point || 'code' in point || !/^\d{4}$/.test(point.edtf)) return undefined;
  return { edtf: `${point.edtf}-2${'春夏秋冬'.indexOf(season) + 1}` };
}

/** One day, month or year that fills the whole text. */
function parsePoint(text: string): WrittenDate | undefined {
  const digits =
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ??
    /^(\d{4})(0\d|1[0-2])()$/.exec(text) ??
    /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text) ??
    /^(\d{4})()()年?$/.exec(text);
  if (digits) return buildPoint(digits[1] ?? '', digits[2] ?? '', digits[3] ?? '');
  if (/^\d{5}$/.test(text)) return { code: 'date-serial' };
  const english = parseEnglishPoint(text);
  if (english) return buildPoint(english.year, english.month, english.day);
  const bare = text.replace(/^(?:公元|西元|中[华華])/u, '').replace(/(\d{4})年份$/, '$1年');
  const [found, ...others] = findDates(bare);
  if (!found || others.length > 0 || found.start !== 0 || found.end !== bare.length)
    return undefined;
  return buildFound(found, bare);
}

function buildFound({ year, month, day, isLunar }: CalendarDate, text: string): WrittenDate {
  if (isLunar) return { code: 'lunar-date' };
  // What no calendar has was left out by the search for dates in running text.
  const said = /月/u.test(text) ? (/月初?[^份]/u.test(text) ? 3 : 2) : 0;
  if ((said >= 2 && month === undefined) || (said === 3 && day === undefined)) {
    return { code: 'no-such-day' };
  }
  return buildPoint(String(year), String(month ?? ''), String(day ?? ''));
}

/** `00` stands for a month or day that is not known. */
function buildPoint(year: string, month: string, day: string): WrittenDate {
  const known = [year.padStart(4, '0')];
  if (Number(month) > 0) known.push(month.padStart(2, '0'));
  else if (Number(day) > 0) return { code: 'no-such-day' };
  if (Number(day) > 0) known.push(day.padStart(2, '0'));
  const edtf = known.join('-');
  const isMonth = Number(month) <= 12;
  return isMonth && findArchivalDate(edtf) ? { edtf } : { code: 'no-such-day' };
}

/** Two points; the second may leave out what the first has said: 1935年4月至7月. */
function parseRange(text: string): WrittenDate | undefined {
  for (const mark of ['——', '--', '—', '–', '~', '～', '至', '到', ' - ', '-', '/', '、']) {
    const at = text.indexOf(mark);
    if (at <= 0) continue;
    const [from, to] = [text.slice(0, at).trim(), text.slice(at + mark.length).trim()];
    const first = parseEnd(from) ?? parseEnd(completeEnglish(from, to));
    const second = first && (parseEnd(to) ?? parseEnd(complete(from, to)));
    if (!first || !second) continue;
    if ('code' in first) return first;
    if ('code' in second) return second;
    const edtf = `${first.edtf}/${second.edtf}`;
    return isOrderly(edtf) ? { edtf } : BAD;
  }
  return undefined;
}

function parseEnd(text: string): WrittenDate | undefined {
  const inferred = /^[[〔](.+)[\]〕]$/.exec(text)?.[1];
  const point = parsePoint(inferred ?? text);
  return point && inferred !== undefined ? doubt(point, '?') : point;
}

/** What the first end says before the unit the second one begins with. */
function complete(from: string, to: string): string {
  const unit = /^[^年月日]+([年月日])/u.exec(to)?.[1];
  if (unit === '月') return (/^.+年/u.exec(from)?.[0] ?? '') + to;
  const day = /^(\d{4}[-./]\d{1,2}[-./])\d{1,2}$/.exec(from)?.[1];
  if (day !== undefined && /^\d{1,2}$/.test(to)) return day + to;
  if (unit === '日') return (/^.+月/u.exec(from)?.[0] ?? '') + to;
  if (unit === '年') return (/^民[国國]/u.exec(from)?.[0] ?? '') + to;
  return completeEnglish(to, from);
}

/** As it is written in a sheet: [1935-04] for what was inferred, everything else in EDTF. */
export function formatWrittenDate(edtf: string): string {
  if (edtf === UNDATED) return '[不详]';
  const plain = /^([^/?~%X]+)\?$/.exec(edtf)?.[1];
  return plain === undefined ? edtf : `[${plain}]`;
}
