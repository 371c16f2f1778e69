import { describe, expect, it } from 'vitest';
import { buildTermSlug } from '../../../src/site/term-slug.ts';

describe('the address of a word', () => {
  it('is its pinyin and a mark of the word itself, the same in every build', () => {
    expect(buildTermSlug('长征')).toBe('chang-zheng-142d');
  });
  it('tells words apart that sound alike', () => {
    expect(buildTermSlug('时事')).not.toBe(buildTermSlug('实施'));
  });
  it('holds nothing but letters, figures and hyphens, whatever the word holds', () => {
    for (const word of ['a/b?c#d%', '·', '档号 X000', '../..', '𠮷'.repeat(90), 'É'])
      expect(buildTermSlug(word), word).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
  it('stays short', () => {
    expect(buildTermSlug('建'.repeat(200)).length).toBeLessThan(50);
  });
});
