import { describe, expect, it } from 'vitest';
import { formatPageState, parsePageState } from '../../../src/islands/search/page-state.ts';

describe('the address of the search page', () => {
  it.each([
    '',
    '?q=%E5%8C%97%E5%B7%9D',
    '?q=a&type=record&type=plate&exhibition=x&from=1935&to=1936-07&sort=oldest',
  ])('%s is read and written alike', (search) => {
    expect(formatPageState(parsePageState(search))).toBe(search);
  });

  it('what is unknown or empty is left out', () => {
    const state = parsePageState('?q=%26&colour=red&sort=colour&type=&from=+');
    expect(formatPageState(state)).toBe('?q=%26');
  });

  it('half a character in a query breaks nothing', () => {
    const state = { text: '红\uD800', filters: { facets: {} }, sort: 'relevance' } as const;
    expect(parsePageState(formatPageState(state)).text).toBe('红\uFFFD');
  });
});
