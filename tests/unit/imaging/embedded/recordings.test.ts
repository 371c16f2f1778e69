import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readEmbeddedTexts } from '../../../../src/imaging/embedded/read-embedded-texts.ts';
import { makeTestFolder } from '../../../fixtures/images/scan-files.ts';

const { folder, remove } = makeTestFolder();
afterAll(remove);

let count = 0;
function read(...bytes: readonly Uint8Array[]): string[] {
  const file = path.join(folder, `${count++}.bin`);
  writeFileSync(file, Buffer.concat(bytes));
  return readEmbeddedTexts(file).map(({ field, text, says }) => `${field} = ${text} (${says})`);
}

const be = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const le = (value: number): Buffer => be(value).swap32();

const frame = (id: string, ...body: readonly (Buffer | number[])[]): Buffer => {
  const content = Buffer.concat(body.map((piece) => Buffer.from(piece)));
  return Buffer.concat([Buffer.from(id), be(content.length), Buffer.from([0, 0]), content]);
};
const id3 = (...frames: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(frames);
  const size = [21, 14, 7, 0].map((shift) => (content.length >> shift) & 127);
  return Buffer.concat([Buffer.from('ID3\x03\0\0', 'latin1'), Buffer.from(size), content]);
};
const wide = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const chunk = (id: string, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(id), le(body.length), body, Buffer.alloc(body.length % 2)]);
const box = (type: string, ...body: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(body);
  return Buffer.concat([be(8 + content.length), Buffer.from(type, 'latin1'), content]);
};

it('MP3: the tag before the sound, of one and of two bytes a sign, and the one behind it', () => {
  const tag = id3(
    frame('TPE1', [1], wide('张三')),
    frame('COMM', [1], Buffer.from('chi'), wide('\0\u7535\u8bdd 13812345678')),
    frame('TIT2', [3], Buffer.from('讲述')),
    frame('TSSE', [3], Buffer.from('Lavf')),
  );
  const old = Buffer.alloc(128);
  old.write('TAG', 0);
  Buffer.from([0xc0, 0xee, 0xcb, 0xc4]).copy(old, 33);
  expect(read(tag, Buffer.alloc(4000, 0xff), old)).toEqual([
    'ID3 TPE1 = 张三 (person)',
    'ID3 COMM = 电话 13812345678 (words)',
    'ID3 TIT2 = 讲述 (words)',
    'ID3 artist = 李四 (person)',
  ]);
});

it('WAV: the list of information and the extension of the broadcasters, also behind the sound', () => {
  const list = Buffer.concat([Buffer.from('INFO'), chunk('IART', Buffer.from('张三\0'))]);
  const bext = Buffer.alloc(602);
  bext.write('老战士讲述', 0);
  bext.write('李四', 256);
  const body = [chunk('data', Buffer.alloc(2_000_000)), chunk('LIST', list), chunk('bext', bext)];
  expect(read(Buffer.from('RIFF'), le(0), Buffer.from('WAVE'), ...body)).toEqual([
    'WAV IART = 张三 (person)',
    'WAV description = 老战士讲述 (words)',
    'WAV originator = 李四 (person)',
  ]);
});

it('MP4: who made it and where, in the items of iTunes and in user data', () => {
  const item = (type: string, text: string): Buffer =>
    box(type, box('data', be(1), be(0), Buffer.from(text)));
  const place = Buffer.from('+31.4700+104.6800+512/');
  const length = Buffer.from([0, place.length, 0x15, 0xc7]);
  const items = box('meta', be(0), box('hdlr', be(0)), box('ilst', item('©ART', '张三')));
  const film = [
    box('ftyp', Buffer.from('isom'), be(0)),
    box('mdat', Buffer.alloc(100)),
    box('moov', box('mvhd', be(0)), box('udta', items, box('©xyz', length, place))),
  ];
  expect(read(...film)).toEqual([
    'MP4 ©ART = 张三 (person)',
    'MP4 GPS = 31.47000, 104.68000 (position)',
  ]);
  const whole = Buffer.concat(film);
  for (let at = 12; at < whole.length; at += 3)
    expect(() => read(whole.subarray(0, at))).not.toThrow();
});

it('MP4: metadata under names of their own, as telephones write them, whatever the brand', () => {
  const names = ['location.ISO6709', 'author', 'software', 'description'].map((name) =>
    box('mdta', Buffer.from(`com.apple.quicktime.${name}`)),
  );
  const values = ['+31.4700+104.6800+512/', '张三', '17.2', '讲述'].map((text, i) => {
    const data = box('data', be(1), be(0), Buffer.from(text));
    return box(be(i + 1).toString('latin1'), data);
  });
  const meta = box(
    'meta',
    box('hdlr'),
    box('keys', be(0), be(4), ...names),
    box('ilst', ...values),
  );
  const file = [box('ftyp', Buffer.from('XAVC')), box('mdat', Buffer.alloc(99)), box('moov', meta)];
  expect(read(...file)).toEqual([
    'MP4 GPS = 31.47000, 104.68000 (position)',
    'MP4 com.apple.quicktime.author = 张三 (person)',
    'MP4 com.apple.quicktime.software = 17.2 (words)',
    'MP4 com.apple.quicktime.description = 讲述 (words)',
  ]);
});

it('reads Western letters that are neither UTF-8 nor GB 18030, in place of nothing', () => {
  const tag = id3(frame('TPE1', [0], Buffer.from('José Li', 'latin1')));
  expect(read(tag, Buffer.alloc(400, 0xff))).toEqual(['ID3 TPE1 = José Li (person)']);
});

it('MP3: a second tag behind the first', () => {
  const [one, two] = ['张三', '李四'].map((name) => id3(frame('TPE1', [3], Buffer.from(name))));
  expect(read(one ?? Buffer.alloc(0), two ?? Buffer.alloc(0), Buffer.alloc(400, 0xff))).toEqual([
    'ID3 TPE1 = 张三 (person)',
    'ID3 TPE1 = 李四 (person)',
  ]);
});
