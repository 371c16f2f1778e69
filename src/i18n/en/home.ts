import type { home as source } from '../zh/home.ts';

export const home = {
  'home-ways-title': 'Ways in',
  'home-search-title': 'Search',
  'home-search-label': 'Search from the front page',
  'home-examples': 'Try',
  'home-new-title': 'Newly published',
  'home-all-records': 'All records, {n} in number',
} as const satisfies Record<keyof typeof source, string>;
