import type { EmbeddedText } from '../../model/content.ts';
import { decodeText } from './decode-text.ts';

/** Datasets of record 2 of IPTC-NAA IIM 4.1 in which people write. */
const DATASETS: Readonly<Record<number, readonly [string, EmbeddedText['says']]>> = {
  5: ['ObjectName', 'words'],
  25: ['Keywords', 'words'],
  40: ['SpecialInstructions', 'words'],
  80: ['By-line', 'person'],
  92: ['Sub-location', 'words'],
  105: ['Headline', 'words'],
  110: ['Credit', 'words'],
  115: ['Source', 'words'],
  116: ['CopyrightNotice', 'words'],
  118: ['Contact', 'person'],
  120: ['Caption', 'words'],
  122: ['Writer', 'person'],
};
const IIM_RESOURCE = 0x0404;

/** Of the datasets themselves, or of Photoshop's image resources that hold them. */
export function listIptcTexts(block: Buffer): EmbeddedText[] {
  const start = block.toString('latin1', 0, 14) === 'Photoshop 3.0\0' ? 14 : 0;
  const bytes = block.subarray(start);
  if (bytes.toString('latin1', 0, 4) !== '8BIM') return listDatasets(bytes);
  const texts: EmbeddedText[] = [];
  for (let at = 0; at + 12 <= bytes.length && bytes.toString('latin1', at, at + 4) === '8BIM';) {
    const id = bytes.readUInt16BE(at + 4);
    // A name with its length before it, both together of even length.
    const name = 1 + (bytes[at + 6] ?? 0);
    const size = at + 6 + name + (name % 2);
    if (size + 4 > bytes.length) break;
    const length = bytes.readUInt32BE(size);
    const body = size + 4;
    if (id === IIM_RESOURCE) texts.push(...listDatasets(bytes.subarray(body, body + length)));
    at = body + length + (length % 2);
  }
  return texts;
}

function listDatasets(bytes: Buffer): EmbeddedText[] {
  const texts: EmbeddedText[] = [];
  for (let at = 0; at + 5 <= bytes.length && bytes[at] === 0x1c;) {
    const length = bytes.readUInt16BE(at + 3);
    // The highest bit announces a length of more than two bytes: nothing of ours is so long.
    if (length > 0x7fff) break;
    const known = bytes[at + 1] === 2 ? DATASETS[bytes[at + 2] ?? 0] : undefined;
    const body = at + 5;
    if (known) {
      const text = decodeText(bytes.subarray(body, body + length));
      texts.push({ field: `IPTC ${known[0]}`, text, says: known[1] });
    }
    at = body + length;
  }
  return texts;
}
