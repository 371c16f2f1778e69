import { getTranslate } from '../i18n/strings.ts';
import { getText, type Language } from '../model/local-text.ts';
import { METHOD } from './addresses.ts';
import { buildRecordCards } from './cards.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { buildLanguagePaths, getLanguagesOf } from './languages.ts';
import { buildPageHead } from './page-head.ts';

type Method = NonNullable<SiteCatalogue['site']['method']>;

/** No page where site.yaml has no `method`. */
export async function buildMethodPaths() {
  const { site } = await getCatalogue();
  if (!site.method) return [];
  const languages = getLanguagesOf(site.method.text);
  return buildLanguagePaths([{ params: {}, props: { method: site.method }, languages }]);
}

export async function getMethodPage(method: Method, language: Language) {
  const catalogue = await getCatalogue();
  const title = getTranslate(language)('method-title');
  // A record that the gate held back is passed over: the page must not tell that it exists.
  const records = method.records.filter((id) => catalogue.records.has(id));
  return {
    title,
    head: await buildPageHead({
      title,
      description: title,
      language,
      path: METHOD,
      languages: getLanguagesOf(method.text),
    }),
    crumbs: buildCrumbs(language, [], title),
    text: getText(method.text, language),
    cards: buildRecordCards(catalogue, records, language),
  };
}
