import type { waysIn as source } from '../zh/ways-in.ts';

export const waysIn = {
  'ways-title': 'Ways in',
  'ways-records': 'All records',
  'ways-themes': 'Themes',
  'ways-histories': 'Four histories',
  'ways-fonds': 'Fonds',
  'ways-holders': 'Holders',
  'count-records': '{n} records',
  'count-exhibitions': 'Exhibitions: {n}',
  'page-number': 'Page {n}',
  'pager-label': 'Pages',
  'pager-previous': 'Previous',
  'pager-next': 'Next',
  'initials-label': 'Jump to initial',
  'initial-other': 'Other',

  'themes-title': 'Themes',
  'themes-lead':
    'Subject terms of the records, by initial. The number says how many records bear the term.',
  'theme-lead': 'Records that bear this subject term: {n}.',
  'theme-beside-title': 'Often found beside it',
  'persons-lead':
    'People named in records and exhibitions. The number says how many records name them.',
  'places-lead':
    'Places named in records and exhibitions. The number says how many records name them.',
  'organisations-lead':
    'Organisations named in records and exhibitions. The number says how many records name them.',
  'events-lead':
    'Events named in records and exhibitions. The number says how many records name them.',
  'authority-within-it': 'Includes',

  'histories-title': 'The four histories',
  'histories-lead':
    'The four histories 四史 are those of the Party, of New China, of reform and opening up, and of the development of socialism. An exhibition may bear several tags: they say which histories it touches. No exhibition is equated with any of them.',
  'history-lead':
    'Exhibitions that touch the {name}. An exhibition may touch several histories; none is equated with this one.',
  'history-none': 'No exhibition touches this history yet.',
  'history-also': 'Also touches: {names}',

  'holders-title': 'Holders',
  'holders-lead': 'Who keeps the originals, and how to consult them.',
  'fonds-title': 'Fonds and volumes',
  'fonds-lead':
    'Step by step from fonds to series to volume. The number says how many records lie below.',
  'fonds-loose': 'Records outside any fonds',
  'contains-title': 'Contains',
  'contains-count': 'contains {n}',
  'contains-page': 'Contents · page {n}',
  'row-catalogue-only': 'Catalogue only',
} as const satisfies Record<keyof typeof source, string>;
