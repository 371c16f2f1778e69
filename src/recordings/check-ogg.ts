import { buildDamaged, RecordingProblem, textAt, viewOf, type Recording } from './recording.ts';

const OPUS_RATE = 48_000;

/** Ogg with Opus or Vorbis. Its comments cannot be taken out without new sums for every page, so it must have none. */
export function checkOgg(bytes: Uint8Array): Recording {
  const head = textAt(bytes, 0, 200);
  const opus = head.indexOf('OpusHead');
  const vorbis = head.indexOf('\x01vorbis');
  if (opus === -1 && vorbis === -1) {
    throw new RecordingProblem(
      'recording-type',
      '这个 Ogg 文件里不是 Opus 或 Vorbis 声音。请转成 MP3、M4A、WAV，或 Opus/Vorbis 的 Ogg。',
      'this Ogg file holds neither Opus nor Vorbis sound. Convert it to MP3, M4A, WAV or Ogg with one of these.',
    );
  }
  const view = viewOf(bytes);
  const rate = opus === -1 ? view.getUint32(vorbis + 12, true) : OPUS_RATE;
  const skip = opus === -1 ? 0 : view.getUint16(opus + 10, true);
  checkComments(bytes, view, opus === -1 ? '\x03vorbis' : 'OpusTags');
  const last = findLastPage(bytes);
  const samples = Number(view.getBigInt64(last + 6, true)) - skip;
  if (rate === 0 || samples <= 0) throw buildDamaged('Ogg');
  const duration = samples / rate;
  return { ending: 'ogg', mediaType: 'audio/ogg', isFilm: false, duration, bytes };
}

function checkComments(bytes: Uint8Array, view: DataView, name: string): void {
  const at = findText(bytes, name);
  if (at === -1) throw buildDamaged('Ogg');
  const vendor = at + name.length;
  const list = vendor + 4 + view.getUint32(vendor, true);
  if (list + 4 > bytes.length) throw buildDamaged('Ogg');
  if (view.getUint32(list, true) === 0) return;
  throw new RecordingProblem(
    'recording-metadata',
    'Ogg 文件带有注释（题名、作者、地点等），不能公开。请去掉：ffmpeg -i 原文件 -map_metadata -1 -map_metadata:s -1 -c copy 新文件。',
    'the Ogg file carries comments (titles, names, places), which may not be published. Take them out: ffmpeg -i OLD -map_metadata -1 -map_metadata:s -1 -c copy NEW.',
  );
}

function findText(bytes: Uint8Array, text: string): number {
  const wanted = [...text].map((character) => character.charCodeAt(0));
  return bytes
    .subarray(0, 65_536)
    .findIndex((_, at) => wanted.every((code, i) => bytes[at + i] === code));
}

function findLastPage(bytes: Uint8Array): number {
  for (let at = bytes.length - 27; at >= 0; at--) {
    if (bytes[at] === 0x4f && textAt(bytes, at, 4) === 'OggS') return at;
  }
  throw buildDamaged('Ogg');
}
