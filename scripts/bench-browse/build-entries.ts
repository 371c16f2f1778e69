import type { BrowseEntry } from '../../src/browse/build/build-index.ts';
import type { FacetName, FacetValue } from '../../src/browse/shared/browse-format.ts';

/** Values of each facet; every name is numbered, so that none can be taken for a real one. */
const SIZES: Readonly<Record<FacetName, number>> = {
  theme: 300,
  type: 6,
  genre: 12,
  period: 10,
  place: 400,
  holder: 6,
  images: 2,
};
/** At most that many values of a facet has one record. */
const MOST: Readonly<Partial<Record<FacetName, number>>> = { theme: 3, place: 3 };

/** Numbers from 0 up to 1, the same in every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Invented catalogue entries for measuring, as the browse index takes them; low numbers are frequent, as in life. */
export function buildEntries(count: number): readonly BrowseEntry[] {
  const random = createRandom(1935);
  const drawValue = (name: FacetName): FacetValue => {
    const n = Math.floor(random() ** 2 * SIZES[name]);
    const value = name === 'period' ? String(1920 + n * 10) : `${name}-${n}`;
    return { value, name: { zh: `测试项${name}${n}`, en: `Test ${name} ${n}` } };
  };
  const drawValues = (name: FacetName): readonly FacetValue[] => {
    const wanted = 1 + Math.floor(random() * (MOST[name] ?? 1));
    const drawn = Array.from({ length: wanted }, () => drawValue(name));
    return [...new Map(drawn.map((one) => [one.value, one])).values()];
  };
  return Array.from({ length: count }, (_, n) => {
    const facets = Object.fromEntries(
      (Object.keys(SIZES) as FacetName[]).map((name) => [name, drawValues(name)]),
    ) as BrowseEntry['facets'];
    const year = Number(facets.period[0]?.value ?? 1920) + Math.floor(random() * 10);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    return {
      facets,
      earliest: `${year}-${month}-01`,
      row: {
        id: `ceshi/tiaomu-${n}`,
        title: { zh: `关于测试事项的第${n}号报告（附件${n % 7}份）`, en: `Generated report ${n}` },
        code: `T${n % 6}-WS·${year}·Y-${String(n).padStart(5, '0')}`,
        date: { zh: `${year}年${Number(month)}月`, en: `${month}/${year}` },
      },
    };
  });
}
