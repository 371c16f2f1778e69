import { XMLParser } from 'fast-xml-parser';
import type { EmbeddedText } from '../../model/content.ts';
import { formatPosition } from './position.ts';

/** Properties that hold a person or how to reach one; of the standards of Adobe, IPTC, MWG, PLUS and Microsoft. */
const PERSONS: ReadonlySet<string> = new Set([
  ...['dc:creator', 'dc:contributor', 'photoshop:CaptionWriter', 'xmpRights:Owner', 'pdf:Author'],
  ...['Iptc4xmpExt:PersonInImage', 'Iptc4xmpExt:PersonName', 'MP:PersonDisplayName'],
  ...['mwg-rs:Name', 'aux:OwnerName', 'exifEX:CameraOwnerName', 'exifEX:Photographer'],
  ...[
    'plus:ImageCreatorName',
    'plus:CopyrightOwnerName',
    'tiff:Artist',
    'digiKam:CaptionsAuthorNames',
  ],
  ...['Iptc4xmpCore:CiEmailWork', 'Iptc4xmpCore:CiAdrExtadr'],
]);

/** Numbers of programs: what they did to the picture, and their names for it. */
const PROGRAMS = /^(?:xmpMM|stEvt|stRef|crs|xmpG|xmpGImg|xmlns|x|rdf)$/;

const [LATITUDE, LONGITUDE] = ['exif:GPSLatitude', 'exif:GPSLongitude'];
const DEEPEST = 40;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

interface Leaf {
  readonly property: string;
  readonly text: string;
}

/** ISO 16684-1. What is not well formed is searched as words, tags left out. */
export function listXmpTexts(bytes: Buffer): EmbeddedText[] {
  const xml = bytes.toString('utf8').replaceAll('\0', '');
  const leaves = parse(xml);
  if (!leaves)
    return [{ field: 'XMP', text: xml.replaceAll(/<[^>]*>/g, ' ').trim(), says: 'words' }];
  return [
    ...leaves
      .filter(({ property }) => property !== LATITUDE && property !== LONGITUDE)
      .map(({ property, text }): EmbeddedText => ({
        field: `XMP ${property}`,
        text,
        says: PERSONS.has(property) ? 'person' : 'words',
      })),
    ...findPositions(leaves),
  ];
}

function parse(xml: string): Leaf[] | undefined {
  try {
    return [...listLeaves(parser.parse(xml), '', 0)];
  } catch {
    return undefined;
  }
}

/** Lists and structures of RDF take the name of the property they stand in. */
function* listLeaves(node: unknown, property: string, depth: number): Generator<Leaf> {
  if (depth > DEEPEST) return;
  if (typeof node === 'string') {
    const text = readEntities(node).trim();
    if (text !== '' && property !== '') yield { property, text };
    return;
  }
  if (Array.isArray(node)) {
    for (const item of node) yield* listLeaves(item, property, depth + 1);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  for (const [name, inner] of Object.entries(node)) {
    const prefix = name.split(':', 1)[0] ?? '';
    const isFrame = name === '#text' || prefix === 'x' || prefix === 'rdf';
    if (name === 'rdf:about' || name === 'xml:lang' || name === 'rdf:parseType') continue;
    if (!isFrame && PROGRAMS.test(prefix)) continue;
    yield* listLeaves(inner, isFrame ? property : name, depth + 1);
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

function readEntities(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex, number, name) => {
      if (typeof name === 'string') return ENTITIES[name] ?? whole;
      const point = typeof hex === 'string' ? parseInt(hex, 16) : Number(number);
      return point <= 0x10_ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** `31,28.5N` or `31,28,30N`, latitude and longitude in the same order. */
function findPositions(leaves: readonly Leaf[]): EmbeddedText[] {
  const read = (wanted: string): (number | undefined)[] =>
    leaves.filter(({ property }) => property === wanted).map(({ text }) => parseDegrees(text));
  const longitudes = read(LONGITUDE);
  return read(LATITUDE).flatMap((latitude, i): EmbeddedText[] => {
    const text = formatPosition(latitude, longitudes[i]);
    return text === undefined ? [] : [{ field: 'XMP GPS', text, says: 'position' }];
  });
}

function parseDegrees(text: string): number | undefined {
  const found = /^(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?([NSEW])$/.exec(text);
  if (!found) return undefined;
  const [, degrees, minutes, seconds = 0, side = ''] = found;
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return 'SW'.includes(side) ? -value : value;
}
