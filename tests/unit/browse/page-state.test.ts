import { describe, expect, it } from 'vitest';
import { formatBrowseState, parseBrowseState } from '../../../src/islands/browse/page-state.ts';

describe('the address of the browse page', () => {
  it('says what is chosen, and is read as it was written', () => {
    const address = '?theme=a&theme=b&place=c&sort=oldest&page=3';
    expect(formatBrowseState(parseBrowseState(address))).toBe(address);
  });
  it('is bare where nothing is chosen', () => {
    expect(formatBrowseState({ chosen: { theme: [] }, sort: 'code', page: 1 })).toBe('');
  });
  it.each([
    ['?colour=red', ''],
    ['?theme=', ''],
    ['?theme=a&theme=a', '?theme=a'],
    ['?sort=loudest', ''],
    ['?page=-1', ''],
    ['?page=1.5', ''],
    ['?page=1e99', ''],
    ['?page=01', ''],
  ])('leaves out what it does not know: %s', (address, meant) => {
    expect(formatBrowseState(parseBrowseState(address))).toBe(meant);
  });
});
