import { getTranslate, type Translate } from '../i18n/strings.ts';
import { formatDate, formatRepublicanYear } from '../model/date-display.ts';
import type { Language } from '../model/local-text.ts';
import { buildPanels } from '../timeline/panels.ts';
import { buildPageHref, SEARCH } from './addresses.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { introduceExhibitionOverview, introduceSiteOverview } from './overview.ts';
import { buildSourceEntries } from './sources.ts';
import {
  listExhibitionEntries,
  listSiteEntries,
  TIMELINE_KINDS,
  type TimelineEntry,
} from './timeline-entries.ts';
import { buildPanelModel, type TimelinePanel } from './timeline-panel.ts';

export async function getSiteTimelinePage(language: Language) {
  const catalogue = await getCatalogue();
  return {
    ...buildBody(catalogue, listSiteEntries(catalogue, language), language),
    ...(await introduceSiteOverview('timeline', language)),
  };
}

export async function getExhibitionTimelinePage(slug: string, language: Language) {
  const catalogue = await getCatalogue();
  const exhibition = getEntry(catalogue.exhibitions, slug);
  return {
    ...buildBody(catalogue, listExhibitionEntries(catalogue, exhibition, language), language),
    ...(await introduceExhibitionOverview('timeline', catalogue, exhibition, language)),
  };
}

function buildBody(
  catalogue: SiteCatalogue,
  entries: readonly TimelineEntry[],
  language: Language,
) {
  const t = getTranslate(language);
  const slugs = [...new Set(entries.flatMap(({ sources }) => sources))];
  const kinds = TIMELINE_KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const context = {
    language,
    t,
    numberOf: new Map(slugs.map((slug, i) => [slug, i + 1])),
    search: buildPageHref(language, SEARCH),
    sayDate: (id: string) => {
      const other = byId.get(id);
      return other && formatDate(other.date, language);
    },
  };
  return {
    panels: buildPanels(entries).map((panel): TimelinePanel => ({
      ...buildPanelModel(panel, context),
      title: sayTitle(panel.year, language, t),
    })),
    /** Boxes to tick, where there is more than one kind. */
    kinds: kinds.length > 1 ? kinds : [],
    sources: buildSourceEntries(catalogue, slugs, language),
  };
}

function sayTitle(year: number | undefined, language: Language, t: Translate): string {
  if (year === undefined) return t('timeline-whole');
  const era = formatRepublicanYear({
    edtf: String(year),
    earliest: `${year}-01-01`,
    latest: `${year}-12-31`,
  });
  const shown = formatDate({ edtf: String(year).padStart(4, '0') }, language).replace(/年$/, '');
  return era === undefined
    ? t('timeline-year', { year: shown })
    : t('timeline-year-of', { year: shown, era });
}
