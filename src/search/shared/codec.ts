// Shared by build and browser: the form in which lists of numbers are stored.

/** A key of the index and where it occurs, apart for each form in which it is written. */
export interface Entry {
  readonly key: string;
  readonly lists: readonly EntryList[];
}

export interface EntryList {
  /** 0–255 */
  readonly form: number;
  /** Ascending, no two alike. */
  readonly numbers: readonly number[];
}

/**
 * Keys first, each as (units shared with the key before, rest, line feed), then per list its form, then per list its
 * length, then all differences: like beside like compresses best. Numbers are LEB128.
 */
export function encodeEntries(entries: readonly Entry[]): Uint8Array {
  const lists = entries.flatMap((entry) => entry.lists);
  const keys = new TextEncoder().encode(encodeKeys(entries.map(({ key }) => key)));
  return Uint8Array.from([
    ...encodeNumbers([keys.length]),
    ...keys,
    ...encodeNumbers(entries.map((entry) => entry.lists.length)),
    ...lists.map(({ form }) => form),
    ...encodeNumbers(lists.map(({ numbers }) => numbers.length)),
    ...lists.flatMap(({ numbers }) => encodeNumbers(listDifferences(numbers))),
  ]);
}

export function decodeEntries(bytes: Uint8Array): Entry[] {
  const reader = createNumberReader(bytes);
  const keys = decodeKeys(new TextDecoder().decode(reader.readBytes(reader.readNumber())));
  const counts = keys.map(() => reader.readNumber());
  const forms = counts.map((count) => reader.readBytes(count));
  const lengths = counts.map((count) => Array.from({ length: count }, () => reader.readNumber()));
  return keys.map((key, at) => ({
    key,
    lists: (lengths[at] ?? []).map((length, index) => ({
      form: forms[at]?.[index] ?? 0,
      numbers: readAscending(reader, length),
    })),
  }));
}

/** Whole numbers from 0 up to 2⁵³, seven bits a byte, the lowest first. */
export function encodeNumbers(numbers: readonly number[]): number[] {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return bytes;
}

export interface NumberReader {
  readonly readNumber: () => number;
  readonly readBytes: (length: number) => Uint8Array;
}

export function createNumberReader(bytes: Uint8Array): NumberReader {
  let at = 0;
  return {
    readNumber: () => {
      let number = 0;
      let factor = 1;
      for (;;) {
        const byte = bytes[at++];
        if (byte === undefined) throw new RangeError('[search-index] a list ends too early');
        number += (byte % 128) * factor;
        if (byte < 128) return number;
        factor *= 128;
      }
    },
    readBytes: (length) => bytes.subarray(at, (at += length)),
  };
}

function encodeKeys(keys: readonly string[]): string {
  let before = '';
  return keys
    .map((key) => {
      let shared = 0;
      while (shared < 9 && shared < before.length && key[shared] === before[shared]) shared += 1;
      // Never half a character: its other half would be no text.
      if (/[\uD800-\uDBFF]$/.test(key.slice(0, shared))) shared -= 1;
      before = key;
      return `${shared}${key.slice(shared)}`;
    })
    .join('\n');
}

function decodeKeys(text: string): string[] {
  let before = '';
  return text === ''
    ? []
    : text.split('\n').map((line) => (before = before.slice(0, Number(line[0])) + line.slice(1)));
}

function listDifferences(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

function readAscending(reader: NumberReader, length: number): number[] {
  const numbers = new Array<number>(length);
  let last = 0;
  for (let index = 0; index < length; index += 1) {
    last += reader.readNumber();
    numbers[index] = last;
  }
  return numbers;
}
