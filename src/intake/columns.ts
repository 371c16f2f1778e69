import { AUTHORITY_KINDS, AUTHORITY_FOLDERS, type AuthorityKind } from '../model/authority-kind.ts';
import { type CUSTODIES } from '../model/consent.ts';
import { type LEVELS } from '../model/record.ts';
import { type CLEARANCES, type CONCLUSIONS } from '../model/release-terms.ts';
import { HEADINGS } from './headings.ts';

/**
 * How a column's cells read. `local` is Chinese, `english` the English of the same field; lists hold several values
 * in a cell; `helper` columns tell something about the row that is no field of its own.
 */
export type ColumnKind =
  | 'text'
  | 'local'
  | 'english'
  | 'date'
  | 'list'
  | 'local-list'
  | 'english-list'
  | 'choice'
  | 'authorities'
  | 'sources'
  | 'parent'
  | 'records'
  | 'helper';

export interface Column {
  /** Its name in a saved mapping, e.g. `title.en`. */
  readonly key: string;
  /** Field of record.yaml, e.g. `opening.date`. */
  readonly path: string;
  readonly kind: ColumnKind;
  readonly choices?: Choices | undefined;
  readonly authority?: AuthorityKind | undefined;
}

/** Each value with the words catalogues use for it; the first is what an export writes. */
export type Choices = Readonly<Record<string, readonly [string, ...string[]]>>;

const LEVEL_WORDS = {
  fonds: ['全宗', '全宗级'],
  series: [
    '类别',
    '目录',
    '系列',
    '类别级',
    'collection',
    'subfonds',
    'subseries',
    'recordgrp',
    'subgrp',
  ],
  volume: ['案卷', '卷', '案卷级', 'file'],
  item: ['件', '文件', '文件级', '卷内文件', 'otherlevel'],
} satisfies Record<(typeof LEVELS)[number], [string, ...string[]]>;

const CONCLUSION_WORDS = {
  open: ['开放', '公开', '已开放', '是'],
  closed: ['不开放', '控制', '未开放', '受控', '否'],
  deferred: ['延期开放', '延期'],
  pending: ['待定', '未审核', '待审核', '待鉴定'],
} satisfies Record<(typeof CONCLUSIONS)[number], [string, ...string[]]>;

const CLEARANCE_WORDS = {
  'public-domain': ['公有领域'],
  licensed: ['已获许可', '许可'],
  'own-work': ['自有', '自有作品'],
  'depositor-consent': ['寄存者同意', '捐赠者同意'],
  uncleared: ['未解决', '未定'],
} satisfies Record<(typeof CLEARANCES)[number] | 'uncleared', [string, ...string[]]>;

const CUSTODY_WORDS = {
  deposited: ['寄存'],
  donated: ['捐赠'],
} satisfies Record<(typeof CUSTODIES)[number], [string, ...string[]]>;

const bilingual = (path: string): Column[] => [
  { key: path, path, kind: 'local' },
  { key: `${path}.en`, path, kind: 'english' },
];
const plain = (...paths: string[]): Column[] =>
  paths.map((path) => ({ key: path, path, kind: 'text' }));

/** In the order of an exported sheet. */
export const COLUMNS: readonly Column[] = [
  { key: 'slug', path: '', kind: 'helper' },
  { key: 'level', path: 'level', kind: 'choice', choices: LEVEL_WORDS },
  { key: 'partOf', path: 'partOf', kind: 'parent' },
  { key: 'referenceCode', path: 'referenceCode', kind: 'text' },
  { key: 'formerCodes', path: 'formerCodes', kind: 'list' },
  { key: 'identifiers', path: 'identifiers', kind: 'list' },
  ...bilingual('title'),
  ...bilingual('creator'),
  { key: 'date', path: 'date', kind: 'date' },
  { key: 'coverage.date', path: 'coverage.date', kind: 'date' },
  { key: 'coverage.places', path: 'coverage.places', kind: 'authorities', authority: 'place' },
  ...bilingual('summary'),
  ...bilingual('extent'),
  ...bilingual('genre'),
  ...bilingual('draftState'),
  ...bilingual('medium'),
  ...bilingual('custodialHistory'),
  ...plain('language'),
  ...bilingual('notes'),
  ...AUTHORITY_KINDS.map((authority): Column => {
    const path = AUTHORITY_FOLDERS[authority];
    return { key: path, path, kind: 'authorities', authority };
  }),
  { key: 'subjects', path: 'subjects', kind: 'local-list' },
  { key: 'subjects.en', path: 'subjects', kind: 'english-list' },
  { key: 'sources', path: 'sources', kind: 'sources' },
  { key: 'related', path: 'related', kind: 'records' },
  { key: 'sameAs', path: 'sameAs', kind: 'list' },
  ...bilingual('access'),
  {
    key: 'opening.conclusion',
    path: 'opening.conclusion',
    kind: 'choice',
    choices: CONCLUSION_WORDS,
  },
  ...plain('opening.archive', 'opening.jointBody', 'opening.date', 'opening.basis'),
  ...plain('publication.authority', 'publication.date', 'publication.basis'),
  ...plain('classification', 'rights.statement'),
  { key: 'rights.clearance', path: 'rights.clearance', kind: 'choice', choices: CLEARANCE_WORDS },
  { key: 'rights.custody', path: 'rights.custody', kind: 'choice', choices: CUSTODY_WORDS },
  ...bilingual('rights.holder'),
  ...bilingual('rights.credit'),
  { key: 'holder', path: '', kind: 'helper' },
  { key: 'dateEnd', path: '', kind: 'helper' },
  { key: 'pages', path: '', kind: 'helper' },
  { key: 'files', path: '', kind: 'helper' },
];

const BY_KEY = new Map(COLUMNS.map((column) => [column.key, column]));

export function findColumn(key: string): Column | undefined {
  return BY_KEY.get(key);
}

/** The heading an exported sheet has for a column. */
export function getHeading(key: string): string {
  return HEADINGS[key]?.[0] ?? key;
}

/** How headings are compared: full width, spaces, and marks of required columns make no difference. */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\((必填|必著|选填|有则必著|全宗级|文件\/案卷级)\)/g, '')
    .replace(/[\s*!:_-]/g, '')
    .toLowerCase();
}

const BY_HEADING = new Map(
  Object.entries(HEADINGS).flatMap(([key, headings]) =>
    [key, ...headings].map((heading) => [foldHeading(heading), key] as const),
  ),
);

/** `skip` for what archives keep for themselves; nothing for a heading that is not known. */
export function findKeyFor(heading: string): string | undefined {
  return BY_HEADING.get(foldHeading(heading));
}
