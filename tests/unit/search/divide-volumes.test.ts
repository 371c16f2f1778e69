import { describe, expect, it } from 'vitest';
import type { PublishedPart, PublishedRecord } from '../../../src/model/published.ts';
import { divideVolumes } from '../../../src/search/build/divide-volumes.ts';

const part = (id: string, fields: object = {}) => ({ id, ...fields }) as unknown as PublishedPart;
const record = (id: string, parts: readonly PublishedPart[], fields: object = {}) =>
  ({ id, parts, ...fields }) as unknown as PublishedRecord;
const PAGES = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) =>
  part(id, id === 'p5' ? { followsGap: true } : {}),
);
const item = (id: string, from: number, to: number) => {
  const parts = PAGES.slice(from - 1, to);
  return record(id, parts, {
    partOf: 'a/volume',
    volumeRange: { from: parts[0]?.id, to: parts.at(-1)?.id },
  });
};
const divide = (...records: readonly PublishedRecord[]) =>
  divideVolumes(records).map(({ record: { id }, parts, isContinued }) => [
    id,
    parts.map((page) => page.id).join(' '),
    isContinued,
  ]);

describe('pages of a volume', () => {
  it('are found under their items, those of none under the volume', () => {
    const records = [
      item('a/two', 3, 4),
      record('a/letter', [part('x')]),
      record('a/volume', PAGES),
      item('a/one', 2, 2),
    ];
    expect(divide(...records)).toEqual([
      ['a/letter', 'x', false],
      ['a/volume', 'p1 p5', false],
      ['a/one', 'p2', false],
      ['a/two', 'p3 p4', true],
    ]);
  });
  it('that two items share are found once', () => {
    expect(divide(record('a/volume', PAGES), item('a/one', 1, 2), item('a/two', 2, 4))).toEqual([
      ['a/volume', 'p5', false],
      ['a/one', 'p1 p2', false],
      ['a/two', 'p3 p4', true],
    ]);
  });
  it('do not go on over a page that is closed, or over one that is left out', () => {
    expect(
      divide(
        record('a/volume', PAGES),
        item('a/one', 1, 1),
        item('a/two', 3, 4),
        item('a/three', 5, 5),
      ),
    ).toEqual([
      ['a/volume', 'p2', false],
      ['a/one', 'p1', false],
      ['a/two', 'p3 p4', false],
      ['a/three', 'p5', false],
    ]);
  });
  it('are the item’s own where no volume passes', () => {
    expect(divide(record('a/one', PAGES.slice(0, 1), { partOf: 'a/volume' }))).toEqual([
      ['a/one', 'p1', false],
    ]);
  });
});
