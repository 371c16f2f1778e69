import type { authority as source } from '../zh/authority.ts';

export const authority = {
  'kind-person': 'Person',
  'kind-place': 'Place',
  'kind-organisation': 'Organisation',
  'kind-event': 'Event',
  'persons-title': 'People',
  'places-title': 'Places',
  'organisations-title': 'Organisations',
  'events-title': 'Events',
  'authority-kind': 'Type',
  'authority-other-names': 'Other names',
  'authority-date': 'Dates',
  'authority-within': 'Within',
  'authority-records': 'Records',
  'authority-sources': 'Sources',
  'holder-access': 'Access',
  'holder-address': 'Address',
  'holder-website': 'Website',
  'holder-demonstration':
    'The demonstration holding is no real institution. It keeps the teaching plates this project drew itself.',
} as const satisfies Record<keyof typeof source, string>;
