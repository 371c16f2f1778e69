import { describe, expect, it } from 'vitest';
import { checkConsents } from '../../../src/catalogue/check-consents.ts';
import { buildClearance } from '../../../src/gate/build-clearance.ts';
import type { LoadedRecord } from '../../../src/model/content.ts';
import { buildEverything, buildPart, buildRecord, publish, TODAY } from './everything.ts';

type Fields = Readonly<Record<string, unknown>>;
const RIGHTS = {
  statement: 'https://rightsstatements.org/vocab/InC/1.0/',
  holder: '某馆',
  clearance: 'licensed',
  credit: '某馆藏',
};
const WHO = '左二的妇女';
const portrait = { kind: 'portrait', of: WHO, by: '本人', date: '2026-01-01', basis: '授权书1号' };
const deposit = { kind: 'depositor', by: '某氏', date: '2026-01-01', basis: '寄存协议1号' };

function ask(rights: Fields): readonly string[] {
  const record = buildRecord('a/x', { rights: { ...RIGHTS, ...rights } });
  return (
    publish({ records: [record] }).withheld.find(({ kind }) => kind === 'record')?.reasons ?? []
  );
}

describe('a likeness', () => {
  const depicts = [{ who: WHO }];
  const holds = (consents: readonly Fields[]): readonly string[] => ask({ depicts, consents });

  it('needs the consent of the person or of relatives, given by today, for that person', () => {
    expect(holds([])).toEqual(['portrait-without-consent']);
    expect(holds([portrait])).toEqual([]);
    expect(holds([{ ...portrait, kind: 'family', by: '其女' }])).toEqual([]);
    expect(holds([{ ...portrait, kind: 'author' }])).toEqual(['portrait-without-consent']);
    expect(holds([{ ...portrait, of: '右一的男子' }])).toEqual(['portrait-without-consent']);
    expect(holds([{ ...portrait, date: '2026-06-02' }])).toEqual(['portrait-without-consent']);
  });

  it('is closed from the day on which the consent is withdrawn, or after its last day, until there is another', () => {
    const withdrawn = { ...portrait, withdrawn: { date: TODAY, basis: '来信' } };
    expect(holds([withdrawn])).toEqual(['portrait-without-consent', 'consent-lapsed']);
    expect(holds([withdrawn, { ...portrait, basis: '授权书2号' }])).toEqual([]);
    const later = { ...portrait, withdrawn: { date: '2026-06-02', basis: '来信' } };
    expect(holds([later])).toEqual([]);
    expect(holds([{ ...portrait, until: TODAY }])).toEqual([]);
    expect(holds([{ ...portrait, until: '2026-05-31' }])).toContain('consent-lapsed');
  });

  it('needs none where two different people have said why', () => {
    const exempt = { reason: '展示特定公共环境', decidedBy: ['张三', '李四'] };
    expect(ask({ depicts: [{ who: WHO, exempt }] })).toEqual([]);
    expect(() =>
      ask({ depicts: [{ who: WHO, exempt: { ...exempt, decidedBy: ['张三', '张 三'] } }] }),
    ).toThrow('two-names');
  });
});

it('what is deposited, donated or cleared by its depositor needs the agreement', () => {
  expect(ask({ custody: 'deposited' })).toEqual(['deposit-without-consent']);
  expect(ask({ custody: 'deposited', consents: [deposit] })).toEqual([]);
  expect(ask({ custody: 'donated', consents: [deposit] })).toEqual(['deposit-without-consent']);
  expect(ask({ custody: 'donated', consents: [{ ...deposit, kind: 'donor' }] })).toEqual([]);
  expect(ask({ clearance: 'depositor-consent' })).toEqual(['deposit-without-consent']);
  expect(ask({ clearance: 'depositor-consent', consents: [deposit] })).toEqual([]);
});

describe('a volume of which items show pages', () => {
  const parts = [buildPart('p1'), buildPart('p2')];
  const item = (id: string, page: string): LoadedRecord =>
    buildRecord(id, { partOf: 'a/v', range: { from: page, to: page } }, []);
  const list = (rights: Fields): readonly string[] => {
    const volume = buildRecord('a/v', { level: 'volume', rights: { ...RIGHTS, ...rights } }, parts);
    const { catalogue } = publish({ records: [volume, item('a/one', 'p1'), item('a/two', 'p2')] });
    return catalogue.records.map(({ id }) => id);
  };

  it('holds back the item on whose page the likeness is, and its agreement holds for all', () => {
    expect(list({ depicts: [{ who: WHO, parts: ['p2'] }] })).toEqual(['a/one']);
    expect(list({ depicts: [{ who: WHO }] })).toEqual([]);
    expect(list({ custody: 'deposited' })).toEqual([]);
    expect(list({ custody: 'deposited', consents: [deposit] })).toEqual(['a/v', 'a/one', 'a/two']);
    // Of a consent that was withdrawn only the page it is about.
    const withdrawn = { ...portrait, withdrawn: { date: TODAY, basis: '来信' } };
    expect(list({ depicts: [{ who: WHO, parts: ['p2'] }], consents: [withdrawn] })).toEqual([
      'a/one',
    ]);
  });
});

it('consents are in no catalogue, but in the clearance, with those of the volume', () => {
  const rights = {
    ...RIGHTS,
    custody: 'deposited',
    depicts: [{ who: WHO }],
    consents: [portrait, deposit],
  };
  const volume = buildRecord('a/v', { level: 'volume', rights }, [buildPart('p1')]);
  const item = buildRecord('a/x', { partOf: 'a/v', range: { from: 'p1', to: 'p1' } }, []);
  const records = [volume, item];
  const release = publish({ records });
  expect(release.catalogue.records).toHaveLength(2);
  expect(JSON.stringify(release.catalogue)).not.toMatch(
    /妇女|本人|授权书|寄存|某氏|custody|depicts|consents/,
  );
  const clearance = buildClearance(buildEverything({ records }), release, {
    date: TODAY,
    commit: 'abc',
  });
  for (const { rights } of clearance.records)
    expect(rights).toMatchObject({
      depicts: [{ who: WHO }],
      consents: [{ by: '本人' }, { by: '某氏' }],
    });
});

it('names that do not fit, and parts that are not there, are faults at their lines', () => {
  const rights = {
    ...RIGHTS,
    depicts: [{ who: WHO, parts: ['p9'] }],
    consents: [{ ...portrait, of: '左二' }, { ...portrait, of: undefined }, deposit],
  };
  const records = [buildRecord('a/x', { rights })];
  const faults = checkConsents(buildEverything({ records }));
  expect(faults.map(({ code, field }) => `${code} ${field ?? ''}`)).toEqual([
    'unknown-part rights.depicts.0.parts.0',
    'consent-of-nobody rights.consents.0.of',
    'consent-of-nobody rights.consents.1.of',
  ]);
});
