import { describe, expect, it } from 'vitest';
import { createFold } from '../../../src/search/shared/fold.ts';
import { placeUnits, REDACTED_LINE, splitAtGaps } from '../../../src/search/shared/place-units.ts';
import { REDACTED_TEXT } from '../../../src/transcripts/redact-lines.ts';

const fold = createFold('军軍');
const lay = (texts: string[], isContinuous: boolean) => {
  const { units, length } = placeUnits(
    texts.map((text) => ({ text })),
    isContinuous,
    fold,
  );
  return { runs: splitAtGaps(units).map((run) => run.map(({ text }) => text).join('')), length };
};

describe('positions of a page', () => {
  it('go on from line to line in a transcript', () => {
    expect(lay(['第八', '）。', '路軍'], true)).toEqual({ runs: ['第八路军'], length: 4 });
  });

  it('do not go on between statements', () => {
    expect(lay(['第八', '路軍'], false)).toEqual({ runs: ['第八', '路军'], length: 6 });
  });

  it('do not go on over what is redacted', () => {
    expect(REDACTED_LINE).toBe(REDACTED_TEXT);
    expect(lay(['第八', REDACTED_TEXT, '路軍'], true).runs).toEqual(['第八', '路军']);
  });

  it('of an empty page are none', () => {
    expect(lay([], true)).toEqual({ runs: [], length: 0 });
    expect(lay(['', '。'], true).length).toBe(0);
  });
});
