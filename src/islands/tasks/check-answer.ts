import type { ChoiceKey, TaskConfig } from './config.ts';

/** What somebody has chosen. Choice and place: numbers of the items; order and pairs: a number or nothing for each. */
export type Answer = readonly (number | undefined)[];

export interface Judgement {
  /** Nothing has been answered yet. */
  readonly isEmpty: boolean;
  readonly right: number;
  readonly of: number;
  /** What is to be said of what was chosen. */
  readonly notes: readonly string[];
}

/** Looks at an answer. Choosing what is wrong takes away from what is right, so that ticking all wins nothing. */
export function checkAnswer(
  { kind, key }: Pick<TaskConfig, 'kind' | 'key'>,
  answer: Answer,
): Judgement {
  const given = answer.filter((item) => item !== undefined);
  const isEmpty = given.length === 0;
  if (kind === 'order' || kind === 'pairs') {
    const wanted = key as readonly number[];
    const right = wanted.filter((item, index) => answer[index] === item).length;
    return { isEmpty, right, of: wanted.length, notes: [] };
  }
  const items = key as readonly ChoiceKey[];
  const chosen = given.map((index) => items[index]).filter((item) => item !== undefined);
  const wrong = chosen.filter(({ isRight }) => !isRight).length;
  return {
    isEmpty,
    right: Math.max(0, chosen.length - 2 * wrong),
    of: items.filter(({ isRight }) => isRight).length,
    notes: chosen.flatMap(({ note }) => note ?? []),
  };
}

/** The item whose place holds a point, the smallest where several do. In shares of the picture. */
export function findPlace(key: readonly ChoiceKey[], x: number, y: number): number | undefined {
  const holding = key.flatMap(({ box }, index) => {
    if (!box) return [];
    const [left, top, width, height] = box;
    const isIn = x >= left && x <= left + width && y >= top && y <= top + height;
    return isIn ? [{ index, area: width * height }] : [];
  });
  return holding.sort((a, b) => a.area - b.area)[0]?.index;
}
