// Runs in the browser. FIPS 180-4 (https://doi.org/10.6028/NIST.FIPS.180-4), for classrooms: over plain HTTP browsers
// keep their own digests to themselves.

const PRIMES = listPrimes(64);
/** The first 32 bits of the fractions of roots: square roots of eight primes, cube roots of sixty-four. */
const START = PRIMES.slice(0, 8).map((prime) => takeFraction(Math.sqrt(prime)));
const ROUNDS = PRIMES.map((prime) => takeFraction(Math.cbrt(prime)));

/** In hexadecimal. */
export async function computeSha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = isSecureContext
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    : computeDigest(bytes);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same without help of the browser. */
export function computeDigest(bytes: Uint8Array): Uint8Array {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(length - 4, bytes.length << 3);
  const state = Uint32Array.from(START);
  const words = new Uint32Array(64);
  for (let at = 0; at < length; at += 64) mixBlock(state, words, view, at);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, place) => digest.setUint32(place * 4, word));
  return new Uint8Array(digest.buffer);
}

function mixBlock(state: Uint32Array, words: Uint32Array, view: DataView, at: number): void {
  const word = (place: number): number => words[place] ?? 0;
  for (let place = 0; place < 16; place += 1) words[place] = view.getUint32(at + place * 4);
  for (let place = 16; place < 64; place += 1) {
    const early = word(place - 15);
    const late = word(place - 2);
    const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[place] = word(place - 16) + first + word(place - 7) + second;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let place = 0; place < 64; place += 1) {
    const choice = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const upper = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const lower = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + lower + choice + (ROUNDS[place] ?? 0) + word(place)) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + upper + most) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, place) => {
    state[place] = (state[place] ?? 0) + value;
  });
}

function turn(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

function takeFraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 0x100000000);
}

function listPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes;
}
