import { describe, expect, it } from 'vitest';
import {
  buildFilter,
  formatLight,
  parseLight,
  PLAIN_LIGHT,
} from '../../../../src/islands/deep-zoom/light.ts';

describe('light', () => {
  it('comes back as it was remembered', () => {
    const light = { brightness: 120, contrast: 200, isInverted: true };
    expect(parseLight(formatLight(light))).toEqual(light);
  });

  it.each([undefined, '', '120', '120,200', '120,200,2', '39,100,0', '100,251,0', 'x,y,0'])(
    'is plain where %j was remembered',
    (text) => expect(parseLight(text)).toEqual(PLAIN_LIGHT),
  );

  it('is no filter where it is plain', () => {
    expect(buildFilter(PLAIN_LIGHT)).toBe('');
    expect(buildFilter({ ...PLAIN_LIGHT, isInverted: true })).toBe(
      'invert(1) brightness(100%) contrast(100%)',
    );
  });
});
