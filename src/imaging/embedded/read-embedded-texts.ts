import type { EmbeddedText } from '../../model/content.ts';
import { HEAD_BYTES, parseImageType } from '../parse-image-type.ts';
import { listExifTexts } from './exif-texts.ts';
import { FIND_BLOCKS, type Block } from './find-blocks.ts';
import { listIptcTexts } from './iptc-texts.ts';
import { type RandomBytes, withFileBytes, wrapBytes } from './random-bytes.ts';
import { listXmpTexts } from './xmp-texts.ts';

/**
 * What a scan's file says in words, names and positions beside its pixels: EXIF, IPTC, XMP, the tags of TIFF, texts of
 * PNG, comments. Only those pieces are read. Throws for what is no scan; broken pieces are passed over.
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
  const type = parseImageType(bytes.read(0, HEAD_BYTES));
  if (type === 'tiff') return listExifTexts(bytes);
  return [...FIND_BLOCKS[type](bytes)].flatMap(listBlockTexts);
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
