import { deflateSync } from 'node:zlib';
import { buildPngChunk } from '../../fixtures/images/png-chunk.ts';
import type { CanaryFamily } from './canary-family.ts';

type Plant = CanaryFamily['plant'];

/** EXIF and XMP as sharp writes them; `label` tells them apart. */
export function buildSharpMetadata(plant: Plant, label: string) {
  return {
    exif: {
      IFD0: { ImageDescription: plant(`${label}exif`), Artist: plant(`${label}artist`) },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 30/1 0/1' },
    },
    xmp: `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${plant(`${label}xmp`)}"/></rdf:RDF></x:xmpmeta>`,
  };
}

/** The JPEG with a comment and an IPTC caption, which sharp does not write, right after its first mark. */
export function embedInJpeg(jpeg: Buffer, plant: Plant, label: string): Buffer {
  const caption = Buffer.from(plant(`${label}iptc`));
  const field = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, caption.length]), caption]);
  const block = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00', 'latin1'),
    Buffer.from([field.length]),
    field,
    Buffer.alloc(field.length % 2),
  ]);
  const comment = Buffer.from(plant(`${label}comment`));
  return Buffer.concat([
    jpeg.subarray(0, 2),
    writeSegment(0xed, block),
    writeSegment(0xfe, comment),
    jpeg.subarray(2),
  ]);
}

/** The PNG with a plain and a compressed text before its end. */
export function embedInPng(png: Buffer, plant: Plant, label: string): Buffer {
  const end = png.lastIndexOf('IEND') - 4;
  const plain = Buffer.from(`Comment\0${plant(`${label}text`)}`);
  // Long enough to be packed indeed and not stored as it is.
  const packed = deflateSync(Buffer.from(plant(`${label}ztxt`).repeat(20)));
  return Buffer.concat([
    png.subarray(0, end),
    buildPngChunk('tEXt', plain),
    buildPngChunk('zTXt', Buffer.concat([Buffer.from('Title\0\0', 'latin1'), packed])),
    png.subarray(end),
  ]);
}

function writeSegment(mark: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, mark, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
