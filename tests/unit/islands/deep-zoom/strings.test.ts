import { describe, expect, it } from 'vitest';
import {
  DEEP_ZOOM_STRING_KEYS,
  fillString,
  pickDeepZoomStrings,
} from '../../../../src/islands/deep-zoom/strings.ts';

describe('fillString', () => {
  it('fills places by name, each time they occur', () => {
    expect(
      fillString('第 {n} 幅，共 {total} 幅：{label}（{n}）', { n: 2, total: 9, label: '背' }),
    ).toBe('第 2 幅，共 9 幅：背（2）');
  });

  it('leaves unknown places, and text that looks like a pattern', () => {
    expect(fillString('{a} {b}', { b: '$&' })).toBe('{a} $&');
  });
});

describe('pickDeepZoomStrings', () => {
  it('looks up every key once', () => {
    const asked: string[] = [];
    const strings = pickDeepZoomStrings((key) => {
      asked.push(key);
      return key.toUpperCase();
    });
    expect(asked).toEqual([...DEEP_ZOOM_STRING_KEYS]);
    expect(strings['zoom-open']).toBe('ZOOM-OPEN');
  });
});
