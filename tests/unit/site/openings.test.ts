import { describe, expect, it } from 'vitest';
import type { PublishedHolder, PublishedRecord } from '../../../src/model/published.ts';
import { countOpenings } from '../../../src/site/openings.ts';

function buildRecord(fields: {
  opened: string;
  earliest?: string;
  kind?: string;
  holder?: string;
}) {
  const { opened, earliest, kind = 'record', holder = 'a' } = fields;
  return { kind, holder, opening: { date: opened }, date: { edtf: '', earliest } };
}
const count = (records: object[], holders: object[]) =>
  countOpenings(records as PublishedRecord[], holders as PublishedHolder[]);
const holdings = { total: 3, opened: 1, asOf: '2025-12-31', basis: { zh: '年报' } };

describe('countOpenings', () => {
  it('counts records by year of opening and by decade; plates stand apart', () => {
    const records = [
      buildRecord({ opened: '2023-06-09', earliest: '1935-04-21' }),
      buildRecord({ opened: '2024-06-09', earliest: '1939-01-01' }),
      buildRecord({ opened: '2024-01-01' }),
      buildRecord({ opened: '2026-11-25', earliest: '2026-01-01', kind: 'plate' }),
      buildRecord({ opened: '2024-06-09', earliest: '1951-01-01', holder: 'b' }),
    ];
    expect(count(records, [{ slug: 'a' }])).toMatchObject([
      {
        records: 3,
        plates: 1,
        byYear: [
          { name: '2024', count: 2 },
          { name: '2023', count: 1 },
        ],
        byDecade: [
          { name: '', count: 1 },
          { name: '1930', count: 2 },
        ],
        stated: undefined,
      },
    ]);
  });

  it('gives a rate only where the holder states both figures', () => {
    const [stated, empty] = count(
      [],
      [
        { slug: 'a', holdings },
        { slug: 'b', holdings: { ...holdings, total: 0, opened: 0 } },
      ],
    );
    expect(stated?.stated?.rate).toBe(33.3);
    expect(empty?.stated?.rate).toBeUndefined();
  });
});
