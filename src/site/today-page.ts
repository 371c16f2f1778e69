import { getTranslate } from '../i18n/strings.ts';
import { formatDate } from '../model/date-display.ts';
import { LANGUAGES, type Language } from '../model/local-text.ts';
import { listMonthDays } from '../model/year-day.ts';
import { buildHref, buildLocalPath, buildPageHref, TODAY } from './addresses.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { listDayEntries, type DayEntry } from './days.ts';
import { buildLanguagePaths } from './languages.ts';
import { buildPageHead } from './page-head.ts';
import { buildSourceEntries } from './sources.ts';

/** What a browser is sent of one day. */
export interface DayFile {
  readonly entries: readonly {
    readonly year: number;
    readonly text: string;
    readonly language: Language;
    readonly marks: readonly string[];
  }[];
}

export async function getTodayPage(language: Language) {
  const catalogue = await getCatalogue();
  const t = getTranslate(language);
  const title = t('today-title');
  const entries = listDayEntries(catalogue, language);
  const slugs = [...new Set(entries.flatMap(({ sources }) => sources))];
  const numberOf = new Map(slugs.map((slug, i) => [slug, i + 1]));
  const byDay = Map.groupBy(entries, ({ day }) => day);
  return {
    title,
    lead: t('today-lead', { days: byDay.size, n: entries.length }),
    head: await buildPageHead({
      title,
      description: t('today-description'),
      language,
      path: TODAY,
      languages: LANGUAGES,
    }),
    crumbs: buildCrumbs(language, [], title),
    months: Array.from({ length: 12 }, (_, i) => ({
      id: `month-${i + 1}`,
      name: sayMonth(i + 1, language),
      days: listMonthDays(i + 1)
        .filter((day) => byDay.has(day))
        .map((day) => ({
          id: `day-${day}`,
          number: Number(day.slice(3)),
          name: sayDay(day, language),
          entries: (byDay.get(day) ?? []).map((entry) => ({
            ...entry,
            sources: entry.sources.map((slug) => ({ slug, number: numberOf.get(slug) ?? 0 })),
          })),
        })),
    })),
    sources: buildSourceEntries(catalogue, slugs, language),
  };
}

/** What the front page needs to find today; nothing where no day has anything. */
export function buildTodayDoor(catalogue: SiteCatalogue, language: Language) {
  const days = listDays(listDayEntries(catalogue, language));
  if (days.length === 0) return undefined;
  return {
    href: buildPageHref(language, TODAY),
    files: buildHref(buildLocalPath(language, TODAY)),
    days: days.map((day) => day.replace('-', '')),
  };
}

export async function buildDayPaths() {
  const days = listDays(listDayEntries(await getCatalogue(), 'zh'));
  return buildLanguagePaths(
    days.map((day) => ({
      params: { day: day.replace('-', '') },
      props: { day },
      languages: LANGUAGES,
    })),
  );
}

export async function getDayFile(day: string, language: Language): Promise<DayFile> {
  const t = getTranslate(language);
  const entries = listDayEntries(await getCatalogue(), language);
  return {
    entries: entries
      .filter((entry) => entry.day === day)
      .map(({ year, text, language: written, isPending, contests }) => ({
        year,
        text,
        language: written,
        marks: [
          ...(isPending ? [t('note-pending')] : []),
          ...(contests.length > 0 ? [t('note-contested')] : []),
        ],
      })),
  };
}

function listDays(entries: readonly DayEntry[]): readonly string[] {
  return [...new Set(entries.map(({ day }) => day))];
}

/** By the words dates have elsewhere; the year is one that has every day. */
function sayDay(day: string, language: Language): string {
  return formatDate({ edtf: `2024-${day}` }, language).replace(/^2024年|\s*2024$/g, '');
}

/** Chinese numerals, as the heading stands upright. */
const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

function sayMonth(month: number, language: Language): string {
  if (language === 'zh') return `${MONTHS[month - 1] ?? month}月`;
  return sayDay(String(month).padStart(2, '0'), language);
}
