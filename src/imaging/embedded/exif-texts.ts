import type { EmbeddedText } from '../../model/content.ts';
import { decodeText, decodeWide } from './decode-text.ts';
import { listIptcTexts } from './iptc-texts.ts';
import { formatPosition } from './position.ts';
import type { RandomBytes } from './random-bytes.ts';
import { readNumber, readTags, type Tag, type TagGroup } from './tiff-tags.ts';
import { listXmpTexts } from './xmp-texts.ts';

type Says = EmbeddedText['says'];

/** Tags in which people write, by the names of Exif 3.0 and TIFF 6.0; `XP…` are those of Windows. */
const TEXTS: Readonly<Record<TagGroup, Readonly<Record<number, readonly [string, Says]>>>> = {
  image: {
    0x010d: ['DocumentName', 'words'],
    0x010e: ['ImageDescription', 'words'],
    0x011d: ['PageName', 'words'],
    0x013b: ['Artist', 'person'],
    0x013c: ['HostComputer', 'words'],
    0x8298: ['Copyright', 'words'],
    0x9c9b: ['XPTitle', 'words'],
    0x9c9c: ['XPComment', 'words'],
    0x9c9d: ['XPAuthor', 'person'],
    0x9c9e: ['XPKeywords', 'words'],
    0x9c9f: ['XPSubject', 'words'],
  },
  exif: {
    0x9286: ['UserComment', 'words'],
    0xa430: ['CameraOwnerName', 'person'],
    0xa436: ['ImageTitle', 'words'],
    0xa437: ['Photographer', 'person'],
    0xa438: ['ImageEditor', 'person'],
  },
  gps: {
    0x001b: ['GPSProcessingMethod', 'words'],
    0x001c: ['GPSAreaInformation', 'words'],
  },
};
const XMP = 0x02bc;
const IPTC = 0x83bb;
const PHOTOSHOP = 0x8649;
const [LATITUDE_REF, LATITUDE, LONGITUDE_REF, LONGITUDE] = [1, 2, 3, 4];

/** What EXIF says, or a TIFF with all that stands in its tags. */
export function listExifTexts(source: RandomBytes): EmbeddedText[] {
  const tags = readTags(source, isWanted);
  return [
    ...tags.flatMap((tag): EmbeddedText[] => {
      if (tag.group === 'image' && tag.id === XMP) return listXmpTexts(tag.bytes);
      if (tag.group === 'image' && (tag.id === IPTC || tag.id === PHOTOSHOP))
        return listIptcTexts(tag.bytes);
      const known = TEXTS[tag.group][tag.id];
      if (!known) return [];
      const [name, says] = known;
      return [{ field: `EXIF ${name}`, text: decodeTag(name, tag), says }];
    }),
    ...findPosition(tags),
  ];
}

function isWanted(group: TagGroup, id: number): boolean {
  if (id in TEXTS[group]) return true;
  return group === 'gps' ? id <= LONGITUDE : [XMP, IPTC, PHOTOSHOP].includes(id);
}

/** The first eight bytes of the tags without a type name a code. */
function decodeTag(name: string, { bytes, isLittle }: Tag): string {
  if (name.startsWith('XP')) return decodeWide(bytes, true);
  const code = bytes.toString('latin1', 0, 8);
  if (code.startsWith('UNICODE')) return decodeWide(bytes.subarray(8), isLittle);
  return decodeText(/^(?:ASCII|JIS|\0{3})/.test(code) ? bytes.subarray(8) : bytes);
}

function findPosition(tags: readonly Tag[]): EmbeddedText[] {
  const gps = new Map(tags.filter(({ group }) => group === 'gps').map((tag) => [tag.id, tag]));
  const read = (degrees: number, ref: number, negative: string): number | undefined => {
    const tag = gps.get(degrees);
    if (!tag || tag.bytes.length < 24) return undefined;
    const [d = NaN, m = NaN, s = NaN] = [0, 8, 16].map((at) => {
      const part = (place: number): number => readNumber(tag.bytes, place, 4, tag.isLittle);
      // Nought over nought stands for what was not measured.
      return part(at + 4) === 0 ? 0 : part(at) / part(at + 4);
    });
    const value = d + m / 60 + s / 3600;
    return gps.get(ref)?.bytes.toString('latin1', 0, 1) === negative ? -value : value;
  };
  const text = formatPosition(
    read(LATITUDE, LATITUDE_REF, 'S'),
    read(LONGITUDE, LONGITUDE_REF, 'W'),
  );
  return text === undefined ? [] : [{ field: 'EXIF GPS', text, says: 'position' }];
}
