import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../curate/curator-desk.ts';

const PROJECT = path.join(import.meta.dirname, '../../..');

/** As a curator types it; nobody is there to answer questions. */
function curate(content: string, args: readonly string[], language = 'zh') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(PROJECT, 'scripts/curate.ts'), ...args],
    {
      cwd: PROJECT,
      encoding: 'utf8',
      env: { ...process.env, ZHANJUAN_CONTENT: content, ZHANJUAN_LANG: language },
    },
  );
  return { status, said: stdout + stderr };
}

describe('npm run curate', { timeout: 120_000 }, () => {
  it('shows first, writes with --yes, and fails where a cell is not understood', () => {
    const { folder } = openDesk();
    const content = path.join(folder, 'content');
    const file = path.join(folder, 'a.csv');
    const record = path.join(content, 'records/xian/1935-001/record.yaml');
    writeFileSync(file, '档号,题名,责任者,日期\nK-1,来函,甲,待考\n');
    const args = ['import', file, '--holder', 'xian'];
    const stopped = curate(content, args, 'en');
    expect(stopped.status).toBe(1);
    expect(stopped.said).toMatch(
      /\[bad-written-date\] .*a\.csv:2 → D2 日期 "待考": this date is not/,
    );

    writeFileSync(file, '档号,题名,责任者,日期\nK-1,来函,甲,民国二十四年\n');
    const shown = curate(content, args);
    expect(shown.status).toBe(1);
    expect(shown.said).toMatch(/新增 +xian\/1935-001 +K-1 +题名 +来函/);
    expect(shown.said).toContain('--yes');
    expect(existsSync(record)).toBe(false);

    expect(curate(content, [...args, '--yes']).status).toBe(0);
    expect(existsSync(record)).toBe(true);
  });

  it('without a command, and with one that does not exist, lists what there is', () => {
    const { folder } = openDesk();
    const content = path.join(folder, 'content');
    expect(curate(content, [])).toMatchObject({ status: 0 });
    const unknown = curate(content, ['imprt']);
    expect(unknown.status).toBe(2);
    expect(unknown.said).toContain('npm run curate -- import FILE');
    expect(curate(content, ['import', '--nonsense']).status).toBe(2);
  });
});
