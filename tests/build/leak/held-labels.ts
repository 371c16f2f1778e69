import { HELD } from './canary-family.ts';
import { HELD_TERMS } from './held-entries.ts';

const OF_RECORDS = [
  'title',
  'titleen',
  'code',
  'formercode',
  'identifier',
  'creator',
  'summary',
  'notes',
  'subject',
  'processing',
  'rightsholder',
  'credit',
  'alias',
];
const OF_PARTS = [
  ...['partlabel', 'alt', 'partdescription', 'line', 'translation'],
  ...['soundlabel', 'soundalt', 'cue', 'sound'],
];
const OF_LESSONS = [
  ...['title', 'titleen', 'summary', 'aim', 'use', 'step', 'activity', 'guidance', 'criterion'],
  ...['least', 'most', 'teaching', 'prose', 'proseen'],
];
/** Of an open record, what is never published: found only where all of it is handed on. */
const KEPT = [
  ...['jointbody', 'reviewerone', 'reviewertwo', 'earlyreason', 'deciderone', 'decidertwo'],
  ...['clearer', 'clearreason', 'reason', 'redactor', 'depicted', 'depictedtoo', 'exemptreason'],
  ...['exempterone', 'exemptertwo', 'consenter', 'consentbasis', 'consentwithdrawn'],
  ...['depositor', 'author'],
];
const OF_AUTHORITIES = ['name', 'nameen', 'othername', 'note', 'description', 'sameas', 'alias'];
const OF_SHOWS = [
  'title',
  'titleen',
  'subtitle',
  'summary',
  'introduction',
  'hook',
  'fact',
  'chapter',
  'prose',
];

/** What is to be found in a site when nothing holds it back. */
export function listHeldLabels(): string[] {
  const join = (labels: readonly string[], fields: readonly string[]): string[] =>
    labels.flatMap((label) => fields.map((field) => `${label}${field}`));
  const records = [...Object.keys(HELD_TERMS), 'fonds', 'secret'];
  const kinds = ['person', 'place', 'organisation', 'event'];
  return [
    ...join(records, [...OF_RECORDS, ...OF_PARTS, 'slug']),
    // A withdrawn record's scans are not even read, and its aliases are addresses with a notice.
    ...join(
      ['withdrawn'],
      OF_RECORDS.filter((field) => field !== 'alias'),
    ),
    ...join([...kinds, ...kinds.map((kind) => `draft${kind}`), 'county'], OF_AUTHORITIES),
    ...join(['draftshow', 'latershow', 'withdrawnshow', 'secretshow'], OF_SHOWS.slice(0, -2)),
    ...join(['draftshow', 'latershow', 'withdrawnshow'], OF_SHOWS.slice(-2)),
    ...join(
      ['draftcampaign', 'latercampaign', 'withdrawncampaign'],
      ['title', 'titleen', 'summary', 'text', 'item', 'words'],
    ),
    ...join(['draftlesson', 'laterlesson', 'withdrawnlesson'], OF_LESSONS),
    ...['aloudlabel', 'aloudalt', 'aloudcue', 'aloudsound'],
    ...[
      'rangetitle',
      'volumetitle',
      'volumepage',
      'closedpagetwo',
      'closedpagethree',
      'emptiedpage',
    ],
    ...['redactedline', 'unplacedline', 'touchingline', 'secretprose', 'holdername', 'sourcetitle'],
    ...['redactedtranslation', 'nexttranslation', 'unplacedtranslation'],
    'factofdraftsource',
  ];
}

/** What is to be found in what a build keeps, when records are handed on whole. */
export function listKeptLabels(): string[] {
  return KEPT.map((field) => `closed${field}`);
}

/** Kinds of files in which what is held back is to be found when nothing holds it back. */
export const HELD_PLACES: readonly (readonly [kind: string, where: RegExp])[] = [
  ['text', /^dist\/browse\/.+\.html$/],
  ['text', /^dist\/browse-index\//],
  ['text', /^dist\/themes\//],
  ['text', /^dist\/fonds\//],
  ['text', /^dist\/holders\//],
  ['text', /^dist\/timeline\//],
  ['text', /^dist\/today\/.+\.json$/],
  ['text', /^dist\/openings\/feed\.atom$/],
  ['text', /^dist\/labels\//],
  ['text', /^dist\/embed\//],
  ['text', /^dist\/lessons\//],
  ['text', /^dist\/campaigns\//],
  ['text', /^dist\/collection\.json$/],
  ['text', /^dist\/papers\//],
  ['text', /^dist\/keep\//],
  ['pixels', /^dist\/cards\//],
  ['text', /^dist\/av\/.+\.wav$/],
  ['text', /^dist\/av\/.+\.vtt$/],
];

/** Record and part of pictures that are held back, whole or where they are redacted. */
export function listHeldPictures(): (readonly [record: string, part: string])[] {
  const { token } = HELD;
  return [
    ...Object.keys(HELD_TERMS).map((label) => [`ku/${token(`${label}slug`)}`, 'p1'] as const),
    [`${token('holder')}/${token('secretslug')}`, 'p1'],
    ['ku/volume', 'v2'],
    [`ku/${token('volumeslug')}`, 'v2'],
    ['ku/open', 'p2'],
    ['ku/open', 'p3'],
  ];
}
