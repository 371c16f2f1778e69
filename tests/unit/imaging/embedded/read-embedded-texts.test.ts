import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { readEmbeddedTexts } from '../../../../src/imaging/embedded/read-embedded-texts.ts';
import { buildPngChunk } from '../../../fixtures/images/png-chunk.ts';
import { addIptc, makeTestFolder } from '../../../fixtures/images/scan-files.ts';

const { folder, remove } = makeTestFolder();
afterAll(remove);
const grey = sharp({ create: { width: 16, height: 16, channels: 3, background: '#999' } });

const EXIF = {
  IFD0: { Artist: 'Zhang San', ImageDescription: 'Old street', Copyright: 'An archive' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '31/1 28/1 1200/100',
    GPSLongitudeRef: 'E',
    GPSLongitude: '104/1 40/1 4800/100',
  },
};
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" exif:GPSLatitude="31,28.2N" exif:GPSLongitude="104,40,48E" xmpMM:InstanceID="xmp.iid:13812345678">
<dc:creator><rdf:Seq><rdf:li>王五 &amp; 赵六</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">合影，电话 13812345678</rdf:li></rdf:Alt></dc:description>
<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>孙七</rdf:li><rdf:li>周八</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
</rdf:Description></rdf:RDF></x:xmpmeta>`;

let count = 0;
/** `field = text` of what is found in a file of these bytes. */
function read(bytes: Buffer, says?: string): string[] {
  const file = path.join(folder, `${count++}.img`);
  writeFileSync(file, bytes);
  return readEmbeddedTexts(file)
    .filter((one) => says === undefined || one.says === says)
    .map(({ field, text }) => `${field} = ${text}`);
}

/** A TIFF of the plainest kind with these tags, after its picture. */
function writeTiff(tags: readonly (readonly [id: number, text: string])[]): Buffer {
  const texts = tags.map(([, text]) => Buffer.from(`${text}\0     `));
  const directory = Buffer.alloc(2 + tags.length * 12 + 4);
  directory.writeUInt16BE(tags.length);
  let at = 8 + directory.length;
  for (const [i, [id]] of tags.entries()) {
    const length = texts[i]?.length ?? 0;
    directory.writeUInt16BE(id, 2 + i * 12);
    directory.writeUInt16BE(2, 4 + i * 12);
    directory.writeUInt32BE(length, 6 + i * 12);
    directory.writeUInt32BE(at, 10 + i * 12);
    at += length;
  }
  return Buffer.concat([Buffer.from('MM\0*\0\0\0\x08', 'latin1'), directory, ...texts]);
}

describe('what a scan says beside its pixels is found', () => {
  it('in EXIF: persons, descriptions, and where it was made', async () => {
    const jpeg = await grey.clone().withExif(EXIF).jpeg().toBuffer();
    expect(read(jpeg, 'person')).toEqual(['EXIF Artist = Zhang San']);
    expect(read(jpeg, 'words')).toEqual([
      'EXIF ImageDescription = Old street',
      'EXIF Copyright = An archive',
    ]);
    expect(read(jpeg, 'position')).toEqual(['EXIF GPS = 31.47000, 104.68000']);
  });

  it.each(['jpeg', 'png', 'webp', 'tiff'] as const)('in XMP of %s', async (format) => {
    const bytes = await grey.clone().withXmp(XMP).toFormat(format).toBuffer();
    expect(read(bytes)).toEqual([
      'XMP dc:creator = 王五 & 赵六',
      'XMP dc:description = 合影，电话 13812345678',
      'XMP Iptc4xmpExt:PersonInImage = 孙七',
      'XMP Iptc4xmpExt:PersonInImage = 周八',
      'XMP GPS = 31.47000, 104.68000',
    ]);
  });

  it('in IPTC and in the comment of a JPEG, also as GB18030', async () => {
    const jpeg = addIptc(await grey.clone().jpeg().toBuffer(), '说明');
    const gbk = Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]);
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 6]), gbk]);
    expect(read(Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]))).toEqual([
      'JPEG comment = 张三',
      'IPTC Caption = 说明',
    ]);
  });

  it('in texts of a PNG, packed or not, also behind the picture', async () => {
    const png = await grey.clone().png().toBuffer();
    const end = png.lastIndexOf('IEND') - 4;
    const texts = [
      buildPngChunk('tEXt', Buffer.from('Author\0Zhang San')),
      buildPngChunk(
        'zTXt',
        Buffer.concat([Buffer.from('Title\0\0'), deflateSync(Buffer.from('A title'.repeat(9)))]),
      ),
      buildPngChunk('iTXt', Buffer.from('Comment\0\0\0zh\0\0国际', 'utf8')),
    ];
    const bytes = Buffer.concat([png.subarray(0, end), ...texts, png.subarray(end)]);
    expect(read(bytes, 'person')).toEqual(['PNG Author = Zhang San']);
    expect(read(bytes, 'words')).toEqual([
      `PNG Title = ${'A title'.repeat(9)}`,
      'PNG Comment = 国际',
    ]);
  });

  it('in the tags of a TIFF', () => {
    const tiff = writeTiff([
      [0x010e, '一页'],
      [0x013b, '张三'],
      [0x013c, '某台电脑'],
    ]);
    expect(read(tiff)).toEqual([
      'EXIF ImageDescription = 一页',
      'EXIF Artist = 张三',
      'EXIF HostComputer = 某台电脑',
    ]);
  });
});

describe('what is broken or made to harm is passed over', () => {
  it('a directory that names itself as the next', () => {
    const tiff = writeTiff([[0x013b, '张三']]);
    tiff.writeUInt32BE(8, 8 + 2 + 12);
    expect(read(tiff)).toEqual(['EXIF Artist = 张三']);
  });

  it('EXIF that is cut anywhere, and XMP that is no XML, which is searched as words', async () => {
    const jpeg = await grey.clone().withExif(EXIF).jpeg().toBuffer();
    for (let length = 20; length < jpeg.length; length += 7)
      expect(() => read(jpeg.subarray(0, length))).not.toThrow();
    const broken = await grey
      .clone()
      .withXmp('<x:xmpmeta><a>电话 13812345678</b>')
      .jpeg()
      .toBuffer();
    expect(read(broken)).toEqual([expect.stringContaining('13812345678')]);
  });

  it('a packed text of many times its size is not unpacked whole', async () => {
    const png = await grey.clone().png().toBuffer();
    const end = png.lastIndexOf('IEND') - 4;
    const bomb = Buffer.concat([Buffer.from('Title\0\0'), deflateSync(Buffer.alloc(50_000_000))]);
    expect(
      read(Buffer.concat([png.subarray(0, end), buildPngChunk('zTXt', bomb), png.subarray(end)])),
    ).toEqual([]);
  });
});
