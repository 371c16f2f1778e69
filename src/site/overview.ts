import { getTranslate } from '../i18n/strings.ts';
import { buildExhibitionPath } from '../model/addresses.ts';
import { getText, LANGUAGES, type Language } from '../model/local-text.ts';
import type { PublishedExhibition } from '../model/published.ts';
import { EXHIBITIONS, MAP, TIMELINE } from './addresses.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { getExhibitionLanguages } from './exhibition-languages.ts';
import { buildPageHead } from './page-head.ts';

const PATHS = { timeline: TIMELINE, map: MAP } as const;
type Overview = keyof typeof PATHS;

/** What stands above the timeline or the map of the whole site. */
export async function introduceSiteOverview(kind: Overview, language: Language) {
  const t = getTranslate(language);
  const title = t(`${kind}-title`);
  const lead = t(`${kind}-lead`);
  const path = PATHS[kind];
  return {
    title,
    lead,
    head: await buildPageHead({ title, description: lead, language, path, languages: LANGUAGES }),
    crumbs: buildCrumbs(language, [], title),
  };
}

/** What stands above those of one exhibition. */
export async function introduceExhibitionOverview(
  kind: Overview,
  catalogue: SiteCatalogue,
  exhibition: PublishedExhibition,
  language: Language,
) {
  const t = getTranslate(language);
  const name = getText(exhibition.title, language).text;
  const path = buildExhibitionPath(exhibition.slug);
  const title = t(`${kind}-of`, { title: name });
  const lead = t(`${kind}-of-lead`);
  const above = [
    { text: t('exhibitions-title'), path: EXHIBITIONS },
    { text: name, path },
  ];
  return {
    title,
    lead,
    head: await buildPageHead({
      title,
      description: lead,
      language,
      path: `${path}${PATHS[kind]}`,
      languages: getExhibitionLanguages(catalogue, exhibition),
    }),
    crumbs: buildCrumbs(language, above, t(`${kind}-title`)),
  };
}
