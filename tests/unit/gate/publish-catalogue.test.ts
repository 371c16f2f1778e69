import { describe, expect, test } from 'vitest';
import { buildExhibition, buildRecord, closed, publish } from './everything.ts';

describe('references lead only to what passed', () => {
  const { catalogue } = publish({
    records: [
      buildRecord('a/fonds', { level: 'fonds' }),
      buildRecord('a/volume', { level: 'volume', partOf: 'a/fonds', ...closed }),
      buildRecord('a/item', { partOf: 'a/volume', related: ['a/volume', 'a/fonds', 'a/none'] }),
      buildRecord('a/other', { partOf: 'a/fonds' }),
    ],
  });
  const get = (id: string) => catalogue.records.find((record) => record.id === id);

  test('an item may pass without its volume, which is not named', () => {
    expect(get('a/volume')).toBeUndefined();
    expect(get('a/item')?.partOf).toBeUndefined();
    expect(get('a/other')?.partOf).toBe('a/fonds');
  });

  test('related', () => {
    expect(get('a/item')?.related).toEqual(['a/fonds']);
  });
});

describe('what is handed on', () => {
  const release = publish({
    records: [
      buildRecord('a/x', {
        opening: {
          conclusion: 'open',
          archive: '某馆',
          jointBody: 'JOINT',
          date: '2024-06-09',
          basis: '依据',
        },
      }),
    ],
    exhibitions: [buildExhibition('show', 'a/x')],
  });

  test('is frozen all the way down', () => {
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      expect(Object.isFrozen(value)).toBe(true);
      Object.values(value).forEach(check);
    };
    check(release.catalogue);
    expect(() => (release.catalogue.records as unknown[]).push(1)).toThrow(TypeError);
  });

  test('is plain data without paths, hashes or inner business', () => {
    const text = JSON.stringify(release.catalogue);
    expect(text).not.toMatch(/JOINT|\/masters\/|\/content\/|\.tif|"origin"|"path"|"sha256"|"file"/);
    expect(structuredClone(release.catalogue)).toEqual(release.catalogue);
  });

  test('names exactly the parts that imaging receives', () => {
    const keys = release.catalogue.records.flatMap(({ id, parts }) =>
      parts.map((part) => `${id}#${part.id}`),
    );
    expect([...release.masters.keys()]).toEqual(keys);
  });
});
