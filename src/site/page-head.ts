import type { Language } from '../model/local-text.ts';
import { MANIFEST_FILE } from '../keep/addresses.ts';
import { buildCardId, buildCardPath } from '../sharing/addresses.ts';
import { CARD_SIZE } from '../sharing/card.ts';
import { buildHref, buildLocalPath, buildPageHref, HOME } from './addresses.ts';
import { getCatalogue } from './catalogue.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { buildFirstPaintScript, type FirstPaintScript } from './first-paint.ts';
import { getNavigation, type NavigationModel } from './navigation.ts';
import { TITLE_FACE } from './title-face.ts';

/** What the layout needs to know of any page. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** Path below the site's root without language, e.g. `records/shili/x/`. */
  readonly path: string;
  /** Languages in which this page exists. */
  readonly languages: readonly Language[];
  readonly canonical: string;
  readonly alternates: readonly { language: Language; href: string; url: string }[];
  /** Pages left out of search engines and of our own index: search, 404. */
  readonly isIndexed: boolean;
  /** Machine-readable forms of the page. */
  readonly forms?: readonly { type: string; href: string; title: string }[] | undefined;
  readonly jsonLd?: object | undefined;
  readonly navigation: NavigationModel;
  /** Addresses of the icon and of the web app's manifest. */
  readonly icon: string;
  readonly app: string;
  readonly firstPaint: FirstPaintScript;
  readonly titleFace: string;
  /** What a link to the page looks like where it is shared; absent for pages nobody shares. */
  readonly card?: SocialCard | undefined;
}

/** Addresses are absolute: who shares a page reads it from elsewhere. */
export interface SocialCard {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

type PageHeadInput = Pick<PageHead, 'title' | 'description' | 'language' | 'path' | 'languages'> &
  Partial<Pick<PageHead, 'isIndexed' | 'forms' | 'jsonLd'>> & {
    /** Where the page has moved to, as it stands in `href`. */
    readonly movedTo?: string | undefined;
  };

export async function buildPageHead(input: PageHeadInput): Promise<PageHead> {
  const origin = getFormatAddresses().site;
  const buildUrl = (language: Language): string =>
    origin + buildHref(buildLocalPath(language, input.path));
  const isIndexed = input.isIndexed ?? true;
  return {
    ...input,
    isIndexed,
    card: isIndexed ? await findCard(origin, input) : undefined,
    navigation: await getNavigation(input.language, input.path),
    icon: buildHref('icon.svg'),
    app: buildHref(MANIFEST_FILE),
    firstPaint: buildFirstPaintScript(),
    titleFace: TITLE_FACE,
    canonical: input.movedTo === undefined ? buildUrl(input.language) : origin + input.movedTo,
    alternates: input.languages.map((language) => ({
      language,
      href: buildPageHref(language, input.path),
      url: buildUrl(language),
    })),
  };
}

/** The page's own, or the site's. */
async function findCard(
  origin: string,
  { language, path }: Pick<PageHead, 'language' | 'path'>,
): Promise<SocialCard | undefined> {
  const { cards } = await getCatalogue();
  const card = cards.get(buildCardId(language, path)) ?? cards.get(buildCardId(language, HOME));
  return card && { url: origin + buildHref(buildCardPath(card.key)), ...CARD_SIZE };
}
