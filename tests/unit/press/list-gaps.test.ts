import { describe, expect, it } from 'vitest';
import { describeGap, listGaps } from '../../../src/press/list-gaps.ts';

type Read = Parameters<typeof listGaps>[0];

const bare = {
  slug: 'bare',
  facts: [],
  credits: [],
  sources: [],
  chapters: [{ languages: ['zh', 'en'] }],
};
const tell = (language: string, ...kinds: string[]) => ({
  story: {
    exhibition: 'bare',
    language,
    figures: kinds.map((kind) => ({ kind })),
    citations: [{ source: 'book' }],
  },
});

function build(exhibition: object, stories: object[] = []): Read {
  const catalogue = { exhibitions: [exhibition] };
  return { catalogue, maps: new Map(), stories } as unknown as Read;
}

describe('what an exhibition lacks', () => {
  it('is named, each once, and in each language that has chapters', () => {
    expect(listGaps(build(bare)).map((gap) => describeGap(gap, 'en'))).toEqual([
      'bare: introduction',
      'bare: lesson hook',
      'bare: timeline (no fact has a date)',
      'bare: schematic map (no place says where it lies)',
      'bare: credits',
      'bare: sources',
      'bare (zh): guided tour <Tour>',
      'bare (zh): comparison <Compare>',
      'bare (en): guided tour <Tour>',
      'bare (en): comparison <Compare>',
    ]);
  });

  it('is nothing where all of it is there', () => {
    const whole = {
      ...bare,
      introduction: { zh: '导言' },
      hook: { zh: '问一问' },
      facts: [{ date: { edtf: '1935' } }],
      credits: [{}],
    };
    const stories = [tell('zh', 'Tour', 'Side', 'Side'), tell('en', 'Side', 'Side', 'Tour')];
    const read = build(whole, stories);
    expect(listGaps({ ...read, maps: new Map([['map#bare', {} as never]]) })).toEqual([]);
  });

  it('is told of one language where the other has it', () => {
    const gaps = listGaps(build(bare, [tell('zh', 'Tour')])).filter(
      ({ lacks }) => lacks === 'tour',
    );
    expect(gaps).toEqual([{ exhibition: 'bare', lacks: 'tour', language: 'en' }]);
  });

  it('is not told of another exhibition’s chapters', () => {
    const other = { ...bare, slug: 'other' };
    const gaps = listGaps(build(other, [tell('zh', 'Tour')])).filter(
      ({ lacks }) => lacks === 'tour',
    );
    expect(gaps).toHaveLength(2);
  });
});
