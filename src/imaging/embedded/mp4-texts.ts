import type { EmbeddedText } from '../../model/content.ts';
import { decodeText } from './decode-text.ts';
import { formatPosition } from './position.ts';
import type { RandomBytes } from './random-bytes.ts';

// ISO/IEC 14496-12; the names of iTunes and of QuickTime's user data and metadata.

type Says = EmbeddedText['says'];

const ITEMS: Readonly<Record<string, Says>> = {
  '©ART': 'person',
  aART: 'person',
  '©wrt': 'person',
  '©aut': 'person',
  '©dir': 'person',
  '©prd': 'person',
  '©prf': 'person',
  auth: 'person',
  perf: 'person',
  '©nam': 'words',
  '©alb': 'words',
  '©cmt': 'words',
  '©des': 'words',
  '©inf': 'words',
  desc: 'words',
  ldes: 'words',
  titl: 'words',
  dscp: 'words',
};
/** Boxes that are opened, by the bytes before what stands in them. */
const OPENED: Readonly<Record<string, number>> = { moov: 0, trak: 0, udta: 0, meta: 4, ilst: 0 };
const POSITION = '©xyz';
/** Of telephones: names in a box of their own (`com.apple.quicktime.author`), values by number in another. */
const NAMED_PERSON = /\b(?:author|artist|composer|director|performer|producer|publisher|user)\b/;
const NAMED_POSITION = /location\.ISO6709$/;
const LARGEST = 1 << 20;
const MOST = 10_000;

export function listMp4Texts(file: RandomBytes): EmbeddedText[] {
  return listBoxes(file, 0, file.size, { left: MOST, names: [] });
}

interface Reading {
  /** Boxes that may still be read. */
  left: number;
  /** What numbered boxes are called. */
  names: readonly string[];
}

function listBoxes(
  file: RandomBytes,
  start: number,
  end: number,
  reading: Reading,
): EmbeddedText[] {
  const texts: EmbeddedText[] = [];
  for (let at = start; at + 8 <= end && reading.left-- > 0;) {
    const head = file.read(at, 16);
    if (head.length < 8) break;
    const short = head.readUInt32BE(0);
    const isLong = short === 1 && head.length === 16;
    const size = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? end - at : short;
    const type = head.toString('latin1', 4, 8);
    const body = at + (isLong ? 16 : 8);
    const next = at + size;
    if (size < body - at || next > end) break;
    const skipped = OPENED[type];
    if (skipped !== undefined) {
      // QuickTime writes this box without the four bytes.
      const isBare = type === 'meta' && file.read(body + 4, 4).toString('latin1') === 'hdlr';
      texts.push(...listBoxes(file, body + (isBare ? 0 : skipped), next, reading));
    } else if (type === 'keys') {
      reading.names = readNames(file.read(body, Math.min(next - body, LARGEST)));
    } else {
      const name = reading.names[head.readUInt32BE(4) - 1];
      if (name !== undefined || type in ITEMS || type === POSITION)
        texts.push(...readItem(type, name, file.read(body, Math.min(next - body, LARGEST))));
    }
    at = next;
  }
  return texts;
}

/** Version and count, then each with its length and the kind of its name before it. */
function readNames(body: Buffer): string[] {
  const names: string[] = [];
  for (let at = 8; at + 8 <= body.length;) {
    const size = body.readUInt32BE(at);
    if (size < 8) break;
    names.push(decodeText(body.subarray(at + 8, at + size)));
    at += size;
  }
  return names;
}

function readItem(type: string, name: string | undefined, body: Buffer): EmbeddedText[] {
  const text = decodeText(body.subarray(findText(type, body)));
  if (type !== POSITION && !NAMED_POSITION.test(name ?? '')) {
    const says = name !== undefined && NAMED_PERSON.test(name) ? 'person' : 'words';
    return [{ field: `MP4 ${name ?? type}`, text, says: ITEMS[type] ?? says }];
  }
  // ISO 6709: +31.4700+104.6800+512/
  const found = /^([+-]\d+(?:\.\d+)?)([+-]\d+(?:\.\d+)?)/.exec(text);
  const position = found && formatPosition(Number(found[1]), Number(found[2]));
  return position ? [{ field: 'MP4 GPS', text: position, says: 'position' }] : [];
}

/** Behind an inner box with kind and language, behind length and language, or behind version and language. */
function findText(type: string, body: Buffer): number {
  if (body.toString('latin1', 4, 8) === 'data') return 16;
  return type.startsWith('©') ? 4 : 6;
}
