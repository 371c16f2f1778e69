import { getTranslate } from '../i18n/strings.ts';
import { buildChapterPath, buildEmbedPath } from '../model/addresses.ts';
import { getText, type Language } from '../model/local-text.ts';
import type { Told } from '../story/story.ts';
import { buildPageHref } from './addresses.ts';
import { getCatalogue } from './catalogue.ts';
import type { EmbedFrame } from './embed-frame.ts';
import { getEntry } from './entries.ts';
import { getExhibitionLanguages } from './exhibition-languages.ts';
import { buildLanguagePaths } from './languages.ts';
import { buildPageHead } from './page-head.ts';
import { renderText } from './render-text.ts';
import { buildEmbed, type EmbedModel } from './share.ts';

export interface ChapterPlace {
  readonly exhibition: string;
  readonly chapter: string;
}

/** Records that the tours of a story walk through, in their order. */
function listToured({ figures }: Pick<Told, 'figures'>): readonly string[] {
  return figures.flatMap(({ kind, items: [item] }) => (kind === 'Tour' && item ? item.record : []));
}

/** Every chapter in every language, and whether it has a tour. */
async function listChapters() {
  const catalogue = await getCatalogue();
  return [...catalogue.exhibitions.values()].flatMap((exhibition) =>
    exhibition.chapters.flatMap(({ slug }) =>
      getExhibitionLanguages(catalogue, exhibition).map((language) => {
        const place = { exhibition: exhibition.slug, chapter: slug };
        const story = getEntry(catalogue.stories, buildStoryId(place, language));
        return { ...place, language, isToured: listToured(story).length > 0 };
      }),
    ),
  );
}

export async function buildTourEmbedPaths() {
  const toured = (await listChapters()).filter(({ isToured }) => isToured);
  const chapters = Map.groupBy(toured, ({ exhibition, chapter }) => `${exhibition}/${chapter}`);
  return buildLanguagePaths(
    [...chapters.values()].flatMap((texts) =>
      texts.slice(0, 1).map(({ exhibition, chapter }) => ({
        params: { exhibition, chapter },
        props: { exhibition, chapter },
        languages: texts.map(({ language }) => language),
      })),
    ),
  );
}

/** What was embedded once leads to its chapter when its tour has gone. */
export async function listUntouredEmbeds() {
  return (await listChapters()).flatMap(({ exhibition, chapter, language, isToured }) => {
    const path = buildChapterPath(exhibition, chapter);
    return isToured
      ? []
      : [{ path: buildEmbedPath(path), language, href: buildPageHref(language, path) }];
  });
}

/** The tours of a chapter, whose text is told whole: what is no tour falls away when it is drawn. */
export async function getTourEmbedPage(place: ChapterPlace, language: Language) {
  const { exhibition, chapter } = place;
  const catalogue = await getCatalogue();
  const shown = getEntry(catalogue.exhibitions, exhibition);
  const title = shown.chapters.find(({ slug }) => slug === chapter)?.title;
  const id = buildStoryId(place, language);
  const story = getEntry(catalogue.stories, id);
  if (!title) throw new Error(`[site] ${exhibition} has no chapter "${chapter}"`);
  const path = buildChapterPath(exhibition, chapter);
  const href = buildPageHref(language, path);
  const heading = `${getText(title, language).text} · ${getText(shown.title, language).text}`;
  const toured = listToured(story).map((id) => getEntry(catalogue.records, id));
  const t = getTranslate(language);
  const frame: EmbedFrame = {
    head: await buildPageHead({
      title: heading,
      description: heading,
      language,
      path: buildEmbedPath(path),
      languages: getExhibitionLanguages(catalogue, shown),
      isIndexed: false,
      movedTo: href,
    }),
    title: heading,
    href,
    credit: join(toured.map(({ rights }) => getText(rights.credit, language).text)),
    code: join(toured.map(({ referenceCode }) => referenceCode)),
    mark: toured.some(({ kind }) => kind === 'plate') ? t('plate-mark') : undefined,
    invitation: t('embed-tour-full', { site: getText(catalogue.site.name, language).text }),
  };
  return { frame, Content: await renderText('chapters', id), story, href };
}

/** What is pasted elsewhere; nothing of a chapter without a tour. */
export function findTourEmbed(
  { exhibition, chapter }: ChapterPlace,
  story: Pick<Told, 'figures'>,
  title: string,
  language: Language,
): EmbedModel | undefined {
  return listToured(story).length === 0
    ? undefined
    : buildEmbed(buildEmbedPath(buildChapterPath(exhibition, chapter)), title, language);
}

function join(texts: readonly string[]): string {
  return [...new Set(texts)].join(' · ');
}

function buildStoryId({ exhibition, chapter }: ChapterPlace, language: Language): string {
  return `${exhibition}/${chapter}/${language}`;
}
