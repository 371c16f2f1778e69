import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  buildReport,
  judge,
  judgeWhole,
  type Waiver,
} from '../../../../src/intake/package/report.ts';
import { PROPERTIES } from '../../../../src/intake/package/finding.ts';
import { writeReportPage } from '../../../../src/intake/package/write-report.ts';
import { LANGUAGES } from '../../../../src/model/local-text.ts';
import { expectGolden, expectGoldenText } from '../../../golden/read-golden.ts';
import { INFO, hash, inspect, writeZip, type RawEntry } from './packages.ts';

const TO = { day: '2026-11-20', receiver: '某市档案馆' };
const CATALOGUE =
  '档号,题名,责任者,日期,页数\nT1-1,关于“<减租>”的来函,某局,1951-03,1\nT1-2,乙件,某局,1952,1\n';
const SCAN = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

/** Its bytes are the same wherever the test runs. */
function pack(more: readonly RawEntry[]): string {
  const payload = [
    { name: '目录.csv', data: CATALOGUE },
    { name: 'T1-1_1.png', data: SCAN },
  ];
  const manifest = payload.map(({ name, data }) => `${hash(data)}  ${name}\n`).join('');
  const zip = writeZip([
    ...payload,
    { name: 'manifest-sha256.txt', data: manifest },
    { name: 'bag-info.txt', data: INFO },
    ...more,
  ]);
  const named = path.join(path.dirname(zip), '移交包.zip');
  renameSync(zip, named);
  return named;
}

const answer = (...findings: string[]): Waiver[] =>
  findings.map((finding) => ({ finding, by: '李四', reason: '已与移交单位核对' }));

describe('the report of an intake', () => {
  it('says of the package, of what was looked at and found, and on whose word it came in', async () => {
    const inspected = await inspect(
      pack(['附注一.txt', '附注二.txt'].map((name) => ({ name, data: `${name}的内容` }))),
    );
    const waivers = answer('file-unlisted', 'row-without-file');
    const report = {
      ...buildReport(inspected, waivers, TO),
      accepted: { by: '李四', date: '2026-11-20' },
    };
    expectGolden('intake', 'taken-in-with-reasons', report);
    for (const language of LANGUAGES) {
      const page = writeReportPage(report, language);
      expectGoldenText('intake', 'taken-in-with-reasons', `report.${language}.html`, page);
    }
  });

  it('judges each property, and the whole by the worst of them', async () => {
    const judged = async (source: string, waivers: readonly Waiver[] = []) => {
      const report = buildReport(await inspect(source), waivers, TO);
      return [judgeWhole(report), ...PROPERTIES.map((property) => judge(report, property))];
    };
    const spare = pack([{ name: '附注.txt', data: '附注' }]);
    expect(await judged(spare)).toEqual(['answerable', 'passed', 'answerable', 'passed', 'passed']);
    expect(await judged(spare, answer('file-unlisted', 'row-without-file'))).toEqual([
      ...['waived', 'passed', 'waived', 'passed', 'passed'],
    ]);
    const link = { name: 'link', data: '/etc/passwd', attributes: 0o120777 << 16 };
    expect((await judged(pack([link])))[4]).toBe('failed');
  });

  it('calls nothing passed that could not be examined', async () => {
    const broken = pack([]);
    writeFileSync(broken, 'PK no zip at all');
    const report = buildReport(await inspect(broken), [], TO);
    expect(judge(report, 'usability')).toBe('unlooked');
    expect(judgeWhole(report)).toBe('failed');
    expect(writeReportPage(report, 'zh')).toContain('未能检查');
  });
});
