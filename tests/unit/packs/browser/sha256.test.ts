import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { computeDigest } from '../../../../src/packs/browser/sha256.ts';

const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('the sum, without help of the browser', () => {
  it('is that of the standard’s own example', () => {
    expect(toHex(computeDigest(new TextEncoder().encode('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 70_001])('of %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, place) => (place * 31 + 7) % 256);
    expect(toHex(computeDigest(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});
