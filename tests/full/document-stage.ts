import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { INFO, makePicture, writeZip } from '../unit/intake/package/packages.ts';

/**
 * Commands that stand in sentences and tables of a document, without those that name a command which is run with more
 * behind it.
 */
export function listInline(markdown: string, run: readonly string[]): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '');
  const found = [...prose.matchAll(/`((?:npm|node|git) [^`]*)`/g)].map(([, line = '']) =>
    // 文件夹 and the like stand for what the reader has.
    line.replace(/ \p{sc=Han}+$/u, ''),
  );
  return [...new Set(found)].filter(
    (line) => !run.some((other) => other === line || other.startsWith(`${line} `)),
  );
}

/** What the documents speak of as the reader's own: laid out in the project's folder once the first hour is over. */
export async function layOut(project: string): Promise<void> {
  const practice = path.join(project, '../练习');
  cpSync(path.join(practice, '目录.xlsx'), path.join(project, '目录.xlsx'));
  cpSync(path.join(practice, '扫描件'), path.join(project, '扫描件文件夹'), { recursive: true });
  mkdirSync(path.join(project, '../srv'));
  const handedOver = writeZip([
    { name: 'bag-info.txt', data: INFO },
    {
      name: '目录.csv',
      data: '档号,题名,责任者,日期,文件名\nX000-2,练习件,示例单位,1951-03,甲.jpg；附件/x.dat\n',
    },
    { name: '甲.jpg', data: await makePicture() },
    { name: '附件/x.dat', data: new Uint8Array([1, 2, 3, 4]) },
  ]);
  cpSync(handedOver, path.join(project, '移交.zip'));
  writeFileSync(path.join(project, '.git/info/exclude'), '/目录.xlsx\n/扫描件文件夹\n/移交.zip\n');
}

/** What a command that asks one thing after another is told instead, as nobody sits at the terminal. */
const ANSWERS: Readonly<Record<string, string>> = {
  'npm run curate -- new holder': 'xian --name 某县档案馆',
  'npm run curate -- new exhibition':
    'second --title 第二个展览 --chapter one --chapter-title 第一章',
  'npm run curate -- add-scans 扫描件文件夹': '--holder mybdag',
  'npm run curate -- new record': '--holder mybdag --code X000-1951-永久-0009 --title 新的一件',
};

/** Names in the documents that stand for others here. */
const STANDS_FOR: readonly (readonly [said: RegExp, here: (state: Here) => string])[] = [
  [/between-the-rivers-1935/, () => 'first'],
  [/\/srv\//, () => '../srv/'],
  [/https:\/\/exhibits\.example\.org/, ({ served }) => served],
  [/intake\/\d{4}-\d\d-\d\d-[0-9a-f]{8}/, ({ branch }) => branch],
  [/^npm ci && /, () => ''],
];

export interface Here {
  readonly served: string;
  /** Of the package that was taken in. */
  readonly branch: string;
}

/** The line as it is run here. */
export function translate(line: string, here: Here): string {
  const answered = `${line} ${ANSWERS[line] ?? ''}`.trim();
  return STANDS_FOR.reduce((text, [said, get]) => text.replace(said, get(here)), answered);
}

/** With a real rclone and a bucket of its own. */
const BUCKET = 'tests/full/web-servers/bucket.test.ts';

/** Lines that are run elsewhere: by whom, and what it says there. */
export const RUN_ELSEWHERE: Readonly<Record<string, readonly [file: string, words: string]>> = {
  'npm ci && npm test': ['.ci/run', 'npm test'],
  'npm run check': ['.ci/run', 'npm run check'],
  'npm run test:full': ['.ci/run', 'npm run test:full'],
  'npm run sync -- oss:exhibits --dry-run': [BUCKET, 'dryRun: true'],
  'npm run sync -- oss:exhibits': [BUCKET, 'runSync({'],
  'npm run curate -- rollback --sync oss:exhibits': [BUCKET, 'runRollback('],
  'npm run curate -- rollback --sync': [BUCKET, 'runRollback('],
  'node scripts/write-documents.ts': ['tests/unit/scripts/documents.test.ts', 'writeDocuments()'],
};

/** Lines that are to end with a failure, as a package with findings does until they are waived. */
export const FAILING: readonly string[] = ['npm run curate -- intake 移交.zip --holder mybdag'];
