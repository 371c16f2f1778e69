import type { EmbeddedText } from '../../model/content.ts';
import { decodeText } from './decode-text.ts';
import { listId3Texts } from './id3-texts.ts';
import type { RandomBytes } from './random-bytes.ts';

type Says = EmbeddedText['says'];

const INFO: Readonly<Record<string, Says>> = {
  IART: 'person',
  IENG: 'person',
  ITCH: 'person',
  ICMS: 'person',
  INAM: 'words',
  ISBJ: 'words',
  ICMT: 'words',
  IKEY: 'words',
  ICOP: 'words',
};
const LARGEST = 1 << 20;
const MOST = 10_000;

/** RIFF WAVE: the lists of information, the extension of the broadcasters (EBU Tech 3285), an ID3 tag. */
export function listWavTexts(file: RandomBytes): EmbeddedText[] {
  const texts: EmbeddedText[] = [];
  let at = 12;
  for (let i = 0; i < MOST; i++) {
    const head = file.read(at, 8);
    if (head.length < 8) break;
    const id = head.toString('latin1', 0, 4);
    const size = head.readUInt32LE(4);
    const read = (): Buffer => file.read(at + 8, Math.min(size, LARGEST));
    if (id === 'LIST') texts.push(...listInfo(read()));
    else if (id === 'bext') texts.push(...listBroadcast(read()));
    else if (id.toLowerCase() === 'id3 ') texts.push(...listId3Texts(file, at + 8));
    at += 8 + size + (size % 2);
  }
  return texts;
}

function listInfo(list: Buffer): EmbeddedText[] {
  if (list.toString('latin1', 0, 4) !== 'INFO') return [];
  const texts: EmbeddedText[] = [];
  for (let at = 4; at + 8 <= list.length;) {
    const id = list.toString('latin1', at, at + 4);
    const size = list.readUInt32LE(at + 4);
    const says = INFO[id];
    const text = decodeText(list.subarray(at + 8, at + 8 + size));
    if (says) texts.push({ field: `WAV ${id}`, text, says });
    at += 8 + size + (size % 2);
  }
  return texts;
}

function listBroadcast(bext: Buffer): EmbeddedText[] {
  const description = decodeText(bext.subarray(0, 256));
  const originator = decodeText(bext.subarray(256, 288));
  return [
    { field: 'WAV description', text: description, says: 'words' },
    { field: 'WAV originator', text: originator, says: 'person' },
  ];
}
