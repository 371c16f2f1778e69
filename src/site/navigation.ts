import { getTranslate } from '../i18n/strings.ts';
import { buildCampaignPath } from '../model/addresses.ts';
import { AUTHORITY_FOLDERS, type AuthorityKind } from '../model/authority-kind.ts';
import { BROWSE, FONDS, HOLDERS, THEMES } from '../model/list-pages.ts';
import { getText, type Language } from '../model/local-text.ts';
import {
  ABOUT,
  buildHref,
  buildPageHref,
  EXHIBITIONS,
  HOME,
  LESSONS,
  METHOD,
  OPENINGS,
  RECORDS,
  SEARCH,
  SOURCES,
  TODAY,
} from './addresses.ts';
import { getCatalogue } from './catalogue.ts';
import { buildLink } from './links.ts';
import { listWaysIn } from './ways-in.ts';
import { buildTimeAndPlace } from './time-and-place.ts';

export interface NavigationModel {
  /** Address of the site's root, with a slash at its end. */
  readonly root: string;
  readonly home: string;
  readonly search: string;
  readonly name: string;
  readonly tagline: string;
  readonly items: readonly { href: string; text: string; isCurrent: boolean }[];
  readonly footer: readonly { href: string; text: string }[];
}

/** Whose pages count as an item's own, besides those below it. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  [BROWSE]: [BROWSE, RECORDS, THEMES, FONDS, HOLDERS],
};

/** `path` is the page's own, so that its section can be marked. */
export async function getNavigation(language: Language, path: string): Promise<NavigationModel> {
  const catalogue = await getCatalogue();
  const { site, authorities, lessons, campaigns } = catalogue;
  const t = getTranslate(language);
  const hasKind = (kind: AuthorityKind): boolean =>
    authorities.some((entry) => entry.kind === kind);
  const link = (target: string, text: string) => ({
    href: buildPageHref(language, target),
    text,
    target,
  });
  const people = hasKind('person') ? [link(`${AUTHORITY_FOLDERS.person}/`, t('nav-persons'))] : [];
  const places = hasKind('place') ? [link(`${AUTHORITY_FOLDERS.place}/`, t('nav-places'))] : [];
  const items = [
    link(EXHIBITIONS, t('nav-exhibitions')),
    ...(lessons.size > 0 ? [link(LESSONS, t('nav-lessons'))] : []),
    link(BROWSE, t('nav-records')),
    ...people,
    ...places,
    link(ABOUT, t('nav-about')),
  ];
  return {
    root: buildHref(HOME),
    home: buildPageHref(language, HOME),
    search: buildPageHref(language, SEARCH),
    name: getText(site.name, language).text,
    tagline: getText(site.tagline, language).text,
    items: items.map(({ href, text, target }) => ({
      href,
      text,
      isCurrent: (SECTIONS[target] ?? [target]).some((start) => path.startsWith(start)),
    })),
    footer: [
      ...listWaysIn(catalogue, language),
      ...buildTimeAndPlace(catalogue, language),
      link(TODAY, t('today-title')),
      link(OPENINGS, t('openings-title')),
      ...[...campaigns.values()].map(({ slug, title }) =>
        buildLink(title, buildCampaignPath(slug), language),
      ),
      ...(site.method ? [link(METHOD, t('method-title'))] : []),
      link(SOURCES, t('about-sources')),
      link(SEARCH, t('search-title')),
    ].map(({ href, text }) => ({ href, text })),
  };
}
