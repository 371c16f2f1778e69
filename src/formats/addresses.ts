import type { Language } from '../model/local-text.ts';

/** Where the site stands. Formats name absolute addresses, and read no environment to find them. */
export interface FormatAddresses {
  /** Origin without a slash at the end, `https://exhibits.example.org`. */
  readonly site: string;
  /** Path the site is mounted at, with both slashes: `/` or `/exhibits/`. */
  readonly base: string;
}

/** `path` is below the site's root and starts without a slash. */
export function buildAddress({ site, base }: FormatAddresses, path: string): string {
  return `${site}${base}${path}`;
}

/** A page's address; the language stands first, Chinese has none. */
export function buildPageAddress(
  addresses: FormatAddresses,
  language: Language,
  path: string,
): string {
  return buildAddress(addresses, language === 'zh' ? path : `${language}/${path}`);
}
