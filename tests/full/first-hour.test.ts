import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSteps } from '../../scripts/documents/document-steps.ts';
import { isServing, Reader, type Said } from '../../scripts/documents/follow-document.ts';
import { keepDiary, openBrowser } from '../build/open-browser.ts';
import { FAILING, layOut, listInline, RUN_ELSEWHERE, translate } from './document-stage.ts';

const PROJECT = path.join(import.meta.dirname, '../..');

const FIRST_HOUR = 'docs/zh/first-exhibition.md';
/** In English they tell the same commands: tests/unit/scripts/document-steps.test.ts. */
const OTHERS = ['README.zh-CN.md', ...globSync('docs/zh/*.md', { cwd: PROJECT })].filter(
  (file) => file !== FIRST_HOUR,
);

/** The guide of the first hour, as somebody reads it who has nothing but the guide. */
describe('your first exhibition in an hour', () => {
  const room = mkdtempSync(path.join(tmpdir(), '展卷 一小时-'));
  const reader = new Reader(PROJECT, room);
  const previewed: string[] = [];
  let said: Said[] = [];
  const find = (part: string): string => said.find(({ line }) => line.includes(part))?.output ?? '';
  const read = async (address: string): Promise<string> =>
    await (await fetch(reader.served + address)).text();

  afterAll(async () => {
    await reader.leave();
    rmSync(room, { recursive: true, force: true });
  });

  it('every command and every file of it does what it says', async () => {
    const guide = readFileSync(path.join(PROJECT, FIRST_HOUR), 'utf8');
    said = await reader.follow(guide, async (line) => {
      if (line.includes('preview')) previewed.push(await read('exhibitions/first/first-steps/'));
    });
    expect(find('import')).toContain('新增 2');
    expect(find('add-scans')).toContain('收进部件 3');
    expect(find('decide')).toContain('2 个条目写明了开放、公布和权利');
    expect(find('check')).toContain('内容无误：可公开条目 2，展览 1');
    expect(find('verify')).toContain('一致');
    expect(said.map(({ output }) => output).join('\n')).not.toContain('[WARN] [content]');
  });

  it('the draft is seen in the preview, the exhibition on the released site', async () => {
    expect(previewed[0]).toContain('<title>第一步 · 我的第一个展览');
    expect(await read('')).toContain('我的第一个展览');
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const diary = keepDiary(page);
      await page.goto(`${reader.served}exhibitions/first/first-steps/`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('第一步');
      await page.locator('deep-zoom button.dz-open').first().click();
      await page.locator('.dz-frame[data-state="open"]').waitFor();
      expect([diary.failures, diary.errors]).toEqual([[], []]);
    } finally {
      await browser.close();
    }
  });

  it('who decided is kept in the release and is not on the site', async () => {
    const kept = readFileSync(path.join(reader.folder, 'release/current/clearance.json'), 'utf8');
    expect(kept).toContain('张三');
    expect(await read('records/mybdag/1951-001/')).not.toContain('李四');
  });

  describe('then every command of every other document', () => {
    const served = { site: '' };
    const texts = [FIRST_HOUR, ...OTHERS].map(
      (file) => [file, readFileSync(path.join(PROJECT, file), 'utf8')] as const,
    );
    const blocks = texts.flatMap(([file, text]) =>
      readSteps(text).flatMap((step) =>
        step.kind === 'command' ? [[file, step.line] as const] : [],
      ),
    );
    const run = blocks.map(([, line]) => line);
    const inline = texts.flatMap(([file, text]) =>
      listInline(text, run).map((line) => [file, line] as const),
    );
    const lines = [...blocks.filter(([file]) => file !== FIRST_HOUR), ...inline].filter(
      ([, line], i, all) => all.findIndex(([, other]) => other === line) === i,
    );

    beforeAll(async () => {
      served.site = reader.served;
      await layOut(reader.folder);
    });

    it.each(lines)('%s: %s', async (_file, line) => {
      const elsewhere = RUN_ELSEWHERE[line];
      if (elsewhere) {
        const [file, words] = elsewhere;
        expect(readFileSync(path.join(PROJECT, file), 'utf8')).toContain(words);
        return;
      }
      const { output } = await reader.run(
        'git branch --list "intake/*" --format="%(refname:short)"',
      );
      const here = translate(line, { served: served.site, branch: output.trim() });
      if (isServing(here)) {
        const server = await reader.serve(here);
        expect(await read('')).toContain('我的第一个展览');
        await reader.end(server);
        return;
      }
      const answer = await reader.attempt(here);
      expect(answer.status === 0, answer.output).toBe(!FAILING.includes(line));
    });
  });
});
