import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeName } from '../../../../src/intake/package/decode-name.ts';
import {
  buildBag,
  buildPayload,
  type Files,
  hash,
  INFO,
  inspect,
  list,
  listEntries,
  makePicture,
  writeFolder,
  writeZip,
} from './packages.ts';

const payload = await buildPayload();
const picture = await makePicture();
const bag = buildBag(payload);
const inspectBag = async (more: Files = {}, less: readonly string[] = []) =>
  await inspect(
    writeFolder(
      Object.fromEntries(
        Object.entries({ ...bag, ...more }).filter(([name]) => !less.includes(name)),
      ),
    ),
  );
/** A good bag with one more payload file, listed. */
const inspectWith = async (name: string, data: string | Uint8Array) =>
  await inspect(writeFolder(buildBag({ ...payload, [name]: data })));

describe('a good package', () => {
  it.each([
    ['as a folder', () => writeFolder(bag)],
    ['as a ZIP', () => writeZip(listEntries(bag))],
    [
      'as a ZIP of one folder',
      () =>
        writeZip(
          listEntries(
            Object.fromEntries(Object.entries(bag).map(([name, data]) => [`bag/${name}`, data])),
          ),
        ),
    ],
  ])('%s has no findings, and its entries have their files', async (_, write) => {
    const inspected = await inspect(write());
    expect(list(inspected)).toEqual([]);
    expect(inspected.origin.from).toBe('某县文教局');
    expect(inspected.looked).toEqual({
      authenticity: 4,
      completeness: 6,
      usability: 4,
      safety: 7,
    });
    expect(
      inspected.entries.map(({ referenceCode, files }) => [
        referenceCode,
        files.map((file) => path.posix.basename(file.path)),
      ]),
    ).toEqual([
      ['T1-1', ['T1-1-1.jpg', 'T1-1-2.jpg']],
      ['T1-2', ['T1-2.jpg']],
    ]);
  });
});

describe('authenticity', () => {
  it('a file that changed on the way', async () => {
    expect(
      list(await inspectBag({ 'data/T1-2.jpg': Buffer.concat([picture, Buffer.of(0)]) })),
    ).toContain('hash-differs data/T1-2.jpg');
  });
  it('a description that changed on the way, by the manifest of tags', async () => {
    const tags = `${hash('another')}  bag-info.txt\n`;
    expect(list(await inspectBag({ 'tagmanifest-sha256.txt': tags }))).toEqual([
      'hash-differs bag-info.txt',
    ]);
  });
  it('no manifest', async () => {
    expect(list(await inspect(writeFolder({ ...payload, 'bag-info.txt': INFO })))).toEqual([
      'no-manifest',
    ]);
  });
  it('only a weak hash', async () => {
    expect(list(await inspect(writeFolder(buildBag(payload, 'md5'))))).toEqual(['weak-hash']);
  });
  it.each([
    [
      'a manifest nobody can read',
      { 'manifest-sha256.txt': 'nonsense\n' },
      'bad-manifest manifest-sha256.txt',
    ],
    [
      'files to be fetched',
      { 'fetch.txt': 'https://example.org/x 1 data/x' },
      'fetch-file fetch.txt',
    ],
    ['no version', { 'bagit.txt': 'hello' }, 'bad-bag bagit.txt'],
  ])('%s', async (_, more, finding) => {
    expect(list(await inspectBag(more))).toContain(finding);
  });
  it('nobody says whose it is, unless the desk does', async () => {
    const source = writeFolder({ ...bag, 'bag-info.txt': 'Contact-Name: 张三\n' });
    const before = await inspect(source);
    expect(list(before)).toEqual(['no-origin']);
    expect(before.findings[0]?.zh).toContain('移交单位');
    expect(before.findings[0]?.zh).not.toContain('联系人 (contact)');
    const origin = { from: '某局', date: '2026-11-01', agreement: '1号' };
    expect(list(await inspect(source, { origin }))).toEqual([]);
  });
});

describe('completeness', () => {
  it('a file that is listed and not there', async () => {
    expect(list(await inspectBag({}, ['data/T1-1-2.jpg']))).toContain(
      'file-missing data/T1-1-2.jpg',
    );
  });
  it('a file that is there and not listed', async () => {
    expect(list(await inspectBag({ 'data/x.jpg': picture }))).toEqual([
      'file-unlisted data/x.jpg',
      'file-unlisted data/x.jpg',
    ]);
  });
  it('an entry without files, and pages that do not add up', async () => {
    const catalogue =
      '档号,题名,责任者,日期,页数\nT1-1,甲,某局,1951,3\nT1-2,乙,某局,1952,1\nT1-3,丙,某局,1953,1\n';
    const found = await inspect(writeFolder(buildBag({ ...payload, '目录.csv': catalogue })));
    expect(list(found)).toEqual(['page-count T1-1', 'row-without-file T1-3']);
  });
  it('files the catalogue names', async () => {
    const catalogue =
      '档号,题名,责任者,日期,文件名\nT1-1,甲,某局,1951,T1-1-1.JPG；t1-2.jpg\nT1-2,乙,某局,1952,没有.jpg\n';
    const found = await inspect(writeFolder(buildBag({ ...payload, '目录.csv': catalogue })));
    expect(list(found)).toEqual([
      'file-missing 没有.jpg',
      'row-without-file T1-2',
      'file-unlisted data/T1-1-2.jpg',
    ]);
  });
  it('one picture in two entries', async () => {
    const same = buildBag({ ...payload, 'T1-2.jpg': payload['T1-1-1.jpg']! });
    expect(list(await inspect(writeFolder(same)))).toEqual(['duplicate-content data/T1-2.jpg']);
  });
  it('no catalogue, and one of several that is named', async () => {
    const { '目录.csv': catalogue, ...pictures } = payload;
    expect(list(await inspect(writeFolder(buildBag(pictures))))).toEqual(['no-catalogue']);
    const two = writeFolder(buildBag({ ...pictures, 'a.csv': catalogue!, 'b.csv': 'x\n' }));
    expect(list(await inspect(two))).toEqual(['no-catalogue']);
    expect(list(await inspect(two, { catalogue: 'a.csv' }))).toEqual(['file-unlisted data/b.csv']);
  });
  it('a size that is not the stated one', async () => {
    expect(list(await inspectBag({ 'bag-info.txt': `${INFO}\nPayload-Oxum: 1.1` }))).toEqual([
      'size-differs bag-info.txt',
    ]);
  });
});

describe('usability', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['an empty file', 'T1-2-x.jpg', '', 'empty-file'],
    [
      'a picture cut off',
      'T1-2-x.jpg',
      picture.subarray(0, picture.length - 90),
      'unreadable-file',
    ],
    ['a PDF cut off', 'T1-2-x.pdf', '%PDF-1.7\n1 0 obj\n', 'unreadable-file'],
    ['XML that is none', 'T1-2-x.xml', '<a><b></a>', 'unreadable-file'],
    [
      'a recording cut off',
      'T1-2-x.wav',
      Buffer.from('524946460000100057415645', 'hex'),
      'unreadable-file',
    ],
    [
      'a film without its index',
      'T1-2-x.mp4',
      Buffer.from('000000106674797069736f6d00000000', 'hex'),
      'unreadable-file',
    ],
    ['a suffix that lies', 'T1-2-x.tif', picture, 'type-mismatch'],
    ['nobody knows what', 'T1-2-x.dat', Buffer.of(1, 2, 0, 3), 'unknown-type'],
    [
      'a PDF with a password',
      'T1-2-x.pdf',
      '%PDF-1.7\ntrailer <</Encrypt 5 0 R>>\nstartxref\n9\n%%EOF',
      'password-needed',
    ],
  ])('%s', async (_, name, data, code) => {
    expect(list(await inspectWith(name, data))).toContain(`${code} data/${name}`);
  });
});

describe('names in ZIPs without the flag of UTF-8', () => {
  it('are read as Chinese Windows wrote them', async () => {
    // 目录.csv in GB18030.
    const name = Buffer.from('c4bfc2bc2e637376', 'hex');
    const { '目录.csv': data } = payload;
    const found = await inspect(
      writeZip([{ name, data: data!, flags: 0 }, ...listEntries({ 'T1-1-1.jpg': picture })]),
    );
    expect(found.catalogue?.path).toBe('目录.csv');
    expect(found.entries).toHaveLength(2);
  });
});

describe('decodeName', () => {
  it.each([
    ['plain', '612e747874', 0, 'a.txt'],
    ['UTF-8 without its flag', Buffer.from('目录').toString('hex'), 0, '目录'],
    ['GB18030', 'c4bfc2bc', 0, '目录'],
    ['letters with accents, by their flag', Buffer.from('é').toString('hex'), 0x800, 'é'],
    ['bytes of neither', 'ff', 0x800, '\ufffd'],
  ])('%s', (_, hex, flags, name) => {
    expect(decodeName(Buffer.from(hex, 'hex'), flags)).toBe(name);
  });
});
