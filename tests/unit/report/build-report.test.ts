import { describe, expect, it, test } from 'vitest';
import { findDpiOn } from '../../../src/report/find-small-images.ts';
import {
  buildAuthority,
  buildExhibition,
  buildHolder,
  buildPart,
  buildRecord,
  closed,
  withdrawn,
} from '../gate/everything.ts';
import { listFound, report } from './desk.ts';

const FILE = 'content/records/a/x/record.yaml:1 a/x';
const large = { width: 5000, height: 7100 };
const line = { id: 'l1', text: '一行', direction: 'horizontal' } as const;

describe('what a record lacks', () => {
  test.each([
    ['alternative text', 'alt', { alt: '题名 x' }, 'p1: the alternative text "题名 x" repeats'],
    ['transcript', 'transcripts', {}, 'p1 has no transcript'],
  ] as const)('%s', (_, section, fields, said) => {
    const whole = buildPart('p1', { ...large, alt: '一页竖写的信' }, [line]);
    const lacking = buildPart('p1', { ...large, ...fields });
    expect(listFound(report({ records: [buildRecord('a/x', {}, [whole])] }), section)).toEqual([]);
    const found = listFound(report({ records: [buildRecord('a/x', {}, [lacking])] }), section);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${FILE}: ${said}`);
  });

  it('date, source, English', () => {
    const made = report({
      records: [
        buildRecord('a/x', { date: 'XXXX' }),
        buildRecord('a/gone', { date: 'XXXX', withdrawn }),
      ],
      authorities: [buildAuthority('event', 'battle', { description: '一次战斗' })],
    });
    expect(listFound(made, 'dates')).toEqual([
      `${FILE}: of unknown date`,
      'content/authorities/battle.yaml:1 event:battle: an event without a date',
    ]);
    expect(listFound(made, 'sources')).toEqual([
      'content/authorities/battle.yaml:1 event:battle: names no sources',
    ]);
    expect(listFound(made, 'translations')).toContain(
      `${FILE}: no English: title, creator, rights.holder, rights.credit and 2 more`,
    );
  });

  test.each([
    [2480, 3508, 'A4', 300],
    [3508, 2480, 'A4', 300],
    [12000, 600, 'A4', 1026],
    [1000, 1000, 'A3', 85],
  ])('%i × %i pixels fill the sheet %s with %i dpi', (width, height, name, dpi) => {
    const paper = name === 'A4' ? { width: 210, height: 297 } : { width: 297, height: 420 };
    expect(findDpiOn({ width, height }, paper)).toBe(dpi);
  });

  it('pixels for print, said for both sheets with the size that is left', () => {
    const small = buildPart('p1', { width: 1000, height: 1000 });
    const enough = buildPart('p2', large);
    expect(
      listFound(report({ records: [buildRecord('a/x', {}, [small, enough])] }), 'print'),
    ).toEqual([
      `${FILE}: p1, 1000 × 1000 pixels: filling A4 120 dpi, A3 85 dpi; at 300 dpi it prints at 85 × 85 mm`,
    ]);
  });
});

describe('records that are hard to come by', () => {
  it('are published, and no text shows them', () => {
    const records = [
      buildRecord('a/x'),
      buildRecord('a/shown'),
      buildRecord('a/themed', { subjects: ['粮食'] }),
      buildRecord('a/held', closed),
    ];
    const made = report({ records }, { shown: ['a/shown'] });
    expect(listFound(made, 'unreachable')).toEqual([
      `${FILE}: in no exhibition or lesson, theme, fonds, volume or related record`,
      'content/records/a/themed/record.yaml:1 a/themed: in no exhibition or lesson, fonds, volume or related record',
    ]);
    expect(listFound(made, 'narrations')).toEqual([
      'content/exhibitions/a/one.zh.mdx:3 : 先看图。',
    ]);
  });
});

describe('the gate', () => {
  it('its reasons are told by entry and counted, its records counted apart', () => {
    const made = report({
      records: [buildRecord('a/x', closed), buildRecord('a/y'), buildRecord('a/z', closed)],
    });
    expect(made.records).toEqual({ published: 1, held: 2 });
    expect(listFound(made, 'held')).toEqual([
      expect.stringContaining(`${FILE}: the conclusion of opening is not "open"; `),
      expect.stringContaining('a/z'),
    ]);
    expect(made.reasons[0]).toMatchObject({ held: 2, published: 0 });
    expect(made.coverage.decade).toEqual([{ zh: '1930年代', en: '1930s', published: 1, held: 2 }]);
  });

  it('the opening rate is that of the holder’s own figures and of nothing else', () => {
    const holdings = { total: 400, opened: 100, asOf: '2025-12-31', basis: '公报' };
    const made = report({
      records: [buildRecord('a/x'), buildRecord('b/x')],
      holders: [buildHolder('a', { holdings }), buildHolder('b')],
    });
    expect(made.holders.map(({ records, stated }) => [records, stated?.rate])).toEqual([
      [1, 25],
      [1, undefined],
    ]);
  });

  it('personal data is named by kind and place, and masked', () => {
    const made = report({ records: [buildRecord('a/x', { notes: '电话 13812345678' })] });
    expect(listFound(made, 'personal')).toHaveLength(1);
    expect(JSON.stringify(made)).not.toContain('13812345678');
  });
});

it('faults stand in the section where their like stands, and stop', () => {
  const fault = { file: 'content/x.yaml', line: 4, zh: '改', en: 'mend' };
  const made = report(
    { records: [buildRecord('a/x')], exhibitions: [buildExhibition('a', 'a/x')] },
    {
      faults: [
        { ...fault, code: 'unknown-record', value: 'a/q' },
        { ...fault, code: 'unknown-field', field: 'titel' },
        { ...fault, code: 'missing-field', field: 'parts.0.alt' },
        { ...fault, code: 'bad-date', field: 'date' },
      ],
    },
  );
  const stops = made.sections.flatMap(({ name, findings }) =>
    findings.filter((finding) => finding.stops).map(({ entry }) => `${name} ${entry ?? ''}`),
  );
  expect(stops).toEqual([
    'faults unknown-field',
    'links unknown-record',
    'alt missing-field',
    'dates bad-date',
  ]);
  expect(listFound(made, 'links')).toEqual(['content/x.yaml:4 unknown-record: "a/q": mend']);
});
