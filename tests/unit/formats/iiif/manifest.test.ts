import { describe, expect, it } from 'vitest';
import { findIiifRights } from '../../../../src/formats/iiif/rights.ts';
import { buildThumbnail, buildPoster } from '../../../../src/formats/iiif/image.ts';
import { buildLanguageMap } from '../../../../src/formats/iiif/language-map.ts';
import { buildManifest, hasManifest } from '../../../../src/formats/iiif/manifest.ts';
import { addresses, buildHolder, buildPart, buildRecord } from '../published-entries.ts';

const image = {
  key: 'a'.repeat(32),
  width: 4000,
  height: 2000,
  sizes: [125, 250, 1000, 2000, 4000].map((width) => ({ width, height: width / 2 })),
};

describe('findIiifRights', () => {
  it.each([
    ['https://creativecommons.org/licenses/by/4.0/', 'http://creativecommons.org/licenses/by/4.0/'],
    [
      'http://creativecommons.org/publicdomain/zero/1.0',
      'http://creativecommons.org/publicdomain/zero/1.0/',
    ],
    [
      'https://creativecommons.org/licenses/by-nc/4.0/deed.zh-hans',
      'http://creativecommons.org/licenses/by-nc/4.0/',
    ],
    [
      'https://rightsstatements.org/page/NoC-CR/1.0/?language=en',
      'http://rightsstatements.org/vocab/NoC-CR/1.0/',
    ],
    ['https://example.org/terms', undefined],
    ['https://example.org/creativecommons.org/licenses/by/4.0/', undefined],
  ])('%s → %s', (statement, rights) => {
    expect(findIiifRights(statement)).toBe(rights);
  });
});

describe('stills', () => {
  it('are the smallest size that will do, and only sizes that exist', () => {
    expect(buildThumbnail(image, addresses)).toMatchObject({ width: 250, height: 125 });
    expect(buildPoster(image, addresses)).toMatchObject({ width: 2000, height: 1000 });
    const small = { ...image, sizes: [{ width: 90, height: 45 }] };
    expect(buildPoster(small, addresses).id).toBe(
      `https://exhibits.example.org/show/iiif/${image.key}/full/90,45/0/default.jpg`,
    );
  });
});

describe('buildLanguageMap', () => {
  it('loses nothing of a list in English, and invents no English for one Chinese text', () => {
    expect(buildLanguageMap({ zh: '徐' }, { zh: '陈', en: 'Chen' })).toEqual({
      zh: ['徐', '陈'],
      en: ['徐', 'Chen'],
    });
    expect(buildLanguageMap({ zh: '徐' })).toEqual({ zh: ['徐'] });
  });

  it('keeps text from being taken for HTML', () => {
    expect(buildLanguageMap({ zh: '<script>alert(1)</script>' }).zh?.[0]).toMatch(/> $/);
  });
});

describe('buildManifest', () => {
  const build = (record = buildRecord(), size = image) =>
    buildManifest(record, {
      holder: buildHolder(),
      addresses,
      derivatives: new Map([[`${record.id}#p-1`, size]]),
    });

  it('keeps canvas ids when parts change places or pictures are made anew', () => {
    const [first, second] = [buildPart({ id: 'p-1' }), buildPart({ id: 'p-0' })];
    const before = build(buildRecord({ parts: [first, second] }));
    const after = build(buildRecord({ parts: [second, first] }), { ...image, key: 'b'.repeat(32) });
    expect(after.items[0]?.id).toBe(before.items[0]?.id);
    expect(after.items[0]?.id).toBe(
      'https://exhibits.example.org/show/records/xian/letter/canvas/p-1',
    );
  });

  it('gives catalogue entries and records of sound alone no manifest', () => {
    const record = buildRecord({ parts: [buildPart({ id: 'reading', kind: 'audio' })] });
    expect(hasManifest(record, new Map())).toBe(false);
    expect(hasManifest(buildRecord({ parts: [] }), new Map([['x', image]]))).toBe(false);
    expect(hasManifest(buildRecord(), new Map([['xian/letter#p-1', image]]))).toBe(true);
  });

  it('says of a plate that it is one, in the manifest and on every canvas', () => {
    const manifest = build(buildRecord({ kind: 'plate' }));
    for (const { value } of [manifest.requiredStatement, manifest.items[0]!.requiredStatement!]) {
      expect(value['zh']?.[0]).toBe('教学图版·非档案原件');
      expect(value['en']?.[0]).toContain('not an archival record');
    }
    expect(manifest).not.toHaveProperty('navDate');
    expect(build()).toHaveProperty('navDate', '1935-04-12T00:00:00Z');
  });

  it('says nothing that is not in the published record', () => {
    const record = { ...buildRecord(), path: '/secret', sha256: 'secret', origin: 'secret' };
    expect(JSON.stringify(build(record))).not.toContain('secret');
  });
});
