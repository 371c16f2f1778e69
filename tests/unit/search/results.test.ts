import { describe, expect, it } from 'vitest';
import { listMarked, makeDocument, makePage, makeRecord, openMemoryIndex } from './memory-index.ts';

describe('results', () => {
  const image = {
    key: 'k',
    width: 1000,
    height: 2000,
    tileSize: 512,
    scaleFactors: [1, 2, 4],
    recorded: [1000, 2000] as const,
  };
  const line = {
    id: 'l1',
    text: '重慶電第八路軍在',
    box: [500, 100, 40, 800] as const,
    isVertical: true,
  };
  const index = openMemoryIndex([
    makeDocument('报', {
      path: 'records/ecpo/bao/',
      code: 'JB·3797',
      titles: ['报', 'JB·3797'],
      pages: Array.from({ length: 5 }, (_, at) =>
        makePage([], { part: `p${at}`, label: { zh: `第${at}版` }, image, lines: [line] }),
      ),
    }),
  ]);

  it('lead to the part, the line and the words', async () => {
    const [row] = (await index.ask('第八路军')).rows;
    expect(row?.pages[0]?.path).toBe(
      `records/ecpo/bao/?part=p0&xywh=500,100,40,800&q=${encodeURIComponent('第八路军')}`,
    );
    expect(row?.pages).toHaveLength(3);
    expect(row?.pageCount).toBe(5);
  });

  it('lead to the text itself on other pages', async () => {
    const index = openMemoryIndex([
      makeDocument('章', {
        type: 'chapter',
        path: 'exhibitions/x/y/',
        pages: [makePage(['他們—翻過雪山'], { isContinuous: false })],
      }),
    ]);
    const [row] = (await index.ask('翻过雪山')).rows;
    expect(row?.path).toBe('exhibitions/x/y/');
    expect(row?.pages[0]?.path).toBe(`exhibitions/x/y/#:~:text=${encodeURIComponent('翻過雪山')}`);
  });

  it('show the characters’ own place in the line', async () => {
    const [row] = (await index.ask('第八路军')).rows;
    // The fourth to the seventh of eight characters of a vertical line 800 high.
    expect(row?.pages[0]?.place?.region).toEqual({ x: 500, y: 400, w: 40, h: 400 });
  });

  it('mark the reference code', async () => {
    const [row] = (await index.ask('jb·3797')).rows;
    expect(listMarked(row!.code!)).toEqual(['JB·3797']);
  });

  it('read the head and what the query needs, once', async () => {
    const fresh = openMemoryIndex([makeRecord('甲', '第八路軍'), makeRecord('乙', '北川')]);
    expect(fresh.read).toEqual([]);
    await fresh.ask('第八路军');
    const read = [...fresh.read];
    expect(new Set(read).size).toBe(read.length);
    await fresh.ask('第八路军', { sort: 'newest' });
    expect(fresh.read).toEqual(read);
  });
});
