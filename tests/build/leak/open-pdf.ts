import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly number: number;
  /** Dictionary or value, as it is written. */
  readonly head: string;
  readonly stream?: Buffer | undefined;
}

/** By code of two bytes. */
type CharacterMap = ReadonlyMap<number, string>;

const FONT_PROGRAM = /\/FontFile[23]? (\d+) 0 R/g;
const PROFILE = /\/ICCBased (\d+) 0 R/g;
const GLYPH_SET = /\/CIDSet (\d+) 0 R/g;

/**
 * What can be read in a PDF: titles and other strings outside its streams, texts of its pages, pictures. Throws for
 * whatever it cannot look into: compressed objects, encryption, pictures that are no JPEG.
 */
export function openPdf(bytes: Buffer): { readonly name: string; readonly bytes: Buffer }[] {
  const file = bytes.toString('latin1');
  if (/\/ObjStm\b|\/Encrypt\b/.test(file)) throw new Error('a PDF with packed or locked objects');
  const objects = readObjects(bytes, file);
  if (objects.length === 0) throw new Error('a PDF without objects');
  const heads = objects.map(({ head }) => head).join('\n');
  const passed = new Set(
    [FONT_PROGRAM, PROFILE, GLYPH_SET].flatMap((reference) =>
      [...heads.matchAll(reference)].map(([, number]) => Number(number)),
    ),
  );
  const streams = objects.flatMap(({ number, head, stream }) =>
    stream && !passed.has(number) ? [{ number, head, content: unpack(head, stream) }] : [],
  );
  const maps = streams
    .map(({ content }) => content.toString('latin1'))
    .filter((text) => text.includes('begincmap'))
    .map(readCharacterMap);
  return [
    { name: 'strings', bytes: Buffer.from(readStrings(heads).map(decodeString).join('\n')) },
    ...streams.flatMap(({ number, head, content }) => {
      if (/\/Subtype \/Image\b/.test(head))
        return [{ name: `picture-${number}.jpg`, bytes: content }];
      return [{ name: `text-${number}`, bytes: Buffer.from(readTexts(content, maps)) }];
    }),
  ];
}

function readObjects(bytes: Buffer, file: string): PdfObject[] {
  const objects: PdfObject[] = [];
  const opening = /(\d+) 0 obj\b/g;
  for (let found = opening.exec(file); found; found = opening.exec(file)) {
    const start = opening.lastIndex;
    const end = file.indexOf('endobj', start);
    const at = file.indexOf('stream\n', start);
    const hasStream = at >= 0 && at < end;
    const head = file.slice(start, hasStream ? at : end);
    const length = Number(/\/Length (\d+)(?! 0 R)/.exec(head)?.[1] ?? Number.NaN);
    if (end < 0 || (hasStream && Number.isNaN(length))) throw new Error('a PDF that is cut off');
    const from = at + 'stream\n'.length;
    const stream = hasStream ? bytes.subarray(from, from + length) : undefined;
    objects.push({ number: Number(found[1]), head, stream });
    // Whatever a stream holds is no object.
    opening.lastIndex = hasStream ? from + length : end;
  }
  return objects;
}

function unpack(head: string, stream: Buffer): Buffer {
  const isPicture = /\/Subtype \/Image\b/.test(head);
  const filter = /\/Filter \[?\s*\/(\w+)\s*\]?/.exec(head)?.[1];
  if (isPicture && filter !== 'DCTDecode') throw new Error('a picture in a PDF that is no JPEG');
  if (filter === undefined || filter === 'DCTDecode') return stream;
  if (filter === 'FlateDecode') return inflateSync(stream);
  throw new Error(`a stream in a PDF packed by ${filter}`);
}

/** What glyphs stand for: `<0012> <4E00>` in lists, `<0012> <0014> <4E00>` in ranges. */
function readCharacterMap(text: string): CharacterMap {
  const map = new Map<number, string>();
  for (const [, list = ''] of text.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, code = '', target = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>/g))
      map.set(Number.parseInt(code, 16), decodeWide(Buffer.from(target, 'hex')));
  for (const [, list = ''] of text.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from = '', to = '', target = ''] of list.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    )) {
      const first = Number.parseInt(from, 16);
      const base = Number.parseInt(target, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code++)
        map.set(code, String.fromCodePoint(base + code - first));
    }
  return map;
}

/** Every string of a page as each of the file's faces would show it: one of them is right. */
function readTexts(content: Buffer, maps: readonly CharacterMap[]): string {
  const text = content.toString('latin1');
  const strings = readStrings(text);
  const shown = maps.map((map) =>
    strings
      .map((codes) => {
        const glyphs = Array.from({ length: codes.length >> 1 }, (_, i) =>
          codes.readUInt16BE(i * 2),
        );
        return glyphs.map((glyph) => map.get(glyph) ?? '').join('');
      })
      .join(''),
  );
  const all = [content.toString('utf8'), ...strings.map(decodeString), ...shown].join('\n');
  return all.replaceAll('\0', '');
}

/** Strings in round and in angle brackets, as bytes. */
function readStrings(text: string): Buffer[] {
  const strings: Buffer[] = [];
  const opening = /\(|<<|<([\da-fA-F\s]*)>/g;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    if (found[1] !== undefined) strings.push(Buffer.from(found[1].replace(/\s/g, ''), 'hex'));
    if (found[0] !== '(') continue;
    const { value, end } = readRound(text, opening.lastIndex);
    strings.push(Buffer.from(value, 'latin1'));
    opening.lastIndex = end;
  }
  return strings;
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function readRound(text: string, start: number): { value: string; end: number } {
  let value = '';
  let depth = 1;
  let at = start;
  for (; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      const next = text[at + 1] ?? '';
      value +=
        octal === undefined ? (ESCAPED[next] ?? next) : String.fromCharCode(parseInt(octal, 8));
      at += octal?.length ?? 1;
      continue;
    }
    if (sign === '(') depth++;
    if (sign === ')' && --depth === 0) break;
    value += sign;
  }
  return { value, end: at + 1 };
}

function decodeString(bytes: Buffer): string {
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return isWide ? decodeWide(bytes.subarray(2)) : bytes.toString('utf8');
}

function decodeWide(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');
}
