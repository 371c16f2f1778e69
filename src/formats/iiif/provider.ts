import { buildExhibitionPath, buildHolderPath, buildRecordPath } from '../../model/addresses.ts';
import { LANGUAGES, type LocalText } from '../../model/local-text.ts';
import type {
  PublishedExhibition,
  PublishedHolder,
  PublishedRecord,
} from '../../model/published.ts';
import { buildAddress, buildPageAddress, type FormatAddresses } from '../addresses.ts';
import { buildLanguageMap } from './language-map.ts';

/** The institution that holds the record, by its page on this site. */
export function buildProvider(holder: PublishedHolder, addresses: FormatAddresses) {
  return {
    id: buildAddress(addresses, buildHolderPath(holder.slug)),
    type: 'Agent',
    label: buildLanguageMap(holder.name),
    homepage: buildHomepages(holder.name, buildHolderPath(holder.slug), addresses),
  };
}

export function buildRecordHomepages(record: PublishedRecord, addresses: FormatAddresses) {
  return buildHomepages(record.title, buildRecordPath(record.id), addresses);
}

export function buildExhibitionHomepages(
  exhibition: PublishedExhibition,
  addresses: FormatAddresses,
) {
  return buildHomepages(exhibition.title, buildExhibitionPath(exhibition.slug), addresses);
}

/** One page a language in which the thing has a name. */
export function buildHomepages(name: LocalText, path: string, addresses: FormatAddresses) {
  return LANGUAGES.flatMap((language) => {
    const text = name[language];
    if (text === undefined) return [];
    return {
      id: buildPageAddress(addresses, language, path),
      type: 'Text',
      label: { [language]: [text] },
      format: 'text/html',
      language: [language],
    };
  });
}
