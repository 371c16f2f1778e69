import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDesk } from '../unit/curate/curator-desk.ts';

const PROJECT = path.join(import.meta.dirname, '../..');
const hasTerminal = /util-linux/.test(String(spawnSync('script', ['--version']).stdout));
if (!hasTerminal) console.log('skipped: no `script` of util-linux here to open a terminal with');

/** Types each answer once its question stands on the screen. */
async function typeInto(
  content: string,
  command: string,
  answers: readonly (readonly [question: string, typed: string])[],
): Promise<{ readonly said: string; readonly status: number | null }> {
  const curate = `'${process.execPath}' '${path.join(PROJECT, 'scripts/curate.ts')}' ${command}`;
  const terminal = spawn('script', ['-qec', curate, '/dev/null'], {
    cwd: PROJECT,
    env: { ...process.env, ZHANJUAN_CONTENT: content, ZHANJUAN_LANG: 'zh' },
    // Where a question never comes, nobody is left sitting there.
    timeout: 50_000,
  });
  const left = [...answers];
  let said = '';
  let seen = 0;
  terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    const [question, typed] = left[0] ?? [];
    if (question === undefined || typed === undefined || !said.slice(seen).includes(question))
      return;
    seen = said.length;
    left.shift();
    terminal.stdin.write(typed);
  });
  const status = await new Promise<number | null>((done) => terminal.once('close', done));
  return { said, status };
}

/** For the length of a test. */
function openContent(): string {
  const { folder } = openDesk();
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return path.join(folder, 'content');
}

describe.skipIf(!hasTerminal)('npm run curate in a terminal', { timeout: 60_000 }, () => {
  const list = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String);

  it('asks what no flag says, asks again where an answer is wrong, and shows before it writes', async () => {
    const content = openContent();
    const { said, status } = await typeInto(content, 'new record --holder xian', [
      ['档号', 'K-77\r'],
      ['题名', '春荒\r'],
      ['英文题名', '\r'],
      ['责任者', '\r'],
      ['形成日期', '什么时候\r'],
      ['形成日期', '民国廿五年\r'],
      ['层级', '\r'],
      ['网址里的名字', '\r'],
      ['y/N', '是\r'],
    ]);
    expect(status, said).toBe(0);
    expect(said).toContain('读不懂这个日期');
    expect(list(content)).toContain('records/xian/1936-001/record.yaml');
  });

  it('Ctrl+C and Ctrl+D break off without a trace on the disk or a stack on the screen', async () => {
    const content = openContent();
    const before = list(content);
    for (const key of ['\u0003', '\u0004']) {
      const { said, status } = await typeInto(content, 'new record --holder xian', [['档号', key]]);
      expect(status, said).toBe(130);
      expect(said).toContain('已中断，没有改动任何文件。');
      expect(said).not.toContain('at ');
    }
    expect(list(content)).toEqual(before);
  });
});
