import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, test } from 'vitest';
import { isContentFaults } from '../../../src/model/fault.ts';
import { writeReport } from '../../../src/report/write-report.ts';
import { parseSettings } from '../../../src/settings.ts';
import { buildRecord, closed } from '../gate/everything.ts';
import { report } from './desk.ts';

const folder = mkdtempSync(path.join(tmpdir(), '展卷 report-'));
const settings = parseSettings(folder, {});
const made = report({
  records: [buildRecord('a/x'), buildRecord('a/held', { ...closed, title: '<b>密件</b> & "信"' })],
});

it('writes an edition in each language and the data, each whole in itself', () => {
  const files = writeReport(settings, made, path.join(folder, 'reports'));
  expect(files.map((file) => path.basename(file))).toEqual([
    'content-report.html',
    'content-report.en.html',
    'content-report.json',
  ]);
  const [zh = '', en = '', data = ''] = files.map((file) => readFileSync(file, 'utf8'));
  for (const page of [zh, en]) {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|vscode:|https?:/);
    expect(page).toContain('content/records/a/held/record.yaml:1');
    expect(page).toContain('&lt;b&gt;密件&lt;/b&gt; &amp; &quot;信&quot;');
    // Every drawing has a title, and the same figures stand in a table.
    expect(page.match(/<svg/g)?.length).toBe(
      page.match(/<svg [^>]*><title>[^<]+<\/title>/g)?.length,
    );
    expect(page).toMatch(/<th scope="row">1930[^<]+<\/th><td>1<\/td><td>1<\/td>/);
  }
  expect(zh).toContain('仅供馆内使用 · 不得公开');
  expect(en).toContain('not to be published');
  expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify(made)));
});

it('writes one edition where one is asked for, without a way to the other', () => {
  const files = writeReport(settings, made, path.join(folder, 'one'), 'en');
  expect(files).toHaveLength(2);
  expect(readFileSync(files[0] ?? '', 'utf8')).not.toContain('content-report.html');
});

test.each(['dist', 'dist/reports', 'public', 'content', 'content/records/a'])(
  'is refused %s, whence it would be published or read',
  (place) => {
    try {
      writeReport(settings, made, path.join(folder, place));
      expect.unreachable();
    } catch (error) {
      if (!isContentFaults(error)) throw error;
      expect(error.faults).toMatchObject([{ code: 'report-would-be-public' }]);
    }
  },
);
