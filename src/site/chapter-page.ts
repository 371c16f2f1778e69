import { getTranslate } from '../i18n/strings.ts';
import { buildChapterPath, buildExhibitionPath } from '../model/addresses.ts';
import { getText, type Language } from '../model/local-text.ts';
import { buildPageHref, EXHIBITIONS } from './addresses.ts';
import { getCatalogue } from './catalogue.ts';
import { buildStoryCitations } from './citations.ts';
import { buildCrumbs } from './crumbs.ts';
import { getEntry } from './entries.ts';
import { getExhibitionLanguages } from './exhibition-languages.ts';
import { buildLanguagePaths } from './languages.ts';
import { buildNumeral } from './numerals.ts';
import { buildPageHead } from './page-head.ts';
import { buildChapterCards } from './scroll.ts';
import { buildTextNotes } from './text-notes.ts';
import { renderText } from './render-text.ts';
import { findTourEmbed } from './tour-embed-page.ts';

export async function buildChapterPaths() {
  const catalogue = await getCatalogue();
  return buildLanguagePaths(
    [...catalogue.exhibitions.values()].flatMap((exhibition) =>
      exhibition.chapters.map((chapter) => ({
        params: { exhibition: exhibition.slug, chapter: chapter.slug },
        props: { exhibition: exhibition.slug, chapter: chapter.slug },
        languages: getExhibitionLanguages(catalogue, exhibition),
      })),
    ),
  );
}

export async function getChapterPage(exhibitionSlug: string, slug: string, language: Language) {
  const catalogue = await getCatalogue();
  const exhibition = getEntry(catalogue.exhibitions, exhibitionSlug);
  const index = exhibition.chapters.findIndex((candidate) => candidate.slug === slug);
  const chapter = exhibition.chapters[index];
  const id = `${exhibitionSlug}/${slug}/${language}`;
  if (!chapter) throw new Error(`[site] no chapter "${id}"`);
  const story = getEntry(catalogue.stories, id);
  const t = getTranslate(language);
  const title = getText(chapter.title, language).text;
  const exhibitionTitle = getText(exhibition.title, language).text;
  const turn = (offset: number) => {
    const other = exhibition.chapters[index + offset];
    return (
      other && {
        title: getText(other.title, language).text,
        href: buildPageHref(language, buildChapterPath(exhibitionSlug, other.slug)),
      }
    );
  };
  return {
    Content: await renderText('chapters', id),
    story,
    head: await buildPageHead({
      title: `${title} · ${exhibitionTitle}`,
      description: getText(chapter.summary ?? exhibition.summary, language).text,
      language,
      path: buildChapterPath(exhibitionSlug, slug),
      languages: getExhibitionLanguages(catalogue, exhibition),
    }),
    crumbs: buildCrumbs(
      language,
      [
        { text: t('exhibitions-title'), path: EXHIBITIONS },
        { text: exhibitionTitle, path: buildExhibitionPath(exhibitionSlug) },
      ],
      title,
    ),
    exhibition: exhibitionSlug,
    exhibitionTitle,
    chapters: buildChapterCards(catalogue, exhibition, language),
    index,
    title,
    numeral: buildNumeral(index + 1, language),
    numeralLabel: t('chapter-number', { n: index + 1 }),
    summary: chapter.summary && getText(chapter.summary, language).text,
    notes: buildTextNotes(catalogue, story, language),
    previous: turn(-1),
    next: turn(1),
    tours: findTourEmbed({ exhibition: exhibitionSlug, chapter: slug }, story, title, language),
    citation: buildStoryCitations(catalogue, exhibition, language, chapter),
    exhibitionHref: buildPageHref(language, buildExhibitionPath(exhibitionSlug)),
  };
}
