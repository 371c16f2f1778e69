import { describe, expect, it } from 'vitest';
import { buildClearance } from '../../../src/gate/build-clearance.ts';
import { publishCatalogue } from '../../../src/gate/publish-catalogue.ts';
import type { LoadedRecord, TranscriptLine } from '../../../src/model/content.ts';
import { recordSchema } from '../../../src/model/record.ts';
import { buildEverything, buildPart, buildRecord, TODAY } from './everything.ts';

const PHONE = '13812345678';
const line: TranscriptLine = {
  id: 'l1',
  text: `联系电话${PHONE}`,
  region: { x: 10, y: 10, w: 50, h: 10 },
  direction: 'horizontal',
};
const answer = { kind: 'phone', clearedBy: '张三', reason: '单位公开电话' } as const;

function publish(...records: LoadedRecord[]) {
  const everything = buildEverything({ records });
  return { everything, release: publishCatalogue(everything, { preview: false, today: TODAY }) };
}

function listPassed(...records: LoadedRecord[]): string[] {
  return publish(...records).release.catalogue.records.map(({ id }) => id);
}

describe('what looks like personal data holds a record back', () => {
  it('in its own words, and passes once somebody has cleared it by name', () => {
    const held = buildRecord('a/x', { notes: `电话 ${PHONE}` });
    expect(publish(held).release.withheld[0]?.reasons).toEqual(['personal-data']);
    expect(listPassed({ ...held, personalData: [answer] })).toEqual(['a/x']);
    expect(listPassed({ ...held, personalData: [{ ...answer, text: '138 1234 5678' }] })).toEqual([
      'a/x',
    ]);
    expect(listPassed({ ...held, personalData: [{ ...answer, text: '13912345678' }] })).toEqual([]);
    expect(listPassed({ ...held, personalData: [{ ...answer, kind: 'address' }] })).toEqual([]);
  });

  it('in the transcript, and passes once the line is redacted', () => {
    const part = buildPart('p1', {}, [line]);
    const held = buildRecord('a/x', {}, [part]);
    expect(listPassed(held)).toEqual([]);
    const elsewhere = { region: { x: 80, y: 80, w: 5, h: 5 }, reason: '隐私' };
    expect(listPassed({ ...held, parts: [{ ...part, redactions: [elsewhere] }] })).toEqual([]);
    const over = { region: { x: 0, y: 0, w: 30, h: 30 }, reason: '隐私' };
    expect(listPassed({ ...held, parts: [{ ...part, redactions: [over] }] })).toEqual(['a/x']);
  });

  it('on pages of a volume, with each item that shows them', () => {
    const parts = [buildPart('p1'), buildPart('p2', {}, [line])];
    const volume = buildRecord('a/v', { level: 'volume' }, parts);
    const item = (id: string, page: string): LoadedRecord =>
      buildRecord(id, { partOf: 'a/v', range: { from: page, to: page } }, []);
    expect(listPassed(volume, item('a/one', 'p1'), item('a/two', 'p2'))).toEqual(['a/one']);
    const answered = { ...volume, personalData: [answer] };
    expect(listPassed(answered, item('a/one', 'p1'), item('a/two', 'p2'))).toEqual([
      'a/v',
      'a/one',
      'a/two',
    ]);
  });

  it('the answers themselves are in no catalogue, but in the clearance', () => {
    const early = { reason: '文化类档案', decidedBy: ['张三', '李四'] };
    const record = buildRecord('a/x', { notes: PHONE, personalData: [answer] }, [
      buildPart('p1', { redactions: [{ region: '1,2,3,4', reason: '遮盖手印' }] }),
    ]);
    const closed = buildRecord('a/closed', { opening: { conclusion: 'closed', archive: '某馆' } });
    const opened = {
      ...record,
      opening: { ...record.opening, early, reviewers: ['王五', '赵六'] },
    };
    const { everything, release } = publish(opened, closed);
    const published = JSON.stringify(release.catalogue);
    for (const word of ['张三', '李四', '王五', '赵六', '单位公开电话', '文化类档案', '遮盖手印']) {
      expect(published, word).not.toContain(word);
    }
    const clearance = buildClearance(everything, release, { date: TODAY, commit: 'abc' });
    expect(clearance.records).toMatchObject([
      {
        id: 'a/x',
        opening: { conclusion: 'open', date: '2024-06-09', early, reviewers: ['王五', '赵六'] },
        publication: { authority: '某馆' },
        rights: { clearance: 'public-domain' },
        personalData: [answer],
        scans: [{ part: 'p1', redactions: [{ region: '1,2,3,4', reason: '遮盖手印' }] }],
      },
    ]);
  });
});

describe('two names', () => {
  it('are those of two people', () => {
    const parse = (reviewers: string[]): boolean =>
      recordSchema.shape.opening.safeParse({ conclusion: 'open', archive: '某馆', reviewers })
        .success;
    expect(parse(['张三', '李四'])).toBe(true);
    expect(parse(['张三', '张 三'])).toBe(false);
    expect(parse(['张三'])).toBe(false);
  });
});
