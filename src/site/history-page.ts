import { getTranslate } from '../i18n/strings.ts';
import { FOUR_HISTORIES } from '../model/exhibition.ts';
import { buildHistoryPath, HISTORIES } from '../model/list-pages.ts';
import { LANGUAGES, type Language } from '../model/local-text.ts';
import { buildPageHref } from './addresses.ts';
import { buildExhibitionCard, type CardModel } from './cards.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { buildLanguagePaths } from './languages.ts';
import { buildPageHead } from './page-head.ts';

export type History = (typeof FOUR_HISTORIES)[number];

/** An exhibition that touches a history, and the other histories it touches. */
export interface TaggedExhibition {
  readonly card: CardModel;
  readonly also: readonly string[];
}

/** All four wherever one exhibition is tagged; where none is, nothing leads to them. */
export async function buildHistoryPaths() {
  if (!(await hasTagged())) return [];
  return buildLanguagePaths(
    FOUR_HISTORIES.map((history) => ({
      params: { history },
      props: { history },
      languages: LANGUAGES,
    })),
  );
}

export async function buildHistoryListPaths() {
  return (await hasTagged())
    ? buildLanguagePaths([{ params: {}, props: {}, languages: LANGUAGES }])
    : [];
}

async function hasTagged(): Promise<boolean> {
  const { exhibitions } = await getCatalogue();
  return [...exhibitions.values()].some(({ histories }) => histories.length > 0);
}

export async function getHistoryListPage(language: Language) {
  const catalogue = await getCatalogue();
  const t = getTranslate(language);
  return {
    head: await buildPageHead({
      title: t('histories-title'),
      description: t('histories-lead'),
      language,
      path: HISTORIES,
      languages: LANGUAGES,
    }),
    crumbs: buildCrumbs(language, [], t('histories-title')),
    histories: FOUR_HISTORIES.map((history) => ({
      name: t(`history-${history}`),
      href: buildPageHref(language, buildHistoryPath(history)),
      exhibitions: listTagged(catalogue, history, language),
    })),
  };
}

export async function getHistoryPage(history: History, language: Language) {
  const catalogue = await getCatalogue();
  const t = getTranslate(language);
  const name = t(`history-${history}`);
  const lead = t('history-lead', { name });
  return {
    name,
    lead,
    head: await buildPageHead({
      title: name,
      description: lead,
      language,
      path: buildHistoryPath(history),
      languages: LANGUAGES,
    }),
    crumbs: buildCrumbs(language, [{ text: t('histories-title'), path: HISTORIES }], name),
    exhibitions: listTagged(catalogue, history, language),
  };
}

function listTagged(
  catalogue: SiteCatalogue,
  history: History,
  language: Language,
): readonly TaggedExhibition[] {
  const t = getTranslate(language);
  return [...catalogue.exhibitions.values()]
    .filter(({ histories }) => histories.includes(history))
    .map((exhibition) => ({
      card: buildExhibitionCard(catalogue, exhibition, language),
      also: exhibition.histories
        .filter((other) => other !== history)
        .map((other) => t(`history-${other}`)),
    }));
}
