import type { LoadedExhibition } from '../model/content.ts';
import type { Cover } from '../model/exhibition.ts';
import { LANGUAGES } from '../model/local-text.ts';
import type { PublishedExhibition, PublishedFact } from '../model/published.ts';
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
    hook: exhibition.hook,
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
    facts: publishFacts(exhibition, passing),
    credits: exhibition.credits,
    ...pickAuthorities(exhibition, passing),
    sources: exhibition.sources.filter(passing.hasSource),
    state: exhibition.state,
    published: exhibition.published,
  };
}

/** A statement none of whose sources passed stays in: every one that is seen says what it rests on. */
function publishFacts(
  { facts }: LoadedExhibition,
  { hasAuthority, hasSource }: Passing,
): readonly PublishedFact[] {
  const passed = facts.flatMap((fact): PublishedFact[] => {
    const { id, statement, date, place, verified, contests } = fact;
    const sources = fact.sources.filter(hasSource);
    const isPlaceNamed = place !== undefined && hasAuthority('place', place);
    return sources.length === 0
      ? []
      : [
          {
            id,
            statement,
            date,
            place: isPlaceNamed ? place : undefined,
            sources,
            verified,
            contests,
          },
        ];
  });
  const ids = new Set(passed.map(({ id }) => id));
  return passed.map((fact) => ({ ...fact, contests: fact.contests.filter((id) => ids.has(id)) }));
}
