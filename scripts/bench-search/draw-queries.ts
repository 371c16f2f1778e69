import { buildFoldTable } from '../../src/search/build/fold-table.ts';
import { createFold } from '../../src/search/shared/fold.ts';
import { listUnits } from '../../src/search/shared/units.ts';
import type { CorpusPage, CorpusQuery, QuerySets } from './read-corpus.ts';

const COUNT = 100;

/** A unit as it stands in the text, and what it becomes. */
interface Drawn {
  readonly written: string;
  readonly folded: string;
}

/**
 * Query sets drawn from the corpus itself, always the same ones: single characters, two to four characters, over
 * line ends, over page ends. True is what has the query as a substring once both are folded with our own table.
 */
export function drawQueries(
  pages: readonly CorpusPage[],
  isWanted: (set: string) => boolean,
): QuerySets {
  const fold = createFold(buildFoldTable());
  const read = (text: string): Drawn[] =>
    listUnits(text, fold).map((unit) => ({
      written: text.slice(unit.start, unit.end),
      folded: unit.text,
    }));
  const texts = pages.map(({ lines }) => read(lines.join('')));
  const joined = texts.map((units) => units.map(({ folded }) => folded).join(''));
  const random = createRandom(20_261_123);
  const pick = (limit: number): number => Math.floor(random() * limit);
  const draw = (find: (page: number) => Drawn[] | undefined): CorpusQuery[] => {
    const queries = new Map<string, CorpusQuery>();
    for (let tries = 0; queries.size < COUNT && tries < COUNT * 20; tries += 1) {
      const units = find(pick(pages.length)) ?? [];
      const q = units.map(({ written }) => written).join('');
      if (q === '' || queries.has(q)) continue;
      const folded = units.map((unit) => unit.folded).join('');
      const truth = joined.flatMap((text, place) =>
        text.includes(folded) ? [pages[place]?.id ?? -1] : [],
      );
      queries.set(q, { q, truth: new Set(truth) });
    }
    return [...queries.values()];
  };
  const cut = (length: number) => (page: number) => {
    const units = texts[page] ?? [];
    const start = pick(units.length - length + 1);
    return units.length < length ? undefined : units.slice(start, start + length);
  };
  const sets: [string, () => CorpusQuery[]][] = [
    ['1', () => draw(cut(1))],
    ['r2', () => draw(cut(2))],
    ['r3', () => draw(cut(3))],
    ['r4', () => draw(cut(4))],
    [
      'line',
      () =>
        draw((page) => {
          const lines = pages[page]?.lines ?? [];
          const line = pick(lines.length - 1);
          return [...read(lines[line] ?? '').slice(-2), ...read(lines[line + 1] ?? '').slice(0, 2)];
        }),
    ],
  ];
  const drawn = new Map(
    sets.filter(([name]) => isWanted(name)).map(([name, make]) => [name, make()]),
  );
  if (isWanted('page')) drawn.set('page', drawOverPages(pages, texts, joined, pick));
  return drawn;
}

/** Two units from the end of a page, two from the beginning of the next; true is the page where it begins. */
function drawOverPages(
  pages: readonly CorpusPage[],
  texts: readonly (readonly Drawn[])[],
  joined: readonly string[],
  pick: (limit: number) => number,
): CorpusQuery[] {
  const stem = (title = ''): string => title.split(' ').slice(0, -1).join(' ');
  const queries: CorpusQuery[] = [];
  for (let tries = 0; queries.length < COUNT && tries < COUNT * 20; tries += 1) {
    const page = pick(pages.length - 1);
    const [one, two] = [pages[page], pages[page + 1]];
    if (!one || stem(one.title) === '' || stem(one.title) !== stem(two?.title)) continue;
    const units = [...(texts[page] ?? []).slice(-2), ...(texts[page + 1] ?? []).slice(0, 2)];
    const q = units.map(({ written }) => written).join('');
    const folded = units.map((unit) => unit.folded).join('');
    const inside = joined.flatMap((text, place) =>
      text.includes(folded) ? [pages[place]?.id ?? -1] : [],
    );
    queries.push({ q, truth: new Set([one.id, ...inside]) });
  }
  return queries;
}

/** mulberry32 */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
