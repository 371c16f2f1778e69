import { describe, expect, it } from 'vitest';
import { isPassingAddress } from '../../../src/model/list-pages.ts';

describe('addresses that may vanish with what they list', () => {
  it.each([
    'records/2/',
    'records/xian/volume-1/contains/2/',
    'records/xian/letter/request/',
    'holders/xian/3/',
    'persons/mao/2/',
    'events/march/12/',
    'themes/chang-zheng-142d/',
    'themes/chang-zheng-142d/2/',
    'browse/period/1930/',
    'browse/period/1930/2/',
  ])('%s', (address) => {
    expect(isPassingAddress(address)).toBe(true);
  });
  it.each([
    '',
    'records/',
    'records/xian/1935/',
    'records/xian/contains/',
    'records/2/request/',
    'holders/xian/',
    'holders/1935/',
    'persons/1935/',
    'exhibitions/1935/2/',
    'themes/',
    'browse/',
    'histories/party/',
  ])('but not %s', (address) => {
    expect(isPassingAddress(address)).toBe(false);
  });
});
