import { describe, expect, it } from 'vitest';
import { findSpread, findTurn } from '../../../../src/islands/deep-zoom/spreads.ts';

const parts = ['cover', 'p1', 'p2', 'p3'].map((id) => ({ id }));
const order = {
  direction: 'right-to-left',
  spreads: [['cover'], ['p1', 'p2'], ['p3']],
} as const;

describe('findSpread', () => {
  it('is what lies open with a part', () => {
    expect(findSpread(order, 'p2')).toEqual(['p1', 'p2']);
    expect(findSpread(order, 'cover')).toEqual(['cover']);
    expect(findSpread(undefined, 'p2')).toEqual(['p2']);
  });
});

describe('findTurn', () => {
  it('goes from spread to spread', () => {
    expect(findTurn(parts, order, ['cover'], 1)).toBe('p1');
    expect(findTurn(parts, order, ['p1', 'p2'], 1)).toBe('p3');
    expect(findTurn(parts, order, ['p3'], -1)).toBe('p1');
    expect(findTurn(parts, order, ['p3'], 1)).toBeUndefined();
    expect(findTurn(parts, order, ['cover'], -1)).toBeUndefined();
  });

  it('goes page by page without an order', () => {
    expect(findTurn(parts, undefined, ['p1'], 1)).toBe('p2');
    expect(findTurn(parts, undefined, ['p1'], -1)).toBe('cover');
  });
});
