import { describe, expect, test } from 'vitest';
import {
  buildAuthority,
  buildExhibition,
  buildRecord,
  buildSource,
  publish,
} from './everything.ts';

const fact = { statement: '渡江', date: '1935-03-28', verified: 'yes' };

function publishFacts(facts: readonly Record<string, unknown>[], state = 'published') {
  return publish({
    records: [buildRecord('a/x')],
    authorities: [
      buildAuthority('place', 'ferry'),
      buildAuthority('place', 'draft', { state: 'draft' }),
    ],
    sources: [buildSource('open'), buildSource('secret', { state: 'draft' })],
    exhibitions: [
      buildExhibition('show', 'a/x'),
      buildExhibition('other', 'a/x', { state }, [], facts),
    ],
  }).catalogue;
}

describe('facts of an exhibition', () => {
  test('pass with it, and bring along the places and sources they name', () => {
    const catalogue = publishFacts([{ ...fact, id: 'f1', place: 'ferry', sources: ['open'] }]);
    expect(catalogue.exhibitions[1]?.facts).toMatchObject([
      { id: 'f1', place: 'ferry', sources: ['open'] },
    ]);
    expect(catalogue.authorities.map(({ slug }) => slug)).toEqual(['ferry']);
    expect(catalogue.sources.map(({ slug }) => slug)).toEqual(['open']);
  });

  test('stay in with a draft, and name nothing', () => {
    const facts = [{ ...fact, id: 'f1', place: 'ferry', sources: ['open'] }];
    const catalogue = publishFacts(facts, 'draft');
    expect(catalogue.exhibitions.flatMap((exhibition) => exhibition.facts)).toEqual([]);
    expect([...catalogue.authorities, ...catalogue.sources]).toEqual([]);
  });

  test('stay in where no source of theirs passes, and nothing refers to them', () => {
    const catalogue = publishFacts([
      { ...fact, id: 'f1', sources: ['secret', 'open'], contests: ['f2'], place: 'draft' },
      { ...fact, id: 'f2', sources: ['secret'], contests: ['f1'] },
    ]);
    expect(catalogue.exhibitions[1]?.facts).toMatchObject([
      { id: 'f1', sources: ['open'], contests: [], place: undefined },
    ]);
  });

  test('pass without the editors’ remark', () => {
    const catalogue = publishFacts([{ ...fact, id: 'f1', sources: ['open'], note: '馆内意见' }]);
    expect(JSON.stringify(catalogue)).not.toContain('馆内意见');
  });
});

describe('where a place lies', () => {
  const locate = (sources: string[]) =>
    publish({
      records: [buildRecord('a/x', { places: ['ferry'] })],
      authorities: [
        buildAuthority('place', 'ferry', {
          location: { at: [31.47, 104.68], basis: '渡口', sources },
        }),
      ],
      sources: [buildSource('open'), buildSource('secret', { state: 'draft' })],
    }).catalogue;

  test('passes with the sources it rests on', () => {
    const catalogue = locate(['secret', 'open']);
    expect(catalogue.authorities[0]?.location).toMatchObject({ sources: ['open'] });
    expect(catalogue.sources.map(({ slug }) => slug)).toEqual(['open']);
  });

  test('stays in where none of them passes', () => {
    expect(locate(['secret']).authorities[0]?.location).toBeUndefined();
  });
});
