import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { writePageImage } from '../../tests/fixtures/images/page-image.ts';

/** Scans that many records share: what is measured is how the records that have not changed weigh. */
const SHARED_SCANS = 24;
const SMALL = { width: 1200, height: 1600 };
/** The one that changes, in pixels. */
const LARGE = { width: 6000, height: 4000 };
const OTHER_SCANS = 3;

export interface BenchRoot {
  readonly content: string;
  /** Of the record that is looked at, `holder/slug`. */
  readonly record: string;
  readonly recordFile: string;
  readonly chapterFile: string;
  readonly scan: string;
  /** Other pictures of its size, to be put in its place. */
  readonly otherScans: readonly string[];
}

const HOLDER = 'guan';
const SHOWN = 'zoomed';

/** A content root of `count` invented records with a scan and a transcript each, and a story about one of them. */
export async function writeRoot(folder: string, count: number): Promise<BenchRoot> {
  rmSync(folder, { recursive: true, force: true });
  const content = path.join(folder, 'content');
  const write = (file: string, fields: object): string => {
    const full = path.join(content, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, stringify(fields));
    return full;
  };
  write('site.yaml', {
    ...{ name: '测量用站点', tagline: '只用来测量', description: '只用来测量。' },
    front: 'front',
  });
  write(`holders/${HOLDER}.yaml`, { name: '测量用馆', access: '不对外。' });
  const scans = await writeScans(path.join(folder, 'scans'), SHARED_SCANS, SMALL);
  for (let index = 1; index < count; index += 1) {
    const home = `records/${HOLDER}/item-${index}`;
    write(`${home}/record.yaml`, buildRecord(`C0-${index}`, `第${index}件`, SMALL));
    linkSync(scans[index % scans.length] ?? '', path.join(content, home, 'p1.jpg'));
    writeFileSync(
      path.join(content, home, 'p1.txt'),
      `第${index}件的第一行\n第${index}件的第二行\n`,
    );
  }
  const home = `records/${HOLDER}/${SHOWN}`;
  const recordFile = write(`${home}/record.yaml`, buildRecord('C0-0', '被看着的一件', LARGE));
  writeFileSync(path.join(content, home, 'p1.txt'), '被看着的一行\n');
  const scan = path.join(content, home, 'p1.jpg');
  await writePageImage(scan, LARGE.width, LARGE.height, 7);
  const otherScans = await writeScans(path.join(folder, 'other-scans'), OTHER_SCANS, LARGE);
  const record = `${HOLDER}/${SHOWN}`;
  write('exhibitions/front/exhibition.yaml', {
    title: '测量用展览',
    summary: '只用来测量。',
    cover: { record, part: 'p1', xywh: '0,0,3000,2000' },
    coverage: '1935',
    histories: ['party'],
    chapters: [{ slug: 'one', title: '第一章' }],
    state: 'published',
    published: '2026-01-01',
  });
  const chapterFile = path.join(content, 'exhibitions/front/one.zh.mdx');
  const region = `<Region record="${record}" part="p1" xywh="100,200,900,600" caption="一角" />`;
  writeFileSync(chapterFile, `这一章只用来测量。\n\n${region}\n`);
  return { content, record, recordFile, chapterFile, scan, otherScans };
}

async function writeScans(folder: string, count: number, size: typeof SMALL): Promise<string[]> {
  const files = Array.from({ length: count }, (_, i) => path.join(folder, `${i}.jpg`));
  for (const [i, file] of files.entries())
    await writePageImage(file, size.width, size.height, 100 + i);
  return files;
}

function buildRecord(referenceCode: string, title: string, size: typeof SMALL): object {
  return {
    referenceCode,
    title,
    creator: '测量用机构',
    date: '1935-04-12',
    opening: { conclusion: 'open', archive: '测量用馆', date: '2026-01-01', basis: '测量' },
    publication: { authority: '测量用馆', date: '2026-01-02', basis: '测量' },
    rights: {
      statement: 'https://creativecommons.org/publicdomain/mark/1.0/',
      holder: '测量用馆',
      clearance: 'public-domain',
      credit: '测量用馆藏',
    },
    parts: [
      {
        ...{ id: 'p1', file: 'p1.jpg', ...size, label: '第1页', alt: '测量用页' },
        transcript: { file: 'p1.txt' },
      },
    ],
  };
}
