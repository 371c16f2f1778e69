import sharp from 'sharp';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { buildQr, type QrDrawing } from '../../../src/sharing/qr.ts';

/** As a reader sees it: drawn, photographed a little unsharp, decoded. */
async function read({ size, path }: QrDrawing, hidden = ''): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 6}" height="${size * 6}"><rect width="100%" height="100%" fill="#fff"/><path d="${path}"/>${hidden}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .blur(1)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
}

describe('a QR code', () => {
  const long = `https://dangan.example.gov.cn/exhibits/records/mianyang/${'a'.repeat(90)}/`;
  for (const text of [
    'http://localhost:4321/',
    'https://x.cn/en/records/shili/scroll-1935/',
    long,
  ]) {
    it(`is read as what was written: ${text.slice(0, 60)}`, async () => {
      expect(await read(buildQr(text))).toBe(text);
    });
  }
  it('is read though a spot covers a part of it', async () => {
    const qr = buildQr(long);
    const spot = `<circle cx="${qr.size * 0.55}" cy="${qr.size * 0.55}" r="${qr.size * 0.09}" fill="#fff"/>`;
    expect(await read(qr, spot)).toBe(long);
  });
  it('has four modules of white around it', () => {
    const { size, path } = buildQr('https://x.cn/');
    const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((match) =>
      match.slice(1).map(Number),
    );
    for (const [x = 0, y = 0, length = 0] of starts) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
      expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(size - 4);
    }
    expect(starts.length).toBeGreaterThan(50);
  });
});
