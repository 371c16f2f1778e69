import { describe, expect, it } from 'vitest';
import type { PublishedPart } from '../../../src/model/published.ts';
import { buildReadingOrder, findOtherSide } from '../../../src/site/reading-order.ts';
import { buildPart, buildRecord } from '../formats/published-entries.ts';

const pages = (...ids: string[]): PublishedPart[] => ids.map((id) => buildPart({ id }));

describe('buildReadingOrder', () => {
  it('opens pages two by two', () => {
    expect(buildReadingOrder(buildRecord({ parts: pages('a', 'b', 'c') }))).toEqual({
      direction: 'left-to-right',
      spreads: [['a', 'b'], ['c']],
    });
  });

  it('leaves a cover alone', () => {
    const record = buildRecord({ parts: pages('a', 'b', 'c'), firstPageAlone: true });
    expect(buildReadingOrder(record).spreads).toEqual([['a'], ['b', 'c']]);
  });

  it('never joins pages between which one is closed', () => {
    const parts = pages('a', 'c', 'd').map((part) =>
      part.id === 'c' ? { ...part, followsGap: true } : part,
    );
    expect(buildReadingOrder(buildRecord({ parts })).spreads).toEqual([['a'], ['c', 'd']]);
  });

  it('shows photographs one by one, and sound not at all', () => {
    const parts = [
      ...pages('a'),
      buildPart({ id: 'photo', kind: 'photo' }),
      buildPart({ id: 'tape', kind: 'audio' }),
      ...pages('b', 'c'),
    ];
    expect(buildReadingOrder(buildRecord({ parts })).spreads).toEqual([
      ['a'],
      ['photo'],
      ['b', 'c'],
    ]);
  });

  it('is read as stated, else as most of the lettering runs', () => {
    const line = { id: 'l', text: '字', direction: 'vertical' } as const;
    const parts = [buildPart({ id: 'a', lines: [line] }), ...pages('b')];
    expect(buildReadingOrder(buildRecord({ parts })).direction).toBe('right-to-left');
    const stated = buildRecord({ parts, viewingDirection: 'left-to-right' });
    expect(buildReadingOrder(stated).direction).toBe('left-to-right');
  });
});

describe('findOtherSide', () => {
  const parts = [
    buildPart({ id: 'front', kind: 'photo', side: 'recto' }),
    buildPart({ id: 'back', kind: 'photo', side: 'verso' }),
    buildPart({ id: 'lone', kind: 'photo', side: 'verso' }),
  ];

  it('is the back of a front and the front of a back', () => {
    expect(findOtherSide(parts, 'front')).toBe('back');
    expect(findOtherSide(parts, 'back')).toBe('front');
  });

  it('is nothing for a back without its front', () => {
    expect(findOtherSide(parts, 'lone')).toBeUndefined();
  });
});
