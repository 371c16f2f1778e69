import type { EmbeddedText } from '../../model/content.ts';
import { HEAD_BYTES, parseImageType } from '../parse-image-type.ts';
import { listExifTexts } from './exif-texts.ts';
import { FIND_BLOCKS, type Block } from './find-blocks.ts';
import { listId3Texts, listId3v1Texts } from './id3-texts.ts';
import { listIptcTexts } from './iptc-texts.ts';
import { listMp4Texts } from './mp4-texts.ts';
import { type RandomBytes, withFileBytes, wrapBytes } from './random-bytes.ts';
import { listWavTexts } from './wav-texts.ts';
import { listXmpTexts } from './xmp-texts.ts';

/**
 * What a master says in words, names and positions beside its pixels or its sound: EXIF, IPTC, XMP, the tags of TIFF,
 * texts of PNG, comments; the tags of MP3, WAV and MP4. Only those pieces are read. Throws for what is neither scan nor
 * recording; broken pieces are passed over.
 */
export function readEmbeddedTexts(file: string): EmbeddedText[] {
  return withFileBytes(file, (bytes) => {
    const seen = new Set<string>();
    // Programs write the same into EXIF, IPTC and XMP; once is enough.
    return listTexts(bytes).filter(({ says, text }) => {
      const key = `${says} ${text}`;
      if (text === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  });
}

function listTexts(bytes: RandomBytes): EmbeddedText[] {
  const head = bytes.read(0, HEAD_BYTES);
  const listOfRecording = findRecordingReader(head);
  if (listOfRecording) return listOfRecording(bytes);
  const type = parseImageType(head);
  if (type === 'tiff') return listExifTexts(bytes);
  return [...FIND_BLOCKS[type](bytes)].flatMap(listBlockTexts);
}

/** Ogg is refused with anything in its comments, and WebM is not looked into. */
function findRecordingReader(head: Buffer): ((bytes: RandomBytes) => EmbeddedText[]) | undefined {
  const read = (at: number, length: number): string => head.toString('latin1', at, at + length);
  if (read(0, 4) === 'RIFF' && read(8, 4) === 'WAVE') return listWavTexts;
  // Of the brands that begin so, these are pictures; of sound and film there is no end.
  if (read(4, 4) === 'ftyp' && !/^(?:avi[fs]|he[iv][a-z]|m[is]f1)$/.test(read(8, 4)))
    return listMp4Texts;
  if (read(0, 4) === 'OggS' || read(0, 4) === '\x1a\x45\xdf\xa3') return () => [];
  const isMp3 = read(0, 3) === 'ID3' || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2);
  return isMp3 ? (bytes) => [...listId3Texts(bytes, 0), ...listId3v1Texts(bytes)] : undefined;
}

function listBlockTexts(block: Block): EmbeddedText[] {
  switch (block.kind) {
    case 'exif':
      return listExifTexts(wrapBytes(block.bytes));
    case 'photoshop':
      return listIptcTexts(block.bytes);
    case 'xmp':
      return listXmpTexts(block.bytes);
    case 'comment':
      // Of an author a PNG has a keyword for.
      return [
        { field: block.field, text: block.text, says: isAuthor(block.field) ? 'person' : 'words' },
      ];
  }
}

function isAuthor(field: string): boolean {
  return /^PNG (?:Author|Artist|Creator)$/i.test(field);
}
