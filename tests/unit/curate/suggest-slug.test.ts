import { expect, it } from 'vitest';
import { checkSlug } from '../../../src/curate/skeletons/suggest-slug.ts';

it('a name in addresses is one that every system can make a folder of', () => {
  expect(['spring-1935', 'console', 'com'].map(checkSlug)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(checkSlug('con')?.en).toContain('Windows');
  expect(checkSlug('lpt1')?.zh).toContain('Windows');
  expect(checkSlug('河谷')?.zh).toContain('小写字母');
});
