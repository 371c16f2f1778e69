import { describe, expect, test } from 'vitest';
import type { Release } from '../../../src/gate/publish-catalogue.ts';
import type { TranscriptLine } from '../../../src/model/content.ts';
import {
  buildExhibition,
  buildPart,
  buildRecord,
  closed,
  publish,
  withdrawn,
} from './everything.ts';

describe('pages of a volume that was scanned once', () => {
  const pages = ['p1', 'p2', 'p3', 'p4'].map((id) => buildPart(id, { filePage: Number(id[1]) }));
  const item = (slug: string, from: string, to: string, fields: object = {}) =>
    buildRecord(`a/${slug}`, { partOf: 'a/volume', range: { from, to }, ...fields }, []);
  const volume = (fields: object = {}) =>
    buildRecord('a/volume', { level: 'volume', ...fields }, pages);
  const listParts = ({ catalogue }: Release) =>
    Object.fromEntries(
      catalogue.records.map(({ id, parts }) => [id, parts.map((part) => part.id).join(' ')]),
    );

  test('belong to the items too', () => {
    const release = publish({
      records: [volume(), item('one', 'p1', 'p2'), item('two', 'p3', 'p3')],
    });
    expect(listParts(release)).toEqual({
      'a/volume': 'p1 p2 p3 p4',
      'a/one': 'p1 p2',
      'a/two': 'p3',
    });
    expect(release.masters.get('a/two#p3')).toMatchObject({
      filePage: 3,
      field: 'parts.2',
      origin: { file: 'content/records/a/volume/record.yaml' },
    });
  });

  test('name their place in the volume, without the pages that are closed', () => {
    const release = publish({
      records: [volume(), item('one', 'p1', 'p3'), item('two', 'p2', 'p2', closed)],
    });
    const [whole, one] = release.catalogue.records;
    expect(one?.volumeRange).toEqual({ from: 'p1', to: 'p3' });
    expect(one?.parts.map(({ id, followsGap }) => [id, followsGap])).toEqual([
      ['p1', undefined],
      ['p3', true],
    ]);
    expect(whole?.parts.map(({ followsGap }) => followsGap)).toEqual([undefined, true, undefined]);
  });

  test('are turned as in their volume, where the item says nothing else', () => {
    const release = publish({
      records: [
        volume({ viewingDirection: 'right-to-left' }),
        item('one', 'p1', 'p2'),
        item('two', 'p3', 'p4', { viewingDirection: 'left-to-right' }),
      ],
    });
    expect(release.catalogue.records.map(({ viewingDirection }) => viewingDirection)).toEqual([
      'right-to-left',
      'right-to-left',
      'left-to-right',
    ]);
  });

  test('say nothing of a volume that is held back', () => {
    const release = publish({ records: [volume(closed), item('one', 'p1', 'p2')] });
    expect(release.catalogue.records[0]?.volumeRange).toBeUndefined();
    expect(release.catalogue.records[0]?.partOf).toBeUndefined();
  });

  test('come with an item that passes though its volume does not', () => {
    const release = publish({ records: [volume(closed), item('one', 'p1', 'p2')] });
    expect(listParts(release)).toEqual({ 'a/one': 'p1 p2' });
    expect([...release.masters.keys()]).toEqual(['a/one#p1', 'a/one#p2']);
  });

  test('of an item whose record.yaml has been emptied stay closed', () => {
    const { origin } = item('two', 'p2', 'p3');
    const notice = { ...withdrawn, notice: { zh: withdrawn.notice } };
    const emptied = { id: 'a/two', aliases: [], withdrawn: notice, partOf: 'a/volume', origin };
    const release = publish({
      records: [volume(), item('one', 'p1', 'p2')],
      emptiedRecords: [{ ...emptied, range: { from: 'p2', to: 'p3' } }],
    });
    expect(listParts(release)).toEqual({ 'a/volume': 'p1 p4', 'a/one': 'p1' });
  });

  test.each([
    ['closed', closed],
    ['withdrawn', { withdrawn }],
    ['classified', { classification: '秘密' }],
  ])('of an item that is %s pass nowhere', (_name, fields) => {
    const release = publish({
      records: [volume(), item('one', 'p1', 'p2'), item('two', 'p2', 'p3', fields)],
    });
    expect(listParts(release)).toEqual({ 'a/volume': 'p1 p4', 'a/one': 'p1' });
    expect([...release.masters.keys()].sort()).toEqual(['a/one#p1', 'a/volume#p1', 'a/volume#p4']);
    expect(release.withheld.filter(({ kind }) => kind === 'part').map(({ id }) => id)).toEqual([
      'a/volume#p2',
      'a/volume#p3',
    ]);
  });

  test('cannot be covers then', () => {
    const release = publish({
      records: [volume(), item('two', 'p2', 'p3', closed)],
      exhibitions: [
        buildExhibition('good', 'a/volume'),
        buildExhibition('bad', 'a/volume', { cover: { record: 'a/volume', part: 'p2' } }),
      ],
    });
    expect(release.catalogue.exhibitions.map(({ slug }) => slug)).toEqual(['good']);
    expect(release.faults.map(({ code }) => code)).toEqual(['cover-not-published']);
  });
});

describe('redacted parts', () => {
  const line = (id: string, x: number | undefined): TranscriptLine => ({
    id,
    text: `行 ${id}`,
    region: x === undefined ? undefined : { x, y: 0, w: 50, h: 1000 },
    direction: 'vertical',
  });
  const redactions = [{ region: '100,0,100,500', reason: 'REASON' }];
  const read = (lines: readonly TranscriptLine[]) => {
    const parts = [buildPart('p1', { redactions, file: 'NAME.tif' }, lines)];
    return publish({ records: [buildRecord('a/x', {}, parts)] });
  };

  test('lose the text of every line that meets the rectangle', () => {
    const { catalogue } = read([line('a', 0), line('b', 60), line('c', 199), line('d', 200)]);
    const lines = catalogue.records[0]?.parts[0]?.lines ?? [];
    expect(lines.map(({ id, text }) => `${id}${text.startsWith('行') ? '' : ' gone'}`)).toEqual([
      'a',
      'b gone',
      'c gone',
      'd',
    ]);
    expect(JSON.stringify(catalogue)).not.toMatch(/行 [bc]/);
  });

  test('keep no line at all where one has no place', () => {
    const { catalogue } = read([line('a', 0), line('b', undefined)]);
    expect(catalogue.records[0]?.parts[0]?.lines).toEqual([]);
  });

  test('tell where, and neither why nor in which file', () => {
    const { catalogue, masters } = read([]);
    const part = catalogue.records[0]?.parts[0];
    expect(part?.redacted).toEqual([{ x: 100, y: 0, w: 100, h: 500 }]);
    expect(JSON.stringify(catalogue)).not.toMatch(/REASON|NAME|masters/);
    expect(JSON.stringify([...masters.values()])).not.toContain('REASON');
    expect(masters.get('a/x#p1')?.redactions).toEqual(part?.redacted);
  });
});
