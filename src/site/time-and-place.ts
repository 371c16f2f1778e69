import { getTranslate } from '../i18n/strings.ts';
import { buildExhibitionPath } from '../model/addresses.ts';
import type { Language } from '../model/local-text.ts';
import { buildMapKey } from '../press/place-maps.ts';
import { buildPageHref, MAP, TIMELINE } from './addresses.ts';
import type { SiteCatalogue } from './catalogue.ts';

export interface TimeOrPlace {
  readonly href: string;
  readonly text: string;
}

/** By time and by place: of an exhibition, or of the site. The map where there is one. */
export function buildTimeAndPlace(
  { maps }: Pick<SiteCatalogue, 'maps'>,
  language: Language,
  exhibition?: string,
): readonly TimeOrPlace[] {
  const t = getTranslate(language);
  const path = exhibition === undefined ? '' : buildExhibitionPath(exhibition);
  const timeline = { target: TIMELINE, text: t('timeline-title') };
  const map = { target: MAP, text: t('map-title') };
  const ways = maps.has(buildMapKey(exhibition)) ? [timeline, map] : [timeline];
  return ways.map(({ target, text }) => ({
    href: buildPageHref(language, `${path}${target}`),
    text,
  }));
}
