import { en } from '../i18n/en.ts';
import { home } from '../i18n/zh/home.ts';
import { site } from '../i18n/zh/site.ts';
import { zh } from '../i18n/zh.ts';
import type { LocalText } from '../model/local-text.ts';
import type { PublishedCatalogue } from '../model/published.ts';
import type { Told } from '../story/story.ts';

/** Texts that stand on pages together. */
export type TextGroup = readonly string[];

/** Names of the strings that head pages and sections. */
const HEADINGS = /-title$|^(?:exhibition|record|authority|nav|kind|about|chapter|timeline|map)-/;

const SIGNS =
  ' 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,:;!?()/-–—·…“”‘’「」『』《》〈〉，。、；：！？（）';
const NUMERALS = '零壹贰叁肆伍陆柒捌玖拾';
/** Years that head a timeline. */
const YEARS = '民国元一二三四五六七八九十年公前';

/** What titles and headings say, grouped by the pages that say it, the most visited first. */
export function collectTitles(
  { site: own, holders, authorities, records, exhibitions, lessons }: PublishedCatalogue,
  told: readonly (Told & { readonly exhibition?: string })[],
): readonly TextGroup[] {
  const listTitles = (titled: readonly { readonly title: LocalText }[]): readonly string[] =>
    titled.flatMap(({ title }) => listTexts(title));
  const byPlace = Map.groupBy(told, ({ exhibition }) => exhibition);
  return [
    [
      ...[SIGNS, NUMERALS, YEARS, ...listTexts(own.name)],
      ...[...listHeadings({ ...site, ...home }), ...listTitles(exhibitions)],
      ...listTitles(exhibitions.flatMap(({ chapters }) => chapters)),
    ],
    ...[...byPlace.values()].map((texts) =>
      texts.flatMap(({ headings, tasks }) => [
        ...headings.map(({ text }) => text),
        ...tasks.map(({ question }) => question),
      ]),
    ),
    listTitles([...records, ...lessons]),
    [...holders, ...authorities].flatMap(({ name }) => listTexts(name)),
    [zh, en].flatMap(listHeadings),
    records.flatMap(({ subjects, genre }) => [...subjects, genre].flatMap(listTexts)),
  ];
}

/**
 * Every character once, in the first group that has it, at most `most` together, those that most texts of the group
 * use first. A page asks for the slices whose characters it shows.
 */
export function sliceCharacters(groups: readonly TextGroup[], most: number): readonly string[] {
  const placed = new Set<string>();
  return groups.flatMap((texts) => {
    const uses = new Map<string, number>();
    for (const character of texts.flatMap((text) => [...new Set(text)]))
      if (!placed.has(character)) uses.set(character, (uses.get(character) ?? 0) + 1);
    const ranked = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    for (const [character] of ranked) placed.add(character);
    const count = Math.ceil(ranked.length / most);
    return Array.from({ length: count }, (_, index) =>
      ranked
        .slice(index * most, (index + 1) * most)
        .map(([character]) => character)
        .join(''),
    );
  });
}

function listHeadings(dictionary: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(dictionary).flatMap(([key, text]) => (HEADINGS.test(key) ? [text] : []));
}

function listTexts(text: LocalText | undefined): readonly string[] {
  return [text?.zh ?? '', text?.en ?? ''];
}
