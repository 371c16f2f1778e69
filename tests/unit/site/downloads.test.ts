import { describe, expect, it } from 'vitest';
import type { SiteImage } from '../../../src/press/site-image.ts';
import { buildDownloads, formatBytes } from '../../../src/site/downloads.ts';
import { buildPart, buildRecord } from '../formats/published-entries.ts';

const sizes = [320, 560, 800, 1280, 1920, 2000].map((width) => ({
  width,
  height: width / 2,
  formats: ['webp', 'jpg'] as const,
}));

function buildImage(media = sizes): SiteImage {
  return {
    key: 'k'.repeat(32),
    width: 4000,
    height: 2000,
    colour: '#808080',
    media,
    tileSize: 512,
    scaleFactors: [1],
    sizes: [],
    jpegs: Object.fromEntries(media.map(({ width }) => [width, width * 100])),
    crops: {},
  };
}

describe('sizes to take away', () => {
  it('are the largest that exists and two smaller ones, with their bytes and a safe name', () => {
    const derivatives = new Map([['xian/letter#p-1', buildImage()]]);
    const [part] = buildDownloads({ derivatives }, buildRecord(), 'zh');
    expect(part?.sizes.map(({ width, height, bytes }) => [width, height, bytes])).toEqual([
      [2000, 1000, '200 KB'],
      [1280, 640, '128 KB'],
      [800, 400, '80 KB'],
    ]);
    expect(part?.sizes[0]?.href).toBe(`/media/${'k'.repeat(32)}/2000.jpg`);
    expect(part?.sizes[0]?.file).toBe('xian-letter-p-1-2000.jpg');
  });
  it('go no further than what a capped picture has', () => {
    const derivatives = new Map([['xian/letter#p-1', buildImage(sizes.slice(0, 2))]]);
    const [part] = buildDownloads({ derivatives }, buildRecord(), 'zh');
    expect(part?.sizes.map(({ width }) => width)).toEqual([560]);
  });
  it('are one for each leaf of a thick volume', () => {
    const parts = Array.from({ length: 20 }, (_, index) => buildPart({ id: `p${index}` }));
    const derivatives = new Map(parts.map(({ id }) => [`xian/letter#${id}`, buildImage()]));
    const found = buildDownloads({ derivatives }, buildRecord({ parts }), 'zh');
    expect(found).toHaveLength(20);
    expect(found.every((part) => part.sizes.length === 1)).toBe(true);
  });
  it('leave out what is no picture', () => {
    const parts = [buildPart({ id: 'tape', kind: 'audio' })];
    expect(buildDownloads({ derivatives: new Map() }, buildRecord({ parts }), 'zh')).toEqual([]);
  });
  it('are said as file managers say them', () => {
    expect([120, 1499, 214_499, 1_250_000].map(formatBytes)).toEqual([
      '1 KB',
      '1 KB',
      '214 KB',
      '1.3 MB',
    ]);
  });
});
