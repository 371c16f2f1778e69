import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildBrowseIndex, type BrowseEntry } from '../../../src/browse/build/build-index.ts';
import { createBrowseEngine, type Chosen } from '../../../src/browse/browser/engine.ts';
import {
  FACETS,
  ROWS_A_PAGE,
  type FacetName,
  type Sort,
} from '../../../src/browse/shared/browse-format.ts';

type Values = Partial<Record<FacetName, string>>;

/** Values of a facet are written with blanks between. */
function buildEntry(place: number, values: Values, earliest?: string): BrowseEntry {
  const facets = FACETS.map((name) => [
    name,
    (values[name] ?? '')
      .split(' ')
      .filter((value) => value !== '')
      .map((value) => ({ value, name: { zh: value } })),
  ]);
  return {
    facets: Object.fromEntries(facets) as BrowseEntry['facets'],
    earliest,
    row: {
      id: `xian/r${place}`,
      title: { zh: `第${place}件` },
      code: `${place}`,
      date: { zh: '' },
    },
  };
}

const few = [
  buildEntry(0, { theme: 'march war', place: 'beichuan', period: '1930' }, '1935-04-12'),
  buildEntry(1, { theme: 'war', place: 'beichuan', period: '1930' }, '1935-04-02'),
  buildEntry(2, { theme: 'march', place: 'jiangyou', period: '1940' }),
  buildEntry(3, { place: 'jiangyou', period: '1930 1940' }, '1936-01-01'),
];

function open(entries: readonly BrowseEntry[]) {
  const { files } = buildBrowseIndex(entries);
  const asked: string[] = [];
  const engine = createBrowseEngine((path) => {
    asked.push(path);
    const bytes = files.get(path);
    if (!bytes) throw new Error(`no ${path}`);
    return Promise.resolve(JSON.parse(gunzipSync(bytes).toString()) as unknown);
  });
  const browse = (chosen: Chosen, sort: Sort = 'code', page = 1) =>
    engine.browse({ chosen, sort, page });
  return { browse, asked };
}

async function find(chosen: Chosen, sort?: Sort): Promise<string[]> {
  const { rows } = await open(few).browse(chosen, sort);
  return rows.map(({ code }) => code);
}

describe('browsing', () => {
  it('lists everything where nothing is chosen', async () => {
    expect(await find({})).toEqual(['0', '1', '2', '3']);
  });
  it('several values of one facet widen, several facets narrow', async () => {
    expect(await find({ theme: ['march'] })).toEqual(['0', '2']);
    expect(await find({ theme: ['march', 'war'] })).toEqual(['0', '1', '2']);
    expect(await find({ theme: ['march', 'war'], place: ['beichuan'] })).toEqual(['0', '1']);
  });
  it('a value that nothing has leaves nothing', async () => {
    expect(await find({ place: ['nowhere'] })).toEqual([]);
  });
  it('sorts by date, what has none last in either direction', async () => {
    expect(await find({}, 'oldest')).toEqual(['1', '0', '3', '2']);
    expect(await find({}, 'newest')).toEqual(['3', '0', '1', '2']);
  });
  it('counts a facet by what is chosen in the others', async () => {
    const { facets } = await open(few).browse({ place: ['beichuan'], theme: ['march'] });
    const count = (name: FacetName) =>
      facets
        .find((facet) => facet.name === name)
        ?.values.map(({ value, count, isChosen }) => `${value} ${count}${isChosen ? ' *' : ''}`);
    expect(count('place')).toEqual(['beichuan 1 *', 'jiangyou 1']);
    expect(count('theme')).toEqual(['war 2', 'march 1 *']);
    expect(count('period')).toEqual(['1930 1']);
    expect(count('genre')).toEqual([]);
  });
  it('periods stand in their order', async () => {
    const { facets } = await open(few).browse({ place: ['jiangyou'] });
    const period = facets.find(({ name }) => name === 'period');
    expect(period?.values.map(({ value }) => value)).toEqual(['1930', '1940']);
  });
});

describe('a large catalogue', () => {
  const many = Array.from({ length: 10_000 }, (_, place) =>
    buildEntry(place, { theme: `t${place % 7}`, place: `p${place % 901}` }),
  );
  it('agrees with a plain count', async () => {
    const { browse } = open(many);
    const chosen = { theme: ['t1', 't5'], place: ['p3', 'p9', 'p400'] };
    const { total, facets } = await browse(chosen);
    const isIn = (place: number): boolean =>
      [1, 5].includes(place % 7) && [3, 9, 400].includes(place % 901);
    expect(total).toBe(many.filter((_, place) => isIn(place)).length);
    const theme = facets.find(({ name }) => name === 'theme');
    for (const { value, count } of theme?.values ?? [])
      expect(count, value).toBe(
        many.filter((_, at) => `t${at % 7}` === value && [3, 9, 400].includes(at % 901)).length,
      );
  });
  it('asks for the columns once, and for no rows but those shown', async () => {
    const { browse, asked } = open(many);
    await browse({ theme: ['t1'] });
    const columns = asked.filter((path) => path.startsWith('facets/'));
    expect(columns).toHaveLength(FACETS.length);
    expect(asked.length).toBeLessThanOrEqual(FACETS.length + ROWS_A_PAGE);
    const before = asked.length;
    await browse({ theme: ['t1'] });
    expect(asked).toHaveLength(before);
  });
  it('has pages that together show all, and no page beyond the last', async () => {
    const { browse } = open(many.slice(0, 45));
    const pages = await Promise.all([1, 2, 3].map((page) => browse({}, 'code', page)));
    expect(pages.flatMap(({ rows }) => rows.map(({ code }) => code))).toEqual(
      many.slice(0, 45).map(({ row }) => row.code),
    );
    expect(await browse({}, 'code', 99)).toMatchObject({ page: 3, pages: 3 });
  });
  it('the same catalogue gives the same files, another another folder', () => {
    const [one, two] = [buildBrowseIndex(few), buildBrowseIndex(few)];
    expect([...one.files]).toEqual([...two.files]);
    expect(one.folder).toBe(two.folder);
    expect(buildBrowseIndex(few.slice(1)).folder).not.toBe(one.folder);
  });
});

describe('what fails', () => {
  it('is asked for again the next time', async () => {
    const { files } = buildBrowseIndex(few);
    let isDown = true;
    const engine = createBrowseEngine((path) => {
      if (isDown) return Promise.reject(new Error('offline'));
      return Promise.resolve(JSON.parse(gunzipSync(files.get(path) ?? '').toString()) as unknown);
    });
    const request = { chosen: {}, sort: 'code', page: 1 } as const;
    await expect(engine.browse(request)).rejects.toThrow('offline');
    isDown = false;
    expect((await engine.browse(request)).total).toBe(4);
  });
});
