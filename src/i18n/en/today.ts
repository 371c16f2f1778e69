import type { today as source } from '../zh/today.ts';

export const today = {
  'today-title': 'On this day',
  'today-lead':
    'On {days} days of the year something is dated by a statement, an event or a record; {n} in all. What is dated by the month alone, or doubtfully, is not listed; what has one source only is marked unverified.',
  'today-description':
    'What happened on which day of the year, by the dated statements of the exhibitions, each with its sources.',
  'today-year': 'By month',
  'today-record': '“{title}” was made on this day',
  'today-contests': 'Accounts differ: also {dates}',
  'today-comma': ', ',
  'today-empty': 'Nothing is dated to the day yet.',
  'today-door':
    'On {days} days of the year something happened, by the statements of the exhibitions.',
  'today-next': 'The next day: ',
  'today-all': 'All days of the year',
} satisfies Record<keyof typeof source, string>;
