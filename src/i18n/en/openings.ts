import type { openings as source } from '../zh/openings.ts';

export const openings = {
  'openings-title': 'Newly opened',
  'openings-lead':
    'By the day of opening, the newest first. Only what has been opened and published is listed.',
  'openings-plates':
    'There are no opened records to list. The demonstration holding keeps no archives; what follows are teaching plates of the project’s own drawing, public from the day they were made. Their dates are not openings of records, and they are in no opening rate.',
  'openings-none': 'Nothing has been opened and published yet.',
  'openings-feed': 'Subscribe (Atom)',
  'openings-rest': '{n} more were opened earlier; they are found by browsing.',
  'rate-title': 'Opening rate',
  'rate-lead':
    'How much of its holdings an archive has opened is reckoned from the figures it publishes itself; how much is on this site is counted from our catalogue. The two are kept apart.',
  'rate-stated': '{opened} opened of {total} held, as of {day}.',
  'rate-unstated':
    'This holder has not published how much it holds and how much of it is open, so there is no rate.',
  'rate-demonstration':
    'The demonstration holding has no archives, and so no opening rate. What is counted here are plates.',
  'rate-records': 'Records on this site',
  'rate-plates': 'Teaching plates (not counted)',
  'rate-by-year': 'Records on this site, by year of opening',
  'rate-by-decade': 'Records on this site, by decade of origin',
  'rate-decade': '{year}s',
  'rate-undated': 'Beginning unknown',
  'rate-note':
    'Records that are closed are neither listed nor counted here. Where there are few, a number alone tells that a closed record of some year lies in some place, and so does the difference between two updates. Totals are therefore taken only from what each archive publishes itself.',
} as const satisfies Record<keyof typeof source, string>;
