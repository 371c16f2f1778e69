import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { writeScans } from '../../../src/curate/scans/write-scans.ts';
import { hashFile } from '../../../src/curate/scans/list-scans.ts';
import { readManuscript } from '../../../src/press/manuscript.ts';
import { parseSettings } from '../../../src/settings.ts';
import { findRecord, writeWorkbook } from './curator-desk.ts';
import { addScans, openScansDesk, photograph, putScan, putText, recordFile } from './scans-desk.ts';

const CODE = 'X001-1935-永久-0012';
const listParts = (record: Record<string, unknown> | undefined): unknown[] =>
  (record?.['parts'] as Record<string, string | undefined>[]).map(({ id, file, side }) =>
    [id, file, side].filter((value) => value !== undefined).join(' '),
  );

describe('scans named by reference code', () => {
  it('become a record that is held back, its pages in natural order; a second run does nothing', async () => {
    const desk = openScansDesk();
    for (const page of ['10', '2', '1反', '1正']) await putScan(desk, `${CODE}-${page}.jpg`);
    expect(await addScans(desk)).toEqual({ done: true, faults: [] });
    const record = findRecord(desk, 'xian/1935-001');
    expect(listParts(record)).toEqual([
      'p1-recto p1-recto.jpg recto',
      'p1-verso p1-verso.jpg verso',
      'p2 p2.jpg',
      'p10 p10.jpg',
    ]);
    expect(record).toMatchObject({ referenceCode: CODE, opening: { conclusion: 'pending' } });
    const text = readFileSync(recordFile(desk, 'xian/1935-001'), 'utf8');
    expect(text).toContain(`# 原文件名: ${CODE}-10.jpg`);
    expect(desk.said.join('\n')).toContain('缺页号 3、4、5、6、7、8、9');
    expect(desk.said.join('\n')).toMatch(/300×400 +300 +收进/);

    const { manuscript, faults } = await readManuscript(desk.settings);
    expect(faults.filter(({ file }) => file.includes('1935-001'))).toEqual([]);
    expect(manuscript.catalogue.records.map(({ id }) => id)).not.toContain('xian/1935-001');
    expect(manuscript.withheld.map(({ id }) => id)).toContain('xian/1935-001');

    const before = photograph(desk);
    expect(await addScans(desk)).toEqual({ done: true, faults: [] });
    expect(photograph(desk)).toEqual(before);
    expect(desk.said.join('\n')).toContain('已有，不动');
  });

  it('extend a record without touching what was written by hand; late pages go where they belong', async () => {
    const desk = openScansDesk();
    await putScan(desk, `${CODE}-1.jpg`);
    await putScan(desk, `${CODE}-3.jpg`);
    await addScans(desk);
    const file = recordFile(desk, 'xian/1935-001');
    const edited = readFileSync(file, 'utf8')
      .replace(/^title: .*$/m, 'title: { zh: 关于春荒的信, en: A letter } # 经核对')
      .replace(/alt: .*第1页.*/, 'alt: 竖写的信，末尾有署名。');
    writeFileSync(file, edited);
    await putScan(desk, `Ｘ００１_1935_永久_0012_第二页.png`);
    expect(await addScans(desk)).toEqual({ done: true, faults: [] });
    const text = readFileSync(file, 'utf8');
    expect(listParts(findRecord(desk, 'xian/1935-001'))).toEqual([
      'p1 p1.jpg',
      'p2 p2.png',
      'p3 p3.jpg',
    ]);
    const added = text.split('\n').filter((line) => !edited.split('\n').includes(line));
    expect(added.join('\n')).toMatch(/第二页\.png/);
    expect(added.join('\n')).toContain(
      'label: { zh: 第2页, en: Page 2 }'.replace(/[{},]/g, '').trim().slice(0, 6),
    );
    expect(edited.split('\n').filter((line) => !text.split('\n').includes(line))).toEqual([]);
  });

  it('go to the masters where those have a root of their own; --move takes the originals away', async () => {
    const desk = openScansDesk();
    mkdirSync(path.join(desk.folder, '母版'));
    const settings = parseSettings(desk.folder, { ZHANJUAN_MASTERS: '母版' });
    const original = await putScan(desk, `${CODE}/IMG_0001.tif`);
    const hash = await hashFile(original);
    expect(await addScans({ ...desk, settings }, { move: true })).toMatchObject({ done: true });
    const master = path.join(desk.folder, '母版/xian/1935-001/p1.tif');
    expect(await hashFile(master)).toBe(hash);
    expect(existsSync(original)).toBe(false);
    expect(readdirSync(path.dirname(recordFile(desk, 'xian/1935-001')))).toEqual(['record.yaml']);
    const { faults } = await readManuscript(settings);
    expect(faults.filter(({ file }) => file.includes('1935-001'))).toEqual([]);
  });

  it('an original is not taken away when its master is gone', async () => {
    const desk = openScansDesk();
    const original = await putScan(desk, `${CODE}-1.jpg`);
    await addScans(desk);
    rmSync(path.join(path.dirname(recordFile(desk, 'xian/1935-001')), 'p1.jpg'));
    await addScans(desk, { move: true });
    expect(existsSync(original)).toBe(true);
  });
});

describe('what is wrong', () => {
  it('is said of every file at once, and nothing is written', async () => {
    const desk = openScansDesk();
    await putScan(desk, `${CODE}-1.jpg`);
    await putScan(desk, 'IMG_0031.jpg');
    putText(desk, `${CODE}-2.jpg`, '');
    putText(desk, `${CODE}-3.tif`, '<html><body>404</body></html>');
    putText(desk, `${CODE}-4.pdf`, '%PDF-1.7\n');
    putText(desk, '说明.txt', '移交说明');
    symlinkSync('/etc/hostname', path.join(desk.scans, `${CODE}-9.jpg`));
    const before = photograph(desk);
    const { faults } = await addScans(desk);
    expect(faults.map(({ code, file }) => `${code} ${file}`).sort()).toEqual([
      'scan-without-code IMG_0031.jpg',
      `unreadable-scan ${CODE}-2.jpg`,
      `unreadable-scan ${CODE}-3.tif`,
      `unreadable-scan ${CODE}-4.pdf`,
    ]);
    expect(faults.every(({ zh, en }) => /\p{sc=Han}/u.test(zh) && /[a-z]/.test(en))).toBe(true);
    expect(photograph(desk)).toEqual(before);

    expect(await addScans(desk, { setAside: true })).toEqual({ done: true, faults: [] });
    expect(listParts(findRecord(desk, 'xian/1935-001'))).toEqual(['p1 p1.jpg']);
    expect(desk.said.join('\n')).toContain('说明.txt');
  });

  it('a page with other content under a number that is taken; the same bytes twice, and for two records', async () => {
    const desk = openScansDesk();
    await putScan(desk, `${CODE}-1.jpg`);
    await addScans(desk);
    await putScan(desk, `${CODE}-1.jpg`, { shade: 'rescanned' });
    expect((await addScans(desk)).faults.map(({ code, field }) => [code, field])).toEqual([
      ['part-there', 'p1'],
    ]);
    await putScan(desk, `${CODE}-1.jpg`);
    await putScan(desk, `${CODE}-2.jpg`, { shade: `${CODE}-1.jpg` });
    await putScan(desk, 'X001-1936-永久-0001-1.jpg', { shade: 'b' });
    await putScan(desk, 'X001-1936-永久-0001-2.jpg', { shade: 'b' });
    expect(await addScans(desk)).toMatchObject({ done: true, faults: [] });
    expect(listParts(findRecord(desk, 'xian/1935-001'))).toEqual(['p1 p1.jpg']);
    expect(listParts(findRecord(desk, 'xian/1936-001'))).toEqual(['p1 p1.jpg']);
    expect(desk.said.join('\n')).toContain('内容相同，不收');

    await putScan(desk, 'X001-1937-永久-0001-1.jpg', { shade: 'b' });
    const { faults } = await addScans(desk);
    expect(faults.map(({ code, file }) => [code, file])).toEqual([
      ['scan-of-two-records', 'X001-1937-永久-0001-1.jpg'],
    ]);
  });

  it('a file that record.yaml does not name is not written over', async () => {
    const desk = openScansDesk();
    await putScan(desk, `${CODE}-1.jpg`);
    await addScans(desk);
    const stray = path.join(path.dirname(recordFile(desk, 'xian/1935-001')), 'p2.jpg');
    writeFileSync(stray, 'somebody’s');
    await putScan(desk, `${CODE}-2.jpg`);
    expect((await addScans(desk)).faults.map(({ code }) => code)).toEqual(['file-in-the-way']);
    expect(readFileSync(stray, 'utf8')).toBe('somebody’s');
  });

  it('the content itself is no folder of scans, and neither is what does not exist', async () => {
    const desk = openScansDesk();
    const own = path.join(desk.folder, 'content/records');
    expect((await addScans(desk, { folder: own })).faults.map(({ code }) => code)).toEqual([
      'folder-of-content',
    ]);
    expect((await addScans(desk, { folder: `${own}x` })).faults.map(({ code }) => code)).toEqual([
      'no-folder',
    ]);
  });

  it('a code that ends in a number is asked about when a new record would have that page alone', async () => {
    const desk = openScansDesk();
    await putScan(desk, 'X001-1935-12-0012.jpg');
    await addScans(desk, {}, { ...desk.console, yes: false });
    expect(desk.said.join('\n')).toContain('--whole-names');
    expect(findRecord(desk, 'xian/1935-001')).toBeUndefined();
    await addScans(desk, { wholeNames: true });
    expect(findRecord(desk, 'xian/1935-001')).toMatchObject({ referenceCode: 'X001-1935-12-0012' });
  });
});

describe('a sheet', () => {
  it('decides instead of the names, with labels and order of its own', async () => {
    const desk = openScansDesk();
    for (const name of ['a1.jpg', 'a2.jpg', 'b1.png']) await putScan(desk, name);
    const rows = [
      ['移交清单', '', '', ''],
      ['文件名', '档号', '部件名', '页号'],
      ['a2', 'J001-WS·2022·Y-0001', '附件', '二'],
      ['a1.jpg', 'K-5', '封面', ''],
      ['b1.PNG', 'K-5', '', '2'],
    ];
    const sheet = await writeWorkbook(desk, '目录.xlsx', [{ name: 'S', rows }]);
    expect(await addScans(desk, { sheet })).toEqual({ done: true, faults: [] });
    expect(listParts(findRecord(desk, 'xian/letter'))).toEqual(['p1 p1.jpg', 'p2 p2.jpg']);
    expect(findRecord(desk, 'xian/letter')).toMatchObject({ parts: [{}, { label: '附件' }] });
    expect(listParts(findRecord(desk, 'xian/undated-001'))).toEqual(['p1 p1.jpg', 'p2 p2.png']);
  });

  it('names rows without a file, files without a row, and incomplete rows', async () => {
    const desk = openScansDesk();
    await putScan(desk, 'a1.jpg');
    await putScan(desk, 'a2.jpg');
    const sheet = putText(desk, '目录.csv', '文件,档号,页\na1.jpg,K-5,1\na9.jpg,K-5,甲\n,K-6,\n');
    const { faults } = await addScans(desk, { sheet });
    expect(faults.map(({ code, line }) => `${code} ${line ?? ''}`.trim()).sort()).toEqual([
      'bad-page 3',
      'scan-not-in-sheet',
      'sheet-file-missing 3',
      'sheet-row-incomplete 4',
    ]);
  });
});

describe('a failure half-way', () => {
  it('leaves everything as it was', async () => {
    const desk = openScansDesk();
    const from = await putScan(desk, `${CODE}-1.jpg`);
    const before = photograph(desk);
    const to = path.join(desk.folder, 'content/records/xian/new-one/p1.jpg');
    const yaml = recordFile(desk, 'xian/new-one');
    const sound = {
      masters: [{ from, to, sha256: await hashFile(from) }],
      yaml,
      text: 'x',
      before: undefined,
    };
    const letter = recordFile(desk, 'xian/letter');
    const broken = {
      masters: [{ from, to: path.join(path.dirname(letter), 'p9.jpg'), sha256: 'not this one' }],
      yaml: letter,
      text: 'overwritten',
      before: readFileSync(letter, 'utf8'),
    };
    await expect(writeScans([sound, broken], vi.fn())).rejects.toThrow(/copied otherwise/);
    expect(photograph(desk)).toEqual(before);
    expect(existsSync(path.dirname(to))).toBe(false);

    // Renaming fails once the first record stands already.
    mkdirSync(`${letter}.folder`);
    const late = { ...broken, masters: [], yaml: `${letter}.folder`, before: undefined };
    await expect(writeScans([sound, late], vi.fn())).rejects.toThrow();
    rmSync(`${letter}.folder`, { recursive: true, force: true });
    expect(photograph(desk)).toEqual(before);
    expect(existsSync(path.dirname(to))).toBe(false);
  });
});
