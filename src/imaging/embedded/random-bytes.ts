import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that are fetched where they are wanted: masters are too large to be read for a name in their head. */
export interface RandomBytes {
  readonly size: number;
  /** Fewer where the end comes first, none outside. */
  readonly read: (at: number, length: number) => Buffer;
}

export function wrapBytes(bytes: Buffer): RandomBytes {
  return {
    size: bytes.length,
    read: (at, length) => (isPlace(at, length) ? bytes.subarray(at, at + length) : NONE),
  };
}

/** Opens the file while `use` looks into it. */
export function withFileBytes<T>(file: string, use: (bytes: RandomBytes) => T): T {
  const handle = openSync(file, 'r');
  try {
    return use({
      size: fstatSync(handle).size,
      read(at, length) {
        if (!isPlace(at, length)) return NONE;
        const buffer = Buffer.alloc(length);
        return buffer.subarray(0, readSync(handle, buffer, 0, length, at));
      },
    });
  } finally {
    closeSync(handle);
  }
}

const NONE = Buffer.alloc(0);

function isPlace(at: number, length: number): boolean {
  return Number.isSafeInteger(at) && at >= 0 && length > 0;
}
