import { describe, expect, test } from 'vitest';
import { publishCatalogue } from '../../../src/gate/publish-catalogue.ts';
import { findReleaseReasons, RELEASE_RULES } from '../../../src/gate/release-rules.ts';
import { getReasonText } from '../../../src/gate/withheld.ts';
import type { LoadedRecord } from '../../../src/model/content.ts';
import { CLEARANCES, CONCLUSIONS } from '../../../src/model/release-terms.ts';
import { buildEverything, buildPart, buildRecord, TODAY } from './everything.ts';

const record = buildRecord('a/x');
const settings = { preview: false, today: TODAY };

function passes(candidate: LoadedRecord, preview = false): boolean {
  const everything = buildEverything({ records: [candidate] });
  const { catalogue, masters } = publishCatalogue(everything, { ...settings, preview });
  expect(masters.size).toBe(catalogue.records.length);
  return catalogue.records.length === 1;
}

describe('every combination of the terms: exactly one passes, in preview too', () => {
  const openings = CONCLUSIONS.flatMap((conclusion) =>
    [undefined, '2024-06-09', '2026-06-02'].flatMap((date) =>
      [undefined, '依据'].map((basis) => ({ conclusion, archive: '某馆', date, basis })),
    ),
  );
  const publications = [undefined, '2024-06-10', '2026-06-02'].map(
    (date) => date && { authority: '某馆', date, basis: '依据' },
  );
  const classifications = ['', '秘密', '内部', ' '];
  const clearances = ['public-domain', 'uncleared'] as const;
  const withdrawals = [undefined, { date: '2026-01-01', notice: { zh: '撤下' } }];

  const combinations = openings.flatMap((opening) =>
    publications.flatMap((publication) =>
      classifications.flatMap((classification) =>
        clearances.flatMap((clearance) =>
          withdrawals.map((withdrawn): LoadedRecord => {
            const terms = { opening, classification, withdrawn };
            const rights = { ...record.rights, clearance };
            return { ...record, ...terms, publication: publication || undefined, rights };
          }),
        ),
      ),
    ),
  );

  test.each([false, true])('preview %o', (preview) => {
    expect(combinations).toHaveLength(4 * 3 * 2 * 3 * 4 * 2 * 2);
    const passed = combinations.filter((candidate) => passes(candidate, preview));
    expect(passed).toHaveLength(1);
    expect(passed[0]).toMatchObject({
      opening: { conclusion: 'open', date: '2024-06-09', basis: '依据' },
      publication: { date: '2024-06-10' },
      classification: '',
      rights: { clearance: 'public-domain' },
      withdrawn: undefined,
    });
  });
});

describe('each rule both ways', () => {
  const broken: Record<string, Partial<LoadedRecord>> = {
    'not-opened': { opening: { ...record.opening, conclusion: 'deferred' } },
    'opening-undocumented': { opening: { ...record.opening, basis: undefined } },
    'opening-in-future': { opening: { ...record.opening, date: '2026-06-02' } },
    'under-25-years': {
      date: { edtf: '2001-06-02', earliest: '2001-06-02', latest: '2001-06-02' },
    },
    'not-published': { publication: undefined },
    'publication-in-future': { publication: { authority: '馆', date: '2026-06-02', basis: '据' } },
    classified: { classification: '秘密' },
    uncleared: { rights: { ...record.rights, clearance: 'uncleared' } },
    'portrait-without-consent': {
      rights: { ...record.rights, depicts: [{ who: '左二的妇女' }] },
    },
    'deposit-without-consent': { rights: { ...record.rights, custody: 'deposited' } },
    'consent-lapsed': {
      rights: {
        ...record.rights,
        consents: [
          { kind: 'author', by: '某人', date: '2020-01-01', basis: '信', until: '2026-05-31' },
        ],
      },
    },
    withdrawn: { withdrawn: { date: '2026-01-01', notice: { zh: '撤下' } } },
  };

  test('every rule has a case', () => {
    expect(Object.keys(broken)).toEqual(RELEASE_RULES.map(({ code }) => code));
    expect(findReleaseReasons(record, TODAY)).toEqual([]);
  });

  test.each(Object.entries(broken))('%s', (code, fields) => {
    const held = { ...record, ...fields };
    expect(findReleaseReasons(held, TODAY)).toEqual([code]);
    expect(passes(held)).toBe(false);
    const { withheld } = publishCatalogue(buildEverything({ records: [held] }), settings);
    expect(withheld[0]).toEqual({ kind: 'record', id: 'a/x', reasons: [code] });
    for (const language of ['zh', 'en'] as const) {
      expect(getReasonText(withheld[0]!.reasons[0]!, language)).not.toBe('');
    }
  });

  test('the day itself is not the future', () => {
    const opening = { ...record.opening, date: TODAY };
    const publication = { authority: '馆', date: TODAY, basis: '据' };
    expect(passes({ ...record, opening, publication })).toBe(true);
  });

  test.each(CLEARANCES)('clearance %s passes whatever the statement says', (clearance) => {
    const agreement = { kind: 'depositor', by: '某氏', date: '2020-01-01', basis: '协议' } as const;
    const consents = clearance === 'depositor-consent' ? [agreement] : [];
    expect(passes({ ...record, rights: { ...record.rights, clearance, consents } })).toBe(true);
  });

  test('a rights statement alone is no clearance', () => {
    const statement = 'https://creativecommons.org/publicdomain/zero/1.0/';
    const rights = { ...record.rights, statement, clearance: 'uncleared' as const };
    expect(passes({ ...record, rights })).toBe(false);
  });

  test('twenty-five years end on the day; unknown ages need a reason, and so do younger records', () => {
    const dated = (latest: string | undefined): LoadedRecord => ({
      ...record,
      date: { edtf: '', latest },
    });
    expect(passes(dated('2001-06-01'))).toBe(true);
    expect(passes(dated('2001-06-02'))).toBe(false);
    expect(passes(dated(undefined))).toBe(false);
    const early = { reason: '文化类档案', decidedBy: ['张三', '李四'] };
    expect(passes({ ...dated(undefined), opening: { ...record.opening, early } })).toBe(true);
    expect(passes({ ...dated('2026-01-01'), kind: 'plate' })).toBe(true);
  });

  test('plates pass by the same rules', () => {
    const plate = { ...record, kind: 'plate' as const };
    expect(passes(plate)).toBe(true);
    expect(passes({ ...plate, publication: undefined })).toBe(false);
  });

  test('a record of a holder nobody has described stays in', () => {
    const everything = { ...buildEverything({ records: [record] }), holders: [] };
    const { catalogue, withheld } = publishCatalogue(everything, settings);
    expect(catalogue.records).toEqual([]);
    expect(withheld[0]?.reasons).toEqual(['unknown-holder']);
  });
});

test('nothing of a record that is held back is in the catalogue', () => {
  const canary = 'KANARIENVOGEL';
  const everything = buildEverything({
    records: [
      buildRecord('a/open', { related: [`a/${canary.toLowerCase()}`] }),
      buildRecord(
        `a/${canary.toLowerCase()}`,
        {
          referenceCode: canary,
          formerCodes: [`${canary}-1`],
          title: { zh: canary, en: canary },
          creator: canary,
          summary: canary,
          persons: [canary.toLowerCase()],
          subjects: [canary],
          notes: canary,
          aliases: [`a/${canary.toLowerCase()}-old`],
          opening: { conclusion: 'closed', archive: canary, date: '2024-06-09', basis: canary },
        },
        [buildPart('p1', { file: `${canary}.tif`, label: canary, alt: canary })],
      ),
    ],
  });
  const { catalogue, masters, exhibitions, withheld } = publishCatalogue(everything, settings);
  const out = JSON.stringify([catalogue, [...masters.values()], exhibitions]);
  expect(out.toUpperCase()).not.toContain(canary);
  expect(catalogue.records.map(({ id }) => id)).toEqual(['a/open']);
  expect(JSON.stringify(withheld)).toContain(canary.toLowerCase());
});
