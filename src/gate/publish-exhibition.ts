import type { LoadedExhibition } from '../model/content.ts';
import type { Cover } from '../model/exhibition.ts';
import { LANGUAGES } from '../model/local-text.ts';
import type { PublishedExhibition } from '../model/published.ts';
import { pickAuthorities, type Passing } from './passing.ts';

/** Fields are named one by one, as in publish-record.ts. */
export function publishExhibition(
  exhibition: LoadedExhibition,
  passing: Passing,
  isShown: (cover: Cover) => boolean,
): PublishedExhibition {
  const { texts } = exhibition;
  return {
    slug: exhibition.slug,
    title: exhibition.title,
    subtitle: exhibition.subtitle,
    summary: exhibition.summary,
    introduction: exhibition.introduction,
    cover: exhibition.cover,
    coverage: exhibition.coverage,
    histories: exhibition.histories,
    chapters: exhibition.chapters.map(({ slug, title, summary, cover }) => ({
      slug,
      title,
      summary,
      cover: cover && isShown(cover) ? cover : undefined,
      languages: LANGUAGES.filter((language) =>
        texts.some((text) => text.chapter === slug && text.language === language),
      ),
    })),
    credits: exhibition.credits,
    ...pickAuthorities(exhibition, passing),
    sources: exhibition.sources.filter(passing.hasSource),
    state: exhibition.state,
    published: exhibition.published,
  };
}
