import { getTranslate, type StringKey } from '../i18n/strings.ts';
import { LANGUAGES, type Language, type LocalText } from '../model/local-text.ts';
import { getCatalogue } from './catalogue.ts';
import { buildCrumbs, type Crumb } from './crumbs.ts';
import type { LinkModel } from './links.ts';
import { buildPageHead, type PageHead } from './page-head.ts';
import { groupByInitial, type InitialGroup } from './pinyin-order.ts';
import { listWaysIn, type WayIn } from './ways-in.ts';

/** A line of an index of people, places, words …. */
export interface NameEntry extends LinkModel {
  readonly date?: string | undefined;
  readonly description?: LocalText | undefined;
  /** Of records. */
  readonly count: number;
}

export interface NameListPage {
  readonly head: PageHead;
  readonly crumbs: readonly Crumb[];
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly InitialGroup<NameEntry>[];
  /** How they stand: with what is said of each, names in columns, or initials in columns. */
  readonly form: 'described' | 'dense' | 'few';
  readonly ways: readonly WayIn[];
}

/** Beyond so many, what is said of each is left to its own page. */
const MOST_DESCRIBED = 300;
/** Names without a word on them, up to so many. */
const FEW = 60;

/** An index by initials. */
export async function buildNameListPage(
  entries: readonly NameEntry[],
  options: {
    readonly title: StringKey;
    readonly lead: StringKey;
    readonly path: string;
    readonly language: Language;
    readonly isOfPersons: boolean;
  },
): Promise<NameListPage> {
  const { path, language, isOfPersons } = options;
  const t = getTranslate(language);
  const title = t(options.title);
  return {
    head: await buildPageHead({
      title,
      description: t(options.lead),
      language,
      path,
      languages: LANGUAGES,
    }),
    crumbs: buildCrumbs(language, [], title),
    title,
    lead: t(options.lead),
    groups: groupByInitial(entries, language, isOfPersons),
    form: findForm(entries),
    ways: listWaysIn(await getCatalogue(), language),
  };
}

function findForm(entries: readonly NameEntry[]): NameListPage['form'] {
  const hasWords = entries.some(({ description, date }) => description ?? date);
  if (hasWords) return entries.length > MOST_DESCRIBED ? 'dense' : 'described';
  return entries.length > FEW ? 'dense' : 'few';
}
