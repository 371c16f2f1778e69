import { buildDamaged, buildTrackProblem, viewOf, type Recording } from './recording.ts';

// Element ids: https://www.matroska.org/technical/elements.html
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TRACKS = 0x1654ae6b;
const TRACK = 0xae;
const CLUSTER = 0x1f43b675;
const LEVEL_ONE = [INFO, TRACKS, CLUSTER, 0x114d9b74, 0x1c53bb6b];
/** Tags, attachments, chapters. */
const TELLING = [0x1254c367, 0x1941a469, 0x1043a770];
/** Names of files and titles, the day, and sums that no longer hold. */
const TELLING_WITHIN = [0x7ba9, 0x4461, 0x7384, 0x3c83ab, 0x3e83bb, 0x73a4, 0x536e, 0xbf];
/** Programs that wrote it: these must be there, and may be empty. */
const WRITERS = [0x4d80, 0x5741];
const SCALE = 0x2ad7b1;
const DURATION = 0x4489;
const TRACK_TYPE = 0x83;
const VIDEO = 0xe0;
const WIDTH = 0xb0;
const HEIGHT = 0xba;
const CLUSTER_TIME = 0xe7;
const BLOCKS = [0xa3, 0xa1];
const BLOCK_GROUP = 0xa0;
const TRACK_KINDS: Readonly<Record<number, string>> = { 1: 'video', 2: 'audio', 17: 'subtitle' };

interface Element {
  readonly id: number;
  readonly at: number;
  readonly body: number;
  readonly next: number;
}

interface Found {
  scale: number;
  duration: number;
  cluster: number;
  last: number;
  isFilm: boolean;
  width?: number;
  height?: number;
}

/** WebM: what tells of makers, names and days becomes void where it stands, so that no other byte moves. */
export function cleanWebm(bytes: Uint8Array): Recording {
  const out = bytes.slice();
  const found: Found = { scale: 1e6, duration: 0, cluster: 0, last: 0, isFilm: false };
  walk(out, 0, out.length, found, true);
  const ticks = found.duration || found.last;
  if (ticks === 0) throw buildDamaged('WebM');
  const { isFilm, width, height } = found;
  return {
    ending: 'webm',
    mediaType: isFilm ? 'video/webm' : 'audio/webm',
    isFilm,
    duration: (ticks * found.scale) / 1e9,
    width,
    height,
    bytes: out,
  };
}

/** @param isTop clusters of unknown length end where the next element of their own level begins */
function walk(out: Uint8Array, start: number, end: number, found: Found, isTop = false): void {
  for (let at = start; at < end;) {
    const element = readElement(out, at, end, isTop);
    const { id, body, next } = element;
    if (TELLING.includes(id) || TELLING_WITHIN.includes(id)) blank(out, element);
    else if (id === SEGMENT) walk(out, body, next, found, true);
    else if ([INFO, TRACKS, TRACK, VIDEO, CLUSTER, BLOCK_GROUP].includes(id))
      walk(out, body, next, found);
    else if (WRITERS.includes(id)) out.fill(0, body, next);
    else note(out, element, found);
    at = next;
  }
}

function readElement(out: Uint8Array, at: number, end: number, isTop: boolean): Element {
  const id = readNumber(out, at, true);
  const size = id && readNumber(out, at + id.length, false);
  if (!id || !size) throw buildDamaged('WebM');
  const body = at + id.length + size.length;
  const next = size.isUnknown ? findEnd(out, id.value, body, end, isTop) : body + size.value;
  if (next > end) throw buildDamaged('WebM');
  return { id: id.value, at, body, next };
}

/** A stream that was not finished: a segment goes on to the end, a cluster to the next of its level. */
function findEnd(out: Uint8Array, id: number, body: number, end: number, isTop: boolean): number {
  if (!isTop) throw buildDamaged('WebM');
  if (id !== CLUSTER) return end;
  for (let at = body; at < end;) {
    const inner = readNumber(out, at, true);
    if (!inner) throw buildDamaged('WebM');
    if ([...LEVEL_ONE, ...TELLING].includes(inner.value)) return at;
    const size = readNumber(out, at + inner.length, false);
    if (!size || size.isUnknown) throw buildDamaged('WebM');
    at += inner.length + size.length + size.value;
  }
  return end;
}

function readNumber(
  out: Uint8Array,
  at: number,
  keepsMarker: boolean,
): { value: number; length: number; isUnknown: boolean } | undefined {
  const first = out[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || at + length > out.length) return undefined;
  let value = keepsMarker ? first : first & (0xff >> length);
  let isUnknown = (first & (0xff >> length)) === 0xff >> length;
  for (let i = 1; i < length; i++) {
    const byte = out[at + i] ?? 0;
    value = value * 256 + byte;
    isUnknown &&= byte === 0xff;
  }
  return { value, length, isUnknown: isUnknown && !keepsMarker };
}

/** A Void element of the same length: one byte of id, and its size in as many bytes as fill what is left. */
function blank(out: Uint8Array, { at, next }: Element): void {
  const length = next - at;
  const sizeBytes = length >= 9 ? 8 : 1;
  out.fill(0, at, next);
  out[at] = 0xec;
  if (sizeBytes === 1) out[at + 1] = 0x80 | (length - 2);
  else {
    out[at + 1] = 0x01;
    viewOf(out).setUint32(at + 5, length - 9);
  }
}

function note(out: Uint8Array, { id, body, next }: Element, found: Found): void {
  const view = viewOf(out);
  const size = next - body;
  if (id === SCALE) found.scale = readUint(out, body, next);
  if (id === DURATION) found.duration = size === 4 ? view.getFloat32(body) : view.getFloat64(body);
  if (id === CLUSTER_TIME) found.cluster = readUint(out, body, next);
  if (id === WIDTH) found.width = readUint(out, body, next);
  if (id === HEIGHT) found.height = readUint(out, body, next);
  if (id === TRACK_TYPE) {
    const kind = readUint(out, body, next);
    if (!(kind in TRACK_KINDS)) throw buildTrackProblem(`WebM ${kind}`);
    if (kind === 1) found.isFilm = true;
  }
  if (BLOCKS.includes(id)) {
    const track = readNumber(out, body, false);
    if (track)
      found.last = Math.max(found.last, found.cluster + view.getInt16(body + track.length));
  }
}

function readUint(out: Uint8Array, body: number, next: number): number {
  return out.subarray(body, next).reduce((value, byte) => value * 256 + byte, 0);
}
