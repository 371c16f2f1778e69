import type { site as source } from '../zh/site.ts';

export const site = {
  'skip-to-content': 'Skip to content',
  'nav-label': 'Main navigation',
  'nav-exhibitions': 'Exhibitions',
  'nav-records': 'Records',
  'nav-persons': 'People',
  'nav-places': 'Places',
  'nav-about': 'About',
  'other-language': '中文',
  'search-label': 'Search exhibitions and records',
  'search-placeholder': 'Search',
  'search-submit': 'Search',
  'footer-label': 'Footer',
  'footer-made':
    'This site is static. It collects nothing about you and asks nothing of third parties.',
  'breadcrumb-label': 'You are here',
  home: 'Home',

  'about-title': 'About',
  'about-plates': 'What a teaching plate is',
  'about-sources': 'All sources',

  'not-found-title': 'There is no such page',
  'not-found-text':
    'The address may be mistyped, or the page has moved. Go home, or search for it.',
  'withdrawn-title': 'This page has been withdrawn',
  'withdrawn-on': 'Withdrawn on',
  'moved-title': 'This page has moved',
} as const satisfies Record<keyof typeof source, string>;
