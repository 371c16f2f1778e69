import { getText, LANGUAGES, type Language } from '../model/local-text.ts';
import { buildMapKey, listExhibitionPlaces } from '../press/place-maps.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { getExhibitionLanguages } from './exhibition-languages.ts';
import { buildLanguagePaths } from './languages.ts';
import { buildMapFigure } from './map-figure.ts';
import { buildMapPlaces } from './map-places.ts';
import { introduceExhibitionOverview, introduceSiteOverview } from './overview.ts';
import { buildSourceEntries } from './sources.ts';

/** No page where no place has a position. */
export async function buildSiteMapPaths() {
  const { maps } = await getCatalogue();
  return buildLanguagePaths(
    maps.has(buildMapKey()) ? [{ params: {}, props: {}, languages: LANGUAGES }] : [],
  );
}

export async function buildExhibitionMapPaths() {
  const catalogue = await getCatalogue();
  const mapped = [...catalogue.exhibitions.values()].filter(({ slug }) =>
    catalogue.maps.has(buildMapKey(slug)),
  );
  return buildLanguagePaths(
    mapped.map((exhibition) => ({
      params: { exhibition: exhibition.slug },
      props: { slug: exhibition.slug },
      languages: getExhibitionLanguages(catalogue, exhibition),
    })),
  );
}

export async function getSiteMapPage(language: Language) {
  const catalogue = await getCatalogue();
  const slugs = catalogue.authorities.flatMap(({ kind, slug }) => (kind === 'place' ? slug : []));
  return {
    ...buildBody(catalogue, buildMapKey(), slugs, language),
    ...(await introduceSiteOverview('map', language)),
  };
}

export async function getExhibitionMapPage(slug: string, language: Language) {
  const catalogue = await getCatalogue();
  const exhibition = getEntry(catalogue.exhibitions, slug);
  const records = [...catalogue.records.values()];
  const slugs = listExhibitionPlaces({ records }, [...catalogue.stories.values()], exhibition);
  return {
    ...buildBody(catalogue, buildMapKey(slug), [...slugs], language, slug),
    ...(await introduceExhibitionOverview('map', catalogue, exhibition, language)),
  };
}

function buildBody(
  catalogue: SiteCatalogue,
  key: string,
  slugs: readonly string[],
  language: Language,
  exhibition?: string,
) {
  const { site } = catalogue;
  const { placed, unplaced, sources } = buildMapPlaces(catalogue, slugs, language, exhibition);
  return {
    figure: buildMapFigure(catalogue, key, placed, language),
    placed,
    unplaced,
    review: {
      number: site.mapReview?.number,
      exemption: site.mapReview?.exemption && getText(site.mapReview.exemption, language),
    },
    sources: buildSourceEntries(catalogue, sources, language),
  };
}
