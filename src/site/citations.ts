import { buildBibtex } from '../formats/citation/bibtex.ts';
import { formatReference, type Reference } from '../formats/citation/gbt7714.ts';
import { buildPageReference } from '../formats/citation/page-reference.ts';
import { buildRecordReference } from '../formats/citation/record-reference.ts';
import { buildRis } from '../formats/citation/ris.ts';
import { getTranslate } from '../i18n/strings.ts';
import { buildChapterPath, buildExhibitionPath, buildRecordPath } from '../model/addresses.ts';
import { getText, type Language } from '../model/local-text.ts';
import type { PublishedExhibition, PublishedRecord } from '../model/published.ts';
import { buildLocalPath, buildPageHref } from './addresses.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { getExhibitionLanguages } from './exhibition-languages.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { getLanguagesOf } from './languages.ts';

/** A page as it is cited, in all forms. */
export interface Citation {
  /** Absolute address of the page. */
  readonly url: string;
  /** GB/T 7714-2025 in pieces: the odd ones are for the reader's own date. */
  readonly pieces: readonly string[];
  readonly formats: readonly CitationFormat[];
}

export interface CitationFormat {
  readonly name: 'BibTeX' | 'RIS';
  readonly text: string;
  readonly href: string;
  /** What the file is called where it is saved. */
  readonly file: string;
}

type CitationFile = 'cite.bib' | 'cite.ris';

export function buildRecordCitations(
  { holders }: Pick<SiteCatalogue, 'holders'>,
  record: PublishedRecord,
  language: Language,
): Citation {
  const path = buildRecordPath(record.id);
  const url = buildUrl(language, path);
  const holder = getEntry(holders, record.holder);
  const reference = buildRecordReference(record, holder, { language, url });
  return buildCitation(reference, `${record.holder}-${record.slug}`, language, path);
}

/** Of an exhibition, or of a chapter of it. */
export function buildStoryCitations(
  { site }: Pick<SiteCatalogue, 'site'>,
  exhibition: PublishedExhibition,
  language: Language,
  chapter?: PublishedExhibition['chapters'][number],
): Citation {
  const { slug, title, published } = exhibition;
  const path = chapter ? buildChapterPath(slug, chapter.slug) : buildExhibitionPath(slug);
  const get = (text: { zh: string; en?: string | undefined }) => getText(text, language).text;
  const reference = buildPageReference({
    title: get(chapter?.title ?? title),
    partOf: chapter && get(title),
    site: get(site.name),
    published,
    url: buildUrl(language, path),
    accessed: getTranslate(language)('share-accessed'),
  });
  return buildCitation(reference, chapter ? `${slug}-${chapter.slug}` : slug, language, path);
}

function buildUrl(language: Language, path: string): string {
  return getFormatAddresses().site + buildPageHref(language, path);
}

function buildCitation(
  reference: Reference,
  key: string,
  language: Language,
  path: string,
): Citation {
  const text = formatReference(reference, language);
  // Whoever saves a file says when: the day of building would be none of theirs.
  const kept = { ...reference, accessed: undefined };
  const build = (name: CitationFormat['name'], file: CitationFile, content: string) => ({
    name,
    text: content,
    href: buildPageHref(language, path + file),
    file: `${key}${file.slice('cite'.length)}`,
  });
  return {
    url: reference.url ?? '',
    pieces: reference.accessed === undefined ? [text] : splitAround(text, reference.accessed),
    formats: [
      build('BibTeX', 'cite.bib', buildBibtex(kept, key)),
      build('RIS', 'cite.ris', buildRis(kept)),
    ],
  };
}

/** `… [`, the word, `]. …`: the last place where it stands. */
function splitAround(text: string, word: string): string[] {
  const at = text.lastIndexOf(`[${word}]`) + 1;
  return [text.slice(0, at), word, text.slice(at + word.length)];
}

/** Static paths of one kind of file: every page that can be cited, in each of its languages. */
export async function buildCitationPaths(name: CitationFormat['name']) {
  const catalogue = await getCatalogue();
  const paths: { params: { page: string }; props: { text: string } }[] = [];
  const add = (path: string, language: Language, { formats }: Citation): void => {
    const text = formats.find((format) => format.name === name)?.text ?? '';
    const page = buildLocalPath(language, path).replace(/\/$/, '');
    paths.push({ params: { page }, props: { text } });
  };
  for (const record of catalogue.records.values())
    for (const language of getLanguagesOf(record.title))
      add(buildRecordPath(record.id), language, buildRecordCitations(catalogue, record, language));
  for (const exhibition of catalogue.exhibitions.values()) {
    const { slug, chapters } = exhibition;
    for (const language of getExhibitionLanguages(catalogue, exhibition)) {
      add(
        buildExhibitionPath(slug),
        language,
        buildStoryCitations(catalogue, exhibition, language),
      );
      for (const chapter of chapters)
        add(
          buildChapterPath(slug, chapter.slug),
          language,
          buildStoryCitations(catalogue, exhibition, language, chapter),
        );
    }
  }
  return paths;
}
