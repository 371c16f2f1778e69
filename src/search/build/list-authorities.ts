import { AUTHORITY_FOLDERS } from '../../model/authority-kind.ts';
import { buildAuthorityPath } from '../../model/addresses.ts';
import type { SearchSources } from './list-documents.ts';
import { buildLocalPages, formatLocalDate, listLanguages, listTexts } from './local-pages.ts';
import type { SearchDocument } from './search-document.ts';

/** Persons, places, organisations and events, each by all its names. */
export function listAuthorityDocuments({ catalogue }: SearchSources): SearchDocument[] {
  return catalogue.authorities.map((entry) => {
    const { kind, slug, name, otherNames, description, date } = entry;
    const languages = listLanguages(name);
    return {
      type: 'authority',
      kind,
      path: buildAuthorityPath(kind, slug),
      languages,
      title: name,
      titles: [name, ...otherNames.map((other) => other.name)].flatMap(listTexts),
      names: otherNames,
      date: date && formatLocalDate(date),
      dates: date ? [date] : [],
      exhibitions: catalogue.exhibitions
        .filter((exhibition) => exhibition[AUTHORITY_FOLDERS[kind]].includes(slug))
        .map((exhibition) => ({ slug: exhibition.slug, name: exhibition.title })),
      scripts: new Set<never>(),
      pages: buildLocalPages(languages, [description]),
    };
  });
}
