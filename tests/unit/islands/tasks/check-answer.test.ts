import { describe, expect, it } from 'vitest';
import { checkAnswer, findPlace } from '../../../../src/islands/tasks/check-answer.ts';
import type { ChoiceKey } from '../../../../src/islands/tasks/config.ts';

const key: ChoiceKey[] = [
  { isRight: true, note: '对在这里' },
  { isRight: false, note: '图上没有' },
  { isRight: true },
  { isRight: false },
];

describe('what was chosen', () => {
  it.each([
    ['all that is right', [0, 2], { isEmpty: false, right: 2, of: 2, notes: ['对在这里'] }],
    ['half of it', [2], { isEmpty: false, right: 1, of: 2, notes: [] }],
    [
      'one wrong beside',
      [0, 1, 2],
      { isEmpty: false, right: 1, of: 2, notes: ['对在这里', '图上没有'] },
    ],
    [
      'everything ticked wins nothing',
      [0, 1, 2, 3],
      { isEmpty: false, right: 0, of: 2, notes: ['对在这里', '图上没有'] },
    ],
    ['nothing', [], { isEmpty: true, right: 0, of: 2, notes: [] }],
  ])('%s', (_, answer, judgement) => {
    expect(checkAnswer({ kind: 'choice', key }, answer)).toEqual(judgement);
  });

  it('an order and pairs count what is in its place', () => {
    const ranked = { kind: 'order', key: [2, 0, 1] } as const;
    expect(checkAnswer(ranked, [2, 0, 1])).toMatchObject({ right: 3, of: 3 });
    expect(checkAnswer(ranked, [2, 1, 0])).toMatchObject({ right: 1, of: 3 });
    expect(checkAnswer(ranked, [undefined, undefined, undefined])).toMatchObject({ isEmpty: true });
  });
});

describe('pointing at a picture', () => {
  const places: ChoiceKey[] = [
    { isRight: false, box: [0, 0, 1, 0.5] },
    { isRight: true, box: [0.4, 0.2, 0.1, 0.1] },
  ];
  it('means the smallest place that holds the point, or none', () => {
    expect(findPlace(places, 0.45, 0.25)).toBe(1);
    expect(findPlace(places, 0.1, 0.1)).toBe(0);
    expect(findPlace(places, 0.1, 0.9)).toBeUndefined();
  });
});
