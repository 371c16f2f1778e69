import { buildDamaged, buildTrackProblem, textAt, viewOf, type Recording } from './recording.ts';

/** Boxes that are opened, with those that may stand in them; every other box is blanked. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  '': ['ftyp', 'moov', 'mdat', 'free', 'skip', 'wide'],
  moov: ['mvhd', 'trak', 'iods'],
  trak: ['tkhd', 'edts', 'mdia', 'tref'],
  mdia: ['mdhd', 'hdlr', 'minf'],
  minf: ['vmhd', 'smhd', 'nmhd', 'sthd', 'hmhd', 'gmhd', 'dinf', 'stbl'],
};
const TRACKS = ['vide', 'soun', 'sbtl', 'subt', 'text', 'clcp'];

interface Found {
  hasMoov: boolean;
  isFilm: boolean;
  hasSound: boolean;
  duration: number;
  width?: number;
  height?: number;
}

/**
 * ISO base media (MP4, M4A): what tells of makers, places and times is blanked where it stands, so that no other byte
 * moves. Spec: ISO/IEC 14496-12.
 */
export function cleanMp4(bytes: Uint8Array): Recording {
  const out = bytes.slice();
  const found: Found = { hasMoov: false, isFilm: false, hasSound: false, duration: 0 };
  walk(out, 0, out.length, '', found);
  if (!found.hasMoov || found.duration === 0) throw buildDamaged('moov');
  const { isFilm, duration, width, height } = found;
  return isFilm
    ? { ending: 'mp4', mediaType: 'video/mp4', isFilm, duration, width, height, bytes: out }
    : { ending: 'm4a', mediaType: 'audio/mp4', isFilm, duration, bytes: out };
}

function walk(out: Uint8Array, start: number, end: number, parent: string, found: Found): void {
  const view = viewOf(out);
  for (let at = start; at < end;) {
    if (at + 8 > end) throw buildDamaged(parent || 'MP4');
    const type = textAt(out, at + 4, 4);
    const short = view.getUint32(at);
    const isLong = short === 1;
    const size = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short;
    const body = at + (isLong ? 16 : 8);
    const next = at + size;
    if (size < body - at || next > end) throw buildDamaged(type);
    if (!(HOLDS[parent] ?? []).includes(type) || type === 'free' || type === 'skip') {
      blank(out, at + 4, body, next);
    } else if (type in HOLDS) {
      if (type === 'moov') found.hasMoov = true;
      walk(out, body, next, type, found);
    } else readBox(out, view, type, body, next, found);
    at = next;
  }
}

/** The box stays as long as it was, and says nothing. */
function blank(out: Uint8Array, type: number, body: number, next: number): void {
  out.set(new TextEncoder().encode('free'), type);
  out.fill(0, body, next);
}

function readBox(
  out: Uint8Array,
  view: DataView,
  type: string,
  body: number,
  next: number,
  found: Found,
): void {
  const isLong = out[body] === 1;
  if (type === 'mvhd' || type === 'tkhd' || type === 'mdhd') {
    // When it was made and changed.
    out.fill(0, body + 4, body + (isLong ? 20 : 12));
  }
  if (type === 'mvhd') {
    const at = body + (isLong ? 20 : 12);
    const length = isLong ? Number(view.getBigUint64(at + 4)) : view.getUint32(at + 4);
    found.duration = length / (view.getUint32(at) || 1);
  }
  if (type === 'tkhd') {
    // Fixed point, the last two numbers.
    const width = view.getUint32(next - 8) / 65_536;
    const height = view.getUint32(next - 4) / 65_536;
    if (width > 0 && height > 0) Object.assign(found, { width, height });
  }
  if (type === 'hdlr') {
    const track = textAt(out, body + 8, 4);
    if (!TRACKS.includes(track)) throw buildTrackProblem(track);
    if (track === 'vide') found.isFilm = true;
    // Cameras write their names here.
    out.fill(0, body + 24, next);
  }
}
