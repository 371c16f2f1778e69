import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/model/fault.ts';
import { ContentCase } from './content-case.ts';

// What cannot lie in a repository: odd bytes, links, names some systems cannot tell apart.
let project: ContentCase;

beforeEach(() => {
  project = new ContentCase();
});
afterEach(() => project.remove());

async function readFaults(): Promise<string[]> {
  const { faults } = await project.read();
  return faults.map(({ code, file, line }: Fault) => `${code} ${file}:${line ?? ''}`);
}

describe('encodings', () => {
  const file = 'content/sources/gazetteer.yaml';

  test('GB18030 is refused at the line of the first broken character', async () => {
    const gb = Buffer.from([0xca, 0xbe, 0xc0, 0xfd]); // 示例
    project.write(file, Buffer.concat([Buffer.from('kind: gazetteer\ntitle: '), gb]));
    expect(await readFaults()).toEqual([`not-utf8 ${file}:2`]);
  });

  test('UTF-16 is refused', async () => {
    project.write(file, Buffer.from('\uFEFFkind: gazetteer\ntitle: 县志\n', 'utf16le'));
    expect(await readFaults()).toEqual([`not-utf8 ${file}:1`]);
  });

  test('a NUL character is refused', async () => {
    project.write(file, 'kind: gazetteer\ntitle: 县\0志\n');
    expect(await readFaults()).toEqual([`nul-character ${file}:2`]);
  });

  test('a byte order mark, Windows line ends and a story in GB18030', async () => {
    project.write(file, '\uFEFFkind: gazetteer\r\ntitle: 县志\r\ndate: soon: late\r\n');
    project.write('content/exhibitions/valleys/crossing.zh.mdx', Buffer.from([0xc0, 0xfd]));
    const text = 'content/exhibitions/valleys';
    expect(await readFaults()).toEqual([
      `yaml-indent ${file}:3`,
      `not-utf8 ${text}/crossing.zh.mdx:1`,
      `missing-chapter-text ${text}/exhibition.yaml:9`,
    ]);
  });

  test('a scan saved as YAML is not parsed', async () => {
    project.write(file, Buffer.alloc(4_000_001, 0x20));
    expect(await readFaults()).toEqual([`too-large ${file}:`]);
  });
});

describe('files and roots', () => {
  test('a content root that is not there', async () => {
    rmSync(project.path('content'), { recursive: true });
    project.write('second/holders/a.yaml', 'name: 甲馆\n');
    const { faults } = await project.read();
    expect(faults.map(({ code }) => code)).toEqual(['missing-file']);
  });

  test('no content root at all', async () => {
    rmSync(project.path('content'), { recursive: true });
    expect(await readFaults()).toEqual(['missing-root content:']);
  });

  test('what systems and editors leave behind is passed over', async () => {
    for (const name of ['.DS_Store', 'Thumbs.db', '~$kang.yaml', 'xian.yaml~', '._xian.yaml']) {
      project.write(`content/holders/${name}`, 'x');
    }
    expect(await readFaults()).toEqual([]);
  });

  test('names that differ in Unicode form', async () => {
    project.write('content/records/xian/letter/caf\u00e9.txt', 'x');
    project.write('content/records/xian/letter/cafe\u0301.txt', 'x');
    expect(await readFaults()).toEqual([
      'names-collide content/records/xian/letter/caf\u00e9.txt:',
    ]);
  });

  test('a folder where a file is named', async () => {
    rmSync(project.path('content/records/xian/letter/p1.jpg'));
    mkdirSync(project.path('content/records/xian/letter/p1.jpg'));
    expect(await readFaults()).toEqual(['missing-scan content/records/xian/letter/record.yaml:30']);
  });
});

describe('masters', () => {
  const scan = 'records/xian/letter/p1.jpg';

  test('are found below their own root before the folder of the record', async () => {
    mkdirSync(project.path('masters/xian/letter'), { recursive: true });
    renameSync(project.path(`content/${scan}`), project.path('masters/xian/letter/p1.jpg'));
    const { faults, release } = await project.read();
    expect(faults).toEqual([]);
    expect(release.masters.get('xian/letter#p1')).toMatchObject({
      path: project.path('masters/xian/letter/p1.jpg'),
      sha256: expect.stringMatching(/^0123/),
      redactions: [{ x: 600, y: 0, w: 100, h: 400 }],
      source: 'file',
      field: 'parts.0',
    });
    // One that is not there is looked for beside the record.
    expect(release.masters.get('shili/timeline#sheet')?.path).toBe(
      project.path('content/records/shili/timeline/sheet.png'),
    );
  });

  test('may be links within the roots, and are given by their real path', async () => {
    project.write('masters/store/7f.jpg', 'x');
    rmSync(project.path(`content/${scan}`));
    symlinkSync(project.path('masters/store/7f.jpg'), project.path(`content/${scan}`));
    const { faults, release } = await project.read();
    expect(faults).toEqual([]);
    expect(release.masters.get('xian/letter#p1')?.path).toBe(project.path('masters/store/7f.jpg'));
  });

  test('may not be links out of the roots', async () => {
    project.write('elsewhere/secret.jpg', 'x');
    rmSync(project.path(`content/${scan}`));
    symlinkSync(project.path('elsewhere/secret.jpg'), project.path(`content/${scan}`));
    expect(await readFaults()).toEqual([
      `symlink-outside content/${scan}:`,
      'symlink-outside content/records/xian/letter/record.yaml:30',
    ]);
  });

  test('may not be links to what belongs to another record', async () => {
    const others = ['content/records/xian/petition/p1.jpg', 'masters/xian/petition/p1.jpg'];
    for (const other of others) {
      project.write(other, 'x');
      rmSync(project.path(`content/${scan}`), { force: true });
      symlinkSync(project.path(other), project.path(`content/${scan}`));
      expect(await readFaults()).toEqual([
        'symlink-elsewhere content/records/xian/letter/record.yaml:30',
      ]);
    }
  });
});

describe('links in place of data', () => {
  test('a record.yaml may not be that of another record', async () => {
    const file = 'content/records/xian/petition/record.yaml';
    rmSync(project.path(file));
    symlinkSync(project.path('content/records/xian/letter/record.yaml'), project.path(file));
    expect(await readFaults()).toContain(`symlink-text ${file}:`);
  });

  test('a story may not be any other file', async () => {
    const file = 'content/exhibitions/valleys/crossing.en.mdx';
    rmSync(project.path(file));
    symlinkSync(project.path('content/records/xian/letter/record.yaml'), project.path(file));
    expect(await readFaults()).toEqual([`symlink-text ${file}:`]);
  });

  test('a folder may not lead out of the roots', async () => {
    project.write('elsewhere/record.yaml', 'x');
    symlinkSync(project.path('elsewhere'), project.path('content/records/xian/outside'));
    expect(await readFaults()).toEqual(['symlink-outside content/records/xian/outside:']);
  });
});

describe('drawings', () => {
  const file = 'content/records/shili/timeline/record.yaml';

  function drawTimeline(width: string, name = 'a.plate.yaml'): void {
    const record = `kind: plate
referenceCode: X000·示例·0001
title: 时间长卷
creator: 展卷
date: 2026
coverage: { date: 1935 }
opening: { conclusion: open, archive: 示例馆, date: 2026-01-01, basis: 自制 }
publication: { authority: 示例馆, date: 2026-01-01, basis: 自制 }
rights: { statement: https://example.org/, holder: 展卷, clearance: own-work, credit: 展卷 }
parts:
  - { id: sheet, drawing: ${name}, width: ${width}, height: 2000, label: 图, alt: 图 }
`;
    project.write(file, record);
    project.write(`content/records/shili/timeline/${name}`, 'form: none\n');
  }

  test('give their lettering as lines', async () => {
    drawTimeline('8000');
    const { faults, release } = await project.read();
    expect(faults).toEqual([]);
    const record = release.catalogue.records.find(({ id }) => id === 'shili/timeline');
    expect(record?.parts[0]?.lines.map(({ text }) => text)).toEqual(['展卷']);
    expect(release.masters.get('shili/timeline#sheet')?.source).toBe('drawing');
  });

  test('have the recorded size', async () => {
    drawTimeline('7999');
    expect(await readFaults()).toEqual([`drawing-size ${file}:11`]);
  });

  test('that cannot be made are faults of the part', async () => {
    drawTimeline('8000', 'broken.plate.yaml');
    expect(await readFaults()).toEqual([`bad-drawing ${file}:11`]);
  });
});

test('a record emptied of all but its notice leaves a tombstone', async () => {
  const file = 'content/records/xian/letter/record.yaml';
  project.write(
    file,
    'withdrawn: { date: 2026-02-01, notice: 已撤下。 }\naliases: [xian/letter-1]\n',
  );
  const { faults, release, content } = await project.read();
  expect(faults).toEqual([]);
  expect(content.everything.emptiedRecords.map(({ id }) => id)).toEqual(['xian/letter']);
  expect(release.catalogue.tombstones).toEqual([
    { path: 'records/xian/letter/', date: '2026-02-01', notice: { zh: '已撤下。' } },
    { path: 'records/xian/letter-1/', date: '2026-02-01', notice: { zh: '已撤下。' } },
  ]);
});

test('an emptied item still says which pages of its volume were its own', async () => {
  const file = 'content/records/xian/letter/record.yaml';
  const rest = 'withdrawn: { date: 2026-02-01, notice: 已撤下。 }\npartOf: xian/nowhere\n';
  project.write(file, `${rest}range: { from: p1, to: p2 }\n`);
  const { faults, content } = await project.read();
  expect(content.everything.emptiedRecords[0]?.range).toEqual({ from: 'p1', to: 'p2' });
  expect(faults.map(({ code, line }) => `${code} ${line ?? ''}`)).toEqual(['unknown-record 2']);
});

test('lines of fields are found after reading too', async () => {
  const { content } = await project.read();
  const letter = content.everything.records.find(({ id }) => id === 'xian/letter');
  const lines = ['', 'title', 'opening.basis', 'parts.0.redactions.0.region', 'parts.0.label.en'];
  expect(lines.map((field) => letter?.origin.lineOf(field))).toEqual([1, 3, 18, 39, 34]);
  expect(letter?.origin.file).toBe(path.posix.join('content/records/xian/letter', 'record.yaml'));
});
