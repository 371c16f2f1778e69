import type { RandomBytes } from './random-bytes.ts';

// TIFF 6.0, section 2, and BigTIFF; Exif 2.32 (CIPA DC-008), 4.6.2 and 4.6.3.

export type TagGroup = 'image' | 'exif' | 'gps';

export interface Tag {
  readonly group: TagGroup;
  readonly id: number;
  /** Of its numbers; of texts and pieces without a type it is of no use. */
  readonly type: number;
  readonly bytes: Buffer;
  readonly isLittle: boolean;
}

/** Bytes of one value by its type. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];
const INNER: Readonly<Record<number, TagGroup>> = { 0x8769: 'exif', 0x8825: 'gps' };
/** Bounds for files that are damaged or made to harm. */
const MOST_DIRECTORIES = 1000;
const MOST_TAGS = 1000;
const LARGEST = 1 << 22;
const LARGEST_SUM = 1 << 25;

/** Those tags of a TIFF, or of EXIF, for which `isWanted` says so, in all its pages. Broken pieces are passed over. */
export function readTags(
  source: RandomBytes,
  isWanted: (group: TagGroup, id: number) => boolean,
): Tag[] {
  const head = source.read(0, 16);
  const order = head.toString('latin1', 0, 2);
  if (head.length < 8 || (order !== 'II' && order !== 'MM')) return [];
  const isLittle = order === 'II';
  const isBig = readNumber(head, 2, 2, isLittle) === 43;
  const width = isBig ? 8 : 4;
  const entrySize = isBig ? 20 : 12;
  const tags: Tag[] = [];
  let left = LARGEST_SUM;
  const seen = new Set<number>();
  const open: (readonly [group: TagGroup, at: number])[] = [
    ['image', readNumber(head, isBig ? 8 : 4, width, isLittle)],
  ];
  for (let next = open.shift(); next && seen.size < MOST_DIRECTORIES; next = open.shift()) {
    const [group, at] = next;
    if (at === 0 || seen.has(at)) continue;
    seen.add(at);
    const countSize = isBig ? 8 : 2;
    const count = readNumber(source.read(at, countSize), 0, countSize, isLittle);
    const size = Math.min(count, MOST_TAGS) * entrySize;
    const directory = source.read(at + countSize, size + width);
    for (let place = 0; place + entrySize <= Math.min(size, directory.length); place += entrySize) {
      const id = readNumber(directory, place, 2, isLittle);
      const type = readNumber(directory, place + 2, 2, isLittle);
      const length = (SIZES[type] ?? 0) * readNumber(directory, place + 4, width, isLittle);
      const value = place + 4 + width;
      const inner = group === 'image' ? INNER[id] : undefined;
      if (inner) open.push([inner, readNumber(directory, value, width, isLittle)]);
      if (!isWanted(group, id) || length > Math.min(LARGEST, left)) continue;
      left -= length;
      const bytes =
        length <= width
          ? directory.subarray(value, value + length)
          : source.read(readNumber(directory, value, width, isLittle), length);
      tags.push({ group, id, type, bytes, isLittle });
    }
    if (group === 'image' && count <= MOST_TAGS)
      open.push(['image', readNumber(directory, size, width, isLittle)]);
  }
  return tags;
}

/** 0 where the bytes end before. */
export function readNumber(bytes: Buffer, at: number, size: number, isLittle: boolean): number {
  if (at + size > bytes.length) return 0;
  if (size === 8) return Number(isLittle ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
  return isLittle ? bytes.readUIntLE(at, size) : bytes.readUIntBE(at, size);
}
