import { buildChapterPath, buildExhibitionPath } from '../../model/addresses.ts';
import type { LocalText } from '../../model/local-text.ts';
import type { PublishedExhibition } from '../../model/published.ts';
import type { NamedSlug } from '../shared/index-format.ts';
import type { SearchSources } from './list-documents.ts';
import { buildLocalPages, listLanguages, listTexts } from './local-pages.ts';
import type { SearchDocument } from './search-document.ts';

/** Exhibitions and their chapters; a chapter's text is found in each language it is told in. */
export function listExhibitionDocuments(sources: SearchSources): SearchDocument[] {
  return sources.catalogue.exhibitions.flatMap((exhibition) => [
    buildExhibition(exhibition),
    ...listChapters(exhibition, sources),
  ]);
}

function buildExhibition(exhibition: PublishedExhibition): SearchDocument {
  const { slug, title, subtitle, summary, introduction, hook } = exhibition;
  const languages = listLanguages(title);
  return {
    ...buildShared(exhibition),
    type: 'exhibition',
    path: buildExhibitionPath(slug),
    languages,
    title,
    titles: listTexts(title),
    pages: buildLocalPages(languages, [subtitle, summary, introduction, hook]),
  };
}

function listChapters(
  exhibition: PublishedExhibition,
  { stories }: SearchSources,
): SearchDocument[] {
  return exhibition.chapters.map(({ slug, title, summary, languages }) => {
    const prose: Partial<Record<keyof LocalText, string>> = {};
    for (const story of stories) {
      const isOwn = story.exhibition === exhibition.slug && story.chapter === slug;
      if (isOwn) prose[story.language] = story.text;
    }
    return {
      ...buildShared(exhibition),
      type: 'chapter',
      path: buildChapterPath(exhibition.slug, slug),
      languages,
      title,
      titles: listTexts(title),
      pages: buildLocalPages(languages, [summary, { zh: prose.zh ?? '', en: prose.en }]),
    };
  });
}

function buildShared(exhibition: PublishedExhibition) {
  const named: NamedSlug = { slug: exhibition.slug, name: exhibition.title };
  return {
    exhibitions: [named],
    scripts: new Set<never>(),
    dates: exhibition.coverage ? [exhibition.coverage] : [],
  };
}
