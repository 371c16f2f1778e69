import type { Reference } from './gbt7714.ts';

export interface CitedPage {
  readonly title: string;
  /** Of the exhibition that a chapter belongs to. */
  readonly partOf?: string | undefined;
  /** The site's name. */
  readonly site: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string | undefined;
  readonly url: string;
  /** Day of access, or what stands for it until the reader fills it in. */
  readonly accessed: string;
}

/** An exhibition or chapter is an electronic resource without a stated author; its site publishes it. */
export function buildPageReference(page: CitedPage): Reference {
  const { title, partOf, site, published, url, accessed } = page;
  return {
    type: 'EB',
    isOnline: true,
    authors: [],
    title,
    titleAdditions: partOf === undefined ? [] : [partOf],
    publisher: site,
    date: published,
    accessed,
    url,
  };
}
