import type { Language } from '../model/local-text.ts';

/** Name of a page's card among all: `path` is below the site's root, without language. */
export function buildCardId(language: Language, path: string): string {
  return `${language}:${path}`;
}

/** A social card below the site's base. No leading slash. */
export function buildCardPath(key: string): string {
  return `cards/${key}.jpg`;
}
