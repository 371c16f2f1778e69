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
const OF_PARTS = ['partlabel', 'alt', 'partdescription', 'line', 'translation'];
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
