import { getText, type Language, type LocalText } from '../../model/local-text.ts';
import type { PublishedSource } from '../../model/published.ts';
import type { DocumentType, Reference } from './gbt7714.ts';
import { splitNames } from './split-names.ts';

const TYPES: Readonly<Record<PublishedSource['kind'], DocumentType>> = {
  book: 'M',
  gazetteer: 'M',
  newspaper: 'N',
  article: 'J',
  web: 'EB',
  archive: 'A',
  dataset: 'DS',
};

export function buildSourceReference(source: PublishedSource, language: Language): Reference {
  const get = (text: LocalText | undefined) => text && getText(text, language).text;
  const author = source.author && getText(source.author, language);
  const type = TYPES[source.kind];
  return {
    type,
    // A web page is online though its address be lost.
    isOnline: source.url !== undefined || type === 'EB',
    authors: author ? splitNames(author.text, author.language) : [],
    title: getText(source.title, language).text,
    // A journal's or newspaper's own publisher and its place are not stated.
    place: type === 'J' || type === 'N' ? undefined : get(source.place),
    // A book's container is its series; everything else appeared in its container.
    publisher:
      type === 'M'
        ? (get(source.publisher) ?? get(source.container))
        : (get(source.container) ?? get(source.publisher)),
    date: source.date,
    pages: source.pages,
    accessed: source.accessed,
    url: source.url,
  };
}
