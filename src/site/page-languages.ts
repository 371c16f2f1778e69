import { AUTHORITY_FOLDERS, AUTHORITY_KINDS } from '../model/authority-kind.ts';
import { LANGUAGES, type Language } from '../model/local-text.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { findAuthority } from './entries.ts';
import { getExhibitionLanguages } from './exhibition-languages.ts';
import { getLanguagesOf } from './languages.ts';
import { getLessonLanguages } from './lesson-languages.ts';

/** The languages in which the page of an entry exists, by its path below the site's root; Chinese it always is. */
export function getPageLanguages(catalogue: SiteCatalogue, path: string): readonly Language[] {
  const [folder, name = '', slug = ''] = path.split('/');
  if (name === '') return LANGUAGES;
  if (folder === 'exhibitions') {
    const exhibition = catalogue.exhibitions.get(name);
    return exhibition ? getExhibitionLanguages(catalogue, exhibition) : ['zh'];
  }
  if (folder === 'lessons') {
    const lesson = catalogue.lessons.get(name);
    return lesson ? getLessonLanguages(lesson) : ['zh'];
  }
  if (folder === 'campaigns') {
    const campaign = catalogue.campaigns.get(name);
    return campaign ? getLanguagesOf(campaign.title) : ['zh'];
  }
  const kind = AUTHORITY_KINDS.find((one) => AUTHORITY_FOLDERS[one] === folder);
  const text = kind
    ? findAuthority(catalogue, kind, name)?.name
    : folder === 'records'
      ? catalogue.records.get(`${name}/${slug}`)?.title
      : catalogue.holders.get(name)?.name;
  return text ? getLanguagesOf(text) : ['zh'];
}
