import { buildDamaged, textAt, viewOf, type Recording } from './recording.ts';

/** Chunks that are the sound itself. LIST, bext, iXML, id3 and the rest tell of makers and places. */
const KEPT = new Set(['fmt ', 'fact', 'data']);

/** RIFF WAVE, written anew with the sound alone. */
export function cleanWav(bytes: Uint8Array): Recording {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  let byteRate = 0;
  let sound = 0;
  for (let at = 12; at + 8 <= bytes.length;) {
    const id = textAt(bytes, at, 4);
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size;
    if (KEPT.has(id)) {
      if (end > bytes.length) throw buildDamaged(id.trim());
      if (id === 'fmt ') byteRate = view.getUint32(at + 16, true);
      if (id === 'data') sound = size;
      kept.push(padToEven(bytes.subarray(at, end)));
    }
    at = end + (size % 2);
  }
  if (byteRate === 0 || sound === 0) throw buildDamaged('fmt, data');
  return {
    ending: 'wav',
    mediaType: 'audio/wav',
    isFilm: false,
    duration: sound / byteRate,
    bytes: joinRiff(kept),
  };
}

function padToEven(chunk: Uint8Array): Uint8Array {
  if (chunk.length % 2 === 0) return chunk;
  const padded = new Uint8Array(chunk.length + 1);
  padded.set(chunk);
  return padded;
}

function joinRiff(chunks: readonly Uint8Array[]): Uint8Array {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 12);
  const out = new Uint8Array(length);
  out.set(new TextEncoder().encode('RIFF    WAVE'));
  viewOf(out).setUint32(4, length - 8, true);
  let at = 12;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
