import { getEntry as getContentEntry, render } from 'astro:content';
import { getTranslate } from '../i18n/strings.ts';
import { buildChapterPath, buildTourEmbedPath } from '../model/addresses.ts';
import { getText, type Language } from '../model/local-text.ts';
import type { Told } from '../story/story.ts';
import { buildPageHref } from './addresses.ts';
import { getCatalogue } from './catalogue.ts';
import type { EmbedFrame } from './embed-frame.ts';
import { getEntry } from './entries.ts';
import { getExhibitionLanguages } from './exhibition-languages.ts';
import { buildLanguagePaths } from './languages.ts';
import { buildPageHead } from './page-head.ts';
import { buildEmbed, type EmbedModel } from './share.ts';

interface TourPlace {
  readonly exhibition: string;
  readonly chapter: string;
  /** Number of the figure. */
  readonly n: number;
}

/** The tours of a story, each with the record it walks through. */
export function listTours({ figures }: Pick<Told, 'figures'>) {
  return figures.flatMap(({ kind, number, items: [item] }) =>
    kind === 'Tour' && item ? [{ n: number, record: item.record }] : [],
  );
}

export async function buildTourEmbedPaths() {
  const catalogue = await getCatalogue();
  const places = await Promise.all(
    [...catalogue.exhibitions.values()].flatMap((exhibition) => {
      const languages = getExhibitionLanguages(catalogue, exhibition);
      return exhibition.chapters.map(async ({ slug }) => {
        const stories = await Promise.all(
          languages.map(async (language) => ({
            language,
            tours: listTours((await getChapter(exhibition.slug, slug, language)).data),
          })),
        );
        const numbers = new Set(stories.flatMap(({ tours }) => tours.map(({ n }) => n)));
        return [...numbers].map((n) => ({
          params: { exhibition: exhibition.slug, chapter: slug, tour: `tour-${n}` },
          props: { exhibition: exhibition.slug, chapter: slug, n },
          languages: stories
            .filter(({ tours }) => tours.some((tour) => tour.n === n))
            .map(({ language }) => language),
        }));
      });
    }),
  );
  return buildLanguagePaths(places.flat());
}

/** One tour of a chapter, whose text is told whole: what is not the tour falls away when it is drawn. */
export async function getTourEmbedPage({ exhibition, chapter, n }: TourPlace, language: Language) {
  const catalogue = await getCatalogue();
  const shown = getEntry(catalogue.exhibitions, exhibition);
  const title = shown.chapters.find(({ slug }) => slug === chapter)?.title;
  const entry = await getChapter(exhibition, chapter, language);
  const tour = listTours(entry.data).find((candidate) => candidate.n === n);
  if (!title || !tour) throw new Error(`[site] no tour ${n} in ${exhibition}/${chapter}`);
  const record = getEntry(catalogue.records, tour.record);
  const t = getTranslate(language);
  const chapterHref = buildPageHref(language, buildChapterPath(exhibition, chapter));
  const { Content } = await render(entry);
  const heading = `${getText(title, language).text} · ${getText(shown.title, language).text}`;
  const href = `${chapterHref}#tour-${n}`;
  const frame: EmbedFrame = {
    head: await buildPageHead({
      title: heading,
      description: heading,
      language,
      path: buildTourEmbedPath(exhibition, chapter, n),
      languages: getExhibitionLanguages(catalogue, shown),
      isIndexed: false,
      movedTo: chapterHref,
    }),
    title: heading,
    href,
    credit: getText(record.rights.credit, language).text,
    code: record.referenceCode,
    mark: record.kind === 'plate' ? t('plate-mark') : undefined,
    invitation: t('embed-tour-full', { site: getText(catalogue.site.name, language).text }),
  };
  return { frame, Content, story: entry.data, element: `tour-${n}`, chapterHref };
}

/** What is pasted elsewhere, a tour of the chapter each. */
export function buildTourEmbeds(
  exhibition: string,
  chapter: string,
  story: Pick<Told, 'figures'>,
  title: string,
  language: Language,
): readonly EmbedModel[] {
  return listTours(story).map(({ n }) =>
    buildEmbed(buildTourEmbedPath(exhibition, chapter, n), title, language),
  );
}

async function getChapter(exhibition: string, chapter: string, language: Language) {
  const id = `${exhibition}/${chapter}/${language}`;
  const entry = await getContentEntry('chapters', id);
  if (!entry) throw new Error(`[site] no chapter "${id}"`);
  return entry;
}
