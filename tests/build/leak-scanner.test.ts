import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPress } from '../../src/paper/open-press.ts';
import { buildPaper } from '../../src/paper/paper.ts';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { HELD, MOVED } from './leak/canary-family.ts';
import { drawCanary, drawScan } from './leak/draw-scans.ts';
import { buildSharpMetadata, embedInJpeg, embedInPng } from './leak/embed-texts.ts';
import { findCanaries, type Finding } from './leak/find-canaries.ts';
import { writeZip } from './leak/write-zip.ts';

const SIZE = { width: 480, height: 320 };
const token = HELD.token('place');
const { han } = HELD;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'scanner-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let round = 0;
function scan(files: Readonly<Record<string, Buffer | string>>): Promise<Finding[]> {
  const root = path.join(folder, String(++round));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return findCanaries([root], [HELD, MOVED]);
}

const escapeWith =
  (write: (point: number) => string) =>
  (text: string): string =>
    [...text].map((sign) => write(sign.codePointAt(0) ?? 0)).join('');
const hex = (point: number, digits = 0): string => point.toString(16).padStart(digits, '0');

const WRITINGS: readonly (readonly [form: string, write: (text: string) => Buffer | string])[] = [
  ['UTF-8', (text) => `<p>${text}</p>`],
  ['UTF-8 amid bytes', (text) => Buffer.concat([Buffer.from([0xff, 0, 0x80]), Buffer.from(text)])],
  ['UTF-16LE', (text) => Buffer.from(`x${text}`, 'utf16le')],
  ['UTF-16BE', (text) => Buffer.from(`x${text}`, 'utf16le').swap16()],
  ['percent, upper case', (text) => encodeURIComponent(text)],
  ['percent, lower case', (text) => encodeURIComponent(text).toLowerCase()],
  ['JSON escapes', escapeWith((point) => `\\u${hex(point, 4)}`)],
  ['JSON escapes, upper case', escapeWith((point) => `\\u${hex(point, 4).toUpperCase()}`)],
  ['code point escapes', escapeWith((point) => `\\u{${hex(point)}}`)],
  ['CSS escapes', escapeWith((point) => `\\${hex(point)}`)],
  ['hexadecimal entities', escapeWith((point) => `&#x${hex(point)};`)],
  ['hexadecimal entities, upper case', escapeWith((point) => `&#x${hex(point).toUpperCase()};`)],
  ['decimal entities', escapeWith((point) => `&#${point};`)],
  ['hexadecimal bytes', (text) => Buffer.from(text).toString('hex')],
  ...[0, 1, 2, 3].flatMap((shift) =>
    (['base64', 'base64url'] as const).map(
      (encoding) =>
        [
          `${encoding} shifted by ${shift}`,
          (text: string) => Buffer.from(`${'~'.repeat(shift)}${text}?`).toString(encoding),
        ] as const,
    ),
  ),
  ['base64 of UTF-16', (text) => Buffer.from(`a${text}b`, 'utf16le').toString('base64')],
];

describe('texts', () => {
  it.each(WRITINGS)('finds Hanzi as %s', async (_, write) => {
    const found = await scan({ 'a.txt': write(`前${han}后`) });
    expect(found.filter(({ kind }) => kind === 'text')).toMatchObject([{ family: 'held' }]);
  });
  it.each(WRITINGS)('finds Latin letters as %s', async (_, write) => {
    const found = await scan({ 'a.txt': write(`Title ${token}.`) });
    expect(found.filter(({ kind }) => kind === 'text')).toMatchObject([{ family: 'held' }]);
  });
  it('says where a canary had been planted', async () => {
    const found = await scan({ 'a/b.html': `<p>${HELD.plant('one')} ${HELD.plant('two')}</p>` });
    expect(found).toMatchObject([{ where: `${round}/a/b.html`, labels: ['one', 'two'] }]);
  });
  it('finds two neighbouring Hanzi, as an index of pairs has them', async () => {
    const pair = [...han].slice(1, 3).join('');
    expect(await scan({ 'a.json': `["${pair}"]` })).toMatchObject([{ family: 'held' }]);
  });
  it('tells the families apart', async () => {
    const found = await scan({ 'a.txt': MOVED.plant('title') });
    expect(found.map(({ family }) => family)).toEqual(['moved']);
  });
  it('finds names of files and of empty folders', async () => {
    const files = { [`${token}.css`]: 'a{}', [`x/${encodeURIComponent(han)}/index.html`]: '' };
    const names = (await scan(files)).filter(({ kind }) => kind === 'name');
    expect(new Set(names.map(({ where }) => path.posix.basename(where)))).toEqual(
      new Set([`${token}.css`, encodeURIComponent(han), 'index.html']),
    );
  });
  it('finds nothing where there is nothing', async () => {
    const grey = await drawScan(SIZE).jpeg({ quality: 80 }).toBuffer();
    const files = { 'a.html': '<p>绵阳 zqx</p>', 'b.jpg': grey, 'c.gz': gzipSync('text') };
    expect(await scan(files)).toEqual([]);
  });
});

describe('containers', () => {
  const text = Buffer.from(`<p>${HELD.plant('inside')}</p>`);
  it.each<[string, () => Buffer]>([
    ['a.pf_fragment', () => gzipSync(text)],
    ['a.json.br', () => brotliCompressSync(text)],
    ['a.bin', () => deflateSync(text)],
    ['a.zst', () => zstdCompressSync(text)],
    ['a.zip', () => writeZip({ 'index.html': text })],
    ['a.wacz', () => writeZip({ 'archive/data.warc.gz': gzipSync(text) })],
    ['a.epub', () => writeZip({ 'inner.zip': writeZip({ 'a.js.br': brotliCompressSync(text) }) })],
    ['a.js.map', () => Buffer.from(JSON.stringify({ sourcesContent: [text.toString()] }))],
    [
      'a.bin.js',
      () => Buffer.from(`zhanjuanFile("a.bin","${gzipSync(text).toString('base64')}");`),
    ],
    ['a.css', () => Buffer.from(`a{b:url(data:a/b;base64,${gzipSync(text).toString('base64')})}`)],
  ])('opens %s', async (name, pack) => {
    expect(await scan({ [name]: pack() })).toContainEqual(
      expect.objectContaining({ kind: 'text', family: 'held', labels: ['inside'] }),
    );
  });
  it('reads titles, texts and pictures of a PDF, as the press sets it', async () => {
    const picture = path.join(folder, 'canary.jpg');
    await drawCanary(HELD, SIZE).jpeg().toFile(picture);
    const ask = { lines: 1, model: `前${HELD.plant('answer')}后` };
    const shown = { file: 'canary.jpg', alt: HELD.plant('alt'), width: 60, height: 40 };
    const task = { number: 1, level: 2, kind: 'source', question: '问', how: '写', isMany: false };
    const caption = { title: '图', source: HELD.plant('source') };
    const words = { page: '{n} {of}', margin: '', explain: '', teacher: HELD.plant('note') };
    const paper = buildPaper({
      name: 'a.pdf',
      kind: 'answers',
      language: 'zh',
      data: {
        ...{ language: 'zh', title: HELD.plant('title'), kind: '单', facts: [], site: '馆', words },
        tasks: [{ ...task, items: [], lefts: [], asks: [ask], picture: { ...shown, ...caption } }],
      },
      files: [{ name: 'canary.jpg', path: picture }],
    });
    const found = await scan({ 'a.pdf': Buffer.from(openPress().set(paper).pdf) });
    const planted = ['answer', 'alt', 'source', 'note', 'title'];
    expect(found.flatMap(({ labels }) => labels)).toEqual(expect.arrayContaining(planted));
    expect(found.filter(({ kind }) => kind === 'pixels')).toMatchObject([{ family: 'held' }]);
    expect(found.filter(({ kind }) => kind === 'unopened')).toEqual([]);
  });
  it('finds names inside archives', async () => {
    const zip = writeZip({ [`scans/${token}.txt`]: Buffer.from('text') });
    expect(await scan({ 'a.zip': zip })).toContainEqual(
      expect.objectContaining({ kind: 'name', labels: ['place'] }),
    );
  });
  it('reads the keys of the search index, which share their beginnings', async () => {
    const title = { zh: HELD.plant('title') };
    const lines = [{ text: `${HELD.plant('line')}${HELD.plant('next')}` }];
    const files = buildIndex([
      {
        type: 'record',
        path: 'records/a/b/',
        languages: ['zh'],
        title,
        titles: [title.zh],
        exhibitions: [],
        scripts: new Set(),
        dates: [],
        pages: [{ isContinuous: true, lines }],
      },
    ]);
    const found = await scan(
      Object.fromEntries(
        [...files].map(([name, bytes]) => [`search-index/${name}`, Buffer.from(bytes)]),
      ),
    );
    expect(found.filter(({ kind }) => kind === 'unopened')).toEqual([]);
    const tables = found.map(({ where }) => /(\w+)(?:\/\d+)?\.bin/.exec(where)?.[1]);
    expect(new Set(tables)).toEqual(new Set(['head', 'pairs', 'names', 'documents', 'texts']));
  });
  it.each<[string, Buffer]>([
    ['a.pdf', Buffer.from('%PDF-1.7\n\xe2\xe3\xcf\xd3', 'latin1')],
    ['a.gz', gzipSync(text).subarray(0, 30)],
    ['a.zip', writeZip({ a: text }).subarray(0, -8)],
    ['a.png', Buffer.from('\x89PNG\r\n\x1a\nbroken', 'latin1')],
  ])('does not take %s for clean', async (name, bytes) => {
    expect(await scan({ [name]: bytes })).toContainEqual(
      expect.objectContaining({ kind: 'unopened' }),
    );
  });
  it('does not pass over a linked folder', async () => {
    const other = path.join(folder, 'other');
    mkdirSync(other);
    await scan({ 'a.txt': '' });
    symlinkSync(other, path.join(folder, String(round), 'link'));
    const found = await findCanaries([path.join(folder, String(round))], [HELD]);
    expect(found).toMatchObject([{ kind: 'unopened', form: 'a linked folder' }]);
  });
});

describe('pictures', () => {
  const families = (found: readonly Finding[]): unknown =>
    found.filter(({ kind }) => kind === 'pixels').map(({ family }) => family);

  it.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)(
    'sees the colours in %s, whole and shrunk to 90 pixels',
    async (format) => {
      for (const family of [HELD, MOVED]) {
        const whole = drawCanary(family, SIZE).toFormat(format);
        const base = await drawCanary(family, SIZE).png().toBuffer();
        const small = sharp(base).resize(90).toFormat(format);
        const found = await scan({ a: await whole.toBuffer(), b: await small.toBuffer() });
        expect(families(found)).toEqual([family.name, family.name]);
      }
    },
  );
  it.each([
    ['avif', { quality: 55 }],
    ['webp', { quality: 75 }],
    ['jpeg', { quality: 80 }],
  ] as const)('takes no grey %s for a canary', async (format, options) => {
    const grey = await drawScan(SIZE).toFormat(format, options).toBuffer();
    expect(await scan({ a: grey })).toEqual([]);
  });
  it('sees a single field in a corner', async () => {
    const area = { x: SIZE.width - 40, y: 0, w: 40, h: 40 };
    const page = drawScan(SIZE, [{ family: HELD, area }]).jpeg({ quality: 80 });
    expect(families(await scan({ 'a.jpg': await page.toBuffer() }))).toEqual(['held']);
  });
  it('sees the fringe of a redaction that was painted after shrinking', async () => {
    const area = { x: 120, y: 80, w: 240, h: 160 };
    const dark = { width: 120, height: 80, channels: 3, background: '#202020' } as const;
    const base = await drawScan(SIZE, [{ family: HELD, area }])
      .png()
      .toBuffer();
    const shrunk = sharp(await sharp(base).resize(237).png().toBuffer())
      .composite([{ input: { create: { ...dark, width: 118, height: 78 } }, left: 60, top: 40 }])
      .jpeg({ quality: 80 });
    expect(families(await scan({ 'a.jpg': await shrunk.toBuffer() }))).toEqual(['held']);
  });
  it('sees the colours in a picture inlined into a page and in one inside an archive', async () => {
    const png = await drawCanary(HELD, SIZE).png().toBuffer();
    const page = `<img src="data:image/png;base64,${png.toString('base64')}">`;
    expect(families(await scan({ 'a.html': page, 'b.zip': writeZip({ 'c.png': png }) }))).toEqual([
      'held',
      'held',
    ]);
  });
  it('sees a canary on the second page of a TIFF', async () => {
    const pages = [drawScan(SIZE), drawCanary(HELD, SIZE)].map((page) => page.png().toBuffer());
    const tiff = await sharp(await Promise.all(pages), { join: { animated: true } })
      .tiff()
      .toBuffer();
    expect(families(await scan({ 'a.tif': tiff }))).toEqual(['held']);
  });
  it('finds texts embedded in a JPEG and in a PNG, packed ones too', async () => {
    const { exif, xmp } = buildSharpMetadata(HELD.plant, 'jpg');
    const jpeg = await drawScan(SIZE).withExif(exif).withXmp(xmp).jpeg().toBuffer();
    const png = await drawScan(SIZE).png().toBuffer();
    const found = await scan({
      'a.jpg': embedInJpeg(jpeg, HELD.plant, 'jpg'),
      'a.png': embedInPng(png, HELD.plant, 'png'),
    });
    expect(found.flatMap(({ labels }) => labels).sort()).toEqual(
      ['jpgartist', 'jpgcomment', 'jpgexif', 'jpgiptc', 'jpgxmp', 'pngtext', 'pngztxt'].sort(),
    );
    const blocks = found.filter(({ kind }) => kind === 'metadata').map(({ form }) => form);
    expect(blocks).toEqual(['EXIF', 'IPTC', 'XMP']);
  });
});

it('finds characters of a canary in a subset font', async () => {
  const song = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  );
  const pack = (text: string) => subsetFont(readFileSync(song), text, { targetFormat: 'woff2' });
  const fonts = { 'a.woff2': await pack(`绵${[...han][2] ?? ''}`), 'b.woff2': await pack('绵阳') };
  expect(await scan(fonts)).toMatchObject([{ kind: 'font', family: 'held' }]);
});
