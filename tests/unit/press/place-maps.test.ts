import { describe, expect, it } from 'vitest';
import { openDrawings } from '../../../src/press/drawings.ts';
import { buildMapKey, buildPlaceMaps } from '../../../src/press/place-maps.ts';
import {
  buildAuthority,
  buildExhibition,
  buildRecord,
  buildSource,
  publish,
} from '../gate/everything.ts';

const location = { at: [31.47, 104.68], basis: '市区', sources: ['geo'] };

describe('maps of a publication', () => {
  const build = (fields: Record<string, unknown>) => {
    const { catalogue } = publish({
      sources: [buildSource('geo')],
      authorities: [
        buildAuthority('place', 'of-record', { location }),
        buildAuthority('place', 'of-fact', { location: { ...location, at: [31.8, 104.7] } }),
        buildAuthority('place', 'elsewhere', { location: { ...location, at: [32.4, 104.5] } }),
        buildAuthority('place', 'held-back', { location, ...fields }),
        buildAuthority('place', 'no-position'),
      ],
      records: [
        buildRecord('a/x', { coverage: { places: ['of-record', 'no-position'] } }),
        buildRecord('a/y', { places: ['elsewhere'] }),
      ],
      exhibitions: [
        buildExhibition(
          'show',
          'a/x',
          {},
          [],
          [{ id: 'f1', statement: '到', place: 'of-fact', sources: ['geo'], verified: 'yes' }],
        ),
      ],
    });
    return buildPlaceMaps(catalogue, [], openDrawings().drawMap);
  };
  const list = (maps: ReturnType<typeof build>, key: string) =>
    maps.get(key)?.markers.map(({ slug }) => slug);

  it('show what passed and has a position: all of it, and that of each exhibition', () => {
    const maps = build({ state: 'draft' });
    expect(list(maps, buildMapKey())).toEqual(['of-record', 'of-fact', 'elsewhere']);
    expect(list(maps, buildMapKey('show'))).toEqual(['of-record', 'of-fact']);
  });

  it('are none where no place has a position', () => {
    const { catalogue } = publish({
      records: [buildRecord('a/x', { places: ['plain'] })],
      authorities: [buildAuthority('place', 'plain')],
    });
    expect(buildPlaceMaps(catalogue, [], openDrawings().drawMap).size).toBe(0);
  });
});
