import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { writePageImage } from '../fixtures/images/page-image.ts';
import type { SiteRoot } from '../build/build-site.ts';
import { writeSharedSets } from './reading-shared-sets.ts';

/** Size of every generated page. */
export const PAGE = { width: 900, height: 1300 };
const DPI = 300;

/** What must not be in the output: of a page in a volume that is published, of an item that is held back. */
export const HELD = 'FORBIDDEN';

/** Columns of the generated pages, from right to left: original, and its translation. */
export const COLUMNS = [
  ['第八路軍發表戰況', 'The Eighth Route Army reports'],
  ['幹部在後面開會', 'The cadres meet behind the lines'],
  ['里程與頭髮無關', 'Distance has nothing to do with hair'],
] as const;

const TERMS = {
  creator: { zh: '测试社', en: 'The Test Society' },
  date: '1935-04',
  opening: { conclusion: 'open', archive: '测试馆', date: '2020-01-01', basis: '满期' },
  publication: { authority: '测试馆', date: '2020-01-01', basis: '批准' },
  rights: {
    statement: 'https://creativecommons.org/publicdomain/mark/1.0/',
    holder: '测试馆',
    clearance: 'public-domain',
    credit: '测试馆',
  },
};

export interface RootFolders {
  readonly content: string;
  readonly masters: string;
}

/**
 * A reading room: a volume of six vertical pages that was scanned once for three items, one of them held back; a
 * letter with a redaction and a translation; a photograph with its back; a page with plain text alone; and, where
 * the shared data lies beside this copy, a record for each set of real transcripts.
 */
export async function writeReadingRoot(folder: string, shared?: string): Promise<SiteRoot> {
  const root = { content: path.join(folder, '内容 content'), masters: path.join(folder, '母本') };
  write(root, 'site.yaml', {
    name: '阅览室',
    tagline: '测试',
    description: '测试用的内容根。',
    front: 'none',
  });
  write(root, 'holders/ku.yaml', {
    name: { zh: '测试馆', en: 'Test Archive' },
    access: '请来馆查阅。',
  });
  writeExhibition(root);
  await writeVolume(root);
  await writeLetter(root);
  await writePhotograph(root);
  await writePlainText(root);
  if (shared !== undefined) {
    await writeSharedSets(root, shared);
    // As the scan of the real page has them.
    const accepted = ['𡙡', '𣗳'].map((character) => ({ character, reason: '原件如此' }));
    write(root, 'characters.yaml', accepted);
  }
  return root;
}

function writeExhibition(root: RootFolders): void {
  write(root, 'exhibitions/none/exhibition.yaml', {
    title: '一卷',
    summary: '一卷六页。',
    cover: { record: 'ku/volume' },
    chapters: [{ slug: 'one', title: '一' }],
    state: 'published',
    published: '2026-01-01',
  });
  write(
    root,
    'exhibitions/none/one.zh.mdx',
    '一卷六页。\n\n<Scan record="ku/volume" part="p2" />\n',
  );
}

async function writeVolume(root: RootFolders): Promise<void> {
  const parts = [];
  for (let n = 1; n <= 6; n++) {
    const name = `p${n}`;
    await writePage(root, 'volume', name, n);
    const text = n === 5 ? COLUMNS.map(([column]) => `${HELD}${column}`) : COLUMNS.map(([c]) => c);
    write(root, `records/ku/volume/${name}.json`, JSON.stringify(buildColumns(text)));
    const translation = COLUMNS.map(([, english]) => (n === 5 ? `${HELD} ${english}` : english));
    write(root, `records/ku/volume/${name}.en.txt`, translation.join('\n'));
    parts.push({
      id: name,
      file: `${name}.jpg`,
      ...PAGE,
      label: { zh: `第${n}页`, en: `Page ${n}` },
      alt: {
        zh: n === 5 ? `${HELD}第五页` : `竖写的第${n}页`,
        en: `Page ${n}, written vertically`,
      },
      transcript: { file: `${name}.json`, language: 'zh-Hant' },
      translations: [
        { file: `${name}.en.txt`, language: 'en', credit: { zh: '译者甲', en: 'A. Translator' } },
      ],
    });
  }
  writeRecord(root, 'volume', {
    level: 'volume',
    title: { zh: '往来文书', en: 'Correspondence' },
    referenceCode: 'J1-1',
    viewingDirection: 'right-to-left',
    firstPageAlone: true,
    digitization: { dpi: DPI },
    parts,
  });
  const item = (slug: string, title: string, from: string, to: string, fields = {}): void =>
    writeRecord(root, slug, {
      title: { zh: title, en: `Letter ${from}` },
      referenceCode: `J1-1-${slug}`,
      partOf: 'ku/volume',
      range: { from, to },
      digitization: { dpi: DPI },
      ...fields,
    });
  item('first', '第一封', 'p2', 'p3');
  item('second', '第二封', 'p4', 'p4');
  item('held', `${HELD}第三封`, 'p5', 'p5', { classification: '秘密' });
}

async function writeLetter(root: RootFolders): Promise<void> {
  await writePage(root, 'letter', 'p1', 11);
  const lines = [
    { id: 'a', block: 'one', text: '第一行可见', xywh: [100, 100, 600, 60] },
    { id: 'b', block: 'two', text: `${HELD}姓名`, xywh: [100, 300, 600, 60] },
    { id: 'c', block: 'two', text: '第三行可见', xywh: [100, 400, 600, 60] },
    { id: 'd', block: 'three', text: '第四行可见', xywh: [100, 600, 600, 60] },
  ];
  const english = [
    { id: 'a', text: 'First line visible' },
    { id: 'b', text: `${HELD} name` },
    { id: 'c', text: `${HELD} told a line later` },
    { id: 'd', text: 'Fourth line visible' },
  ];
  write(root, 'records/ku/letter/p1.json', JSON.stringify({ ...PAGE, lines }));
  write(root, 'records/ku/letter/p1.en.json', JSON.stringify({ lines: english }));
  write(root, 'records/ku/letter/p1.fr.txt', lines.map(() => `${HELD} ligne`).join('\n'));
  writeRecord(root, 'letter', {
    title: { zh: '一封信', en: 'A letter' },
    referenceCode: 'J1-2',
    parts: [
      {
        id: 'p1',
        file: 'p1.jpg',
        ...PAGE,
        label: { zh: '信', en: 'Letter' },
        alt: { zh: '一页信', en: 'One page' },
        transcript: { file: 'p1.json' },
        translations: [
          { file: 'p1.en.json', language: 'en' },
          { file: 'p1.fr.txt', language: 'fr' },
        ],
        redactions: [{ region: '90,290,400,80', reason: '姓名' }],
      },
    ],
  });
}

async function writePhotograph(root: RootFolders): Promise<void> {
  await writePage(root, 'photograph', 'front', 21);
  await writePage(root, 'photograph', 'back', 22);
  const side = (id: string, name: string, zh: string, en: string): object => ({
    id,
    kind: 'photo',
    side: name,
    file: `${id}.jpg`,
    ...PAGE,
    label: { zh, en },
    alt: { zh: `照片${zh}`, en: `The photograph: ${en}` },
  });
  writeRecord(root, 'photograph', {
    title: { zh: '合影', en: 'Group photograph' },
    referenceCode: 'J1-3',
    parts: [side('front', 'recto', '正面', 'front'), side('back', 'verso', '背面', 'back')],
  });
}

async function writePlainText(root: RootFolders): Promise<void> {
  await writePage(root, 'plain', 'p1', 31);
  write(root, 'records/ku/plain/p1.txt', '第一行没有位置\n第二行也没有\n');
  writeRecord(root, 'plain', {
    title: { zh: '纯文本', en: 'Plain text' },
    referenceCode: 'J1-4',
    parts: [
      {
        id: 'p1',
        file: 'p1.jpg',
        ...PAGE,
        label: { zh: '一页', en: 'Page' },
        alt: { zh: '一页', en: 'One page' },
        transcript: { file: 'p1.txt', language: 'zh-Hans' },
      },
    ],
  });
}

/** Columns as old documents have them, the first at the right. */
function buildColumns(texts: readonly string[]): object {
  const lines = texts.map((text, i) => ({
    text,
    flow: 'top-to-bottom',
    xywh: [PAGE.width - 180 * (i + 1), 120, 90, 900],
  }));
  return { ...PAGE, lines };
}

async function writePage(root: RootFolders, slug: string, name: string, seed: number) {
  const file = path.join(root.masters, 'ku', slug, `${name}.jpg`);
  await writePageImage(file, PAGE.width, PAGE.height, seed);
}

export function writeRecord(root: RootFolders, slug: string, fields: object): void {
  write(root, `records/ku/${slug}/record.yaml`, { language: 'zh-Hant', ...TERMS, ...fields });
}

function write(root: RootFolders, name: string, content: string | object): void {
  const file = path.join(root.content, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : stringify(content));
}
