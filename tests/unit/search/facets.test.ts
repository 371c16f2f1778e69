import { describe, expect, it } from 'vitest';
import { findArchivalDate } from '../../../src/model/archival-date.ts';
import { makeDocument, makePage, openMemoryIndex } from './memory-index.ts';

describe('filters', () => {
  const holder = { slug: 'shi', name: { zh: '市馆' } };
  const exhibition = { slug: 'zhan', name: { zh: '展' } };
  const index = openMemoryIndex([
    makeDocument('一', {
      holder,
      exhibitions: [exhibition],
      scripts: new Set(['hant']),
      dates: [findArchivalDate('1935-04')!],
      pages: [makePage(['北川'])],
    }),
    makeDocument('二', {
      type: 'plate',
      holder,
      dates: [findArchivalDate('1929/1931')!],
      pages: [makePage(['北川'])],
    }),
    makeDocument('三', { type: 'chapter', exhibitions: [exhibition], pages: [makePage(['北川'])] }),
    makeDocument('四', { pages: [makePage(['茂县'])] }),
  ]);

  it('count what each would leave, their own facet apart', async () => {
    const { facets, total, unfiltered } = await index.ask('北川', {
      filters: { facets: { type: ['record'] } },
    });
    const counts = Object.fromEntries(
      facets.map(({ name, values }) => [
        name,
        values.map(({ value, count }) => `${value}:${count}`),
      ]),
    );
    expect([total, unfiltered]).toEqual([1, 3]);
    expect(counts).toEqual({
      type: ['chapter:1', 'plate:1', 'record:1'],
      exhibition: ['zhan:1'],
      period: ['1930:1'],
      holder: ['shi:1'],
      script: ['hant:1'],
      transcript: ['yes:1'],
    });
  });

  it.each([
    [{ facets: { exhibition: ['zhan'] } }, ['一', '三']],
    [{ facets: { type: ['record', 'plate'] } }, ['一', '二']],
    [{ facets: { type: ['record', 'plate'], exhibition: ['zhan'] } }, ['一']],
    [{ facets: { period: ['1930'] } }, ['一', '二']],
    [{ facets: { period: ['1920'] } }, ['二']],
    [{ facets: {}, from: '1935' }, ['一']],
    [{ facets: {}, to: '1930' }, ['二']],
    [{ facets: {}, from: '1930-06', to: '1935-04' }, ['一', '二']],
    [{ facets: {}, from: 'abc' }, ['一', '三', '二']],
    [{ facets: { holder: ['nobody'] } }, []],
  ])('%j', async (filters, titles) => {
    expect((await index.list('北川', { filters })).sort()).toEqual([...titles].sort());
  });
});
