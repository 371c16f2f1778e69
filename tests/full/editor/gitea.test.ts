import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGiteaServer, TOKEN, USER, type GiteaServer } from './gitea-server.ts';
import { findField } from './open-editor.ts';
import { serveEditor, type ServedEditor } from './serve-editor.ts';

const CHAPTER = 'content/exhibitions/yuejin-road/four-works.zh.mdx';
const RECORD = 'content/records/shili/boats-1935/record.yaml';

describe.each([
  ['Gitea', '1.24.6'],
  ['Forgejo', '13.0.3+gitea-1.22.0'],
])('the editor over the API of %s and a real repository', (_, version) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'editor-gitea-'));
  const bare = path.join(folder, 'zhanlan.git');
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], { cwd: bare, encoding: 'utf8' });
  const errors: string[] = [];
  let gitea: GiteaServer;
  let editor: ServedEditor;
  let page: Page;

  beforeAll(async () => {
    buildRepository(folder, bare);
    gitea = await startGiteaServer(bare, version);
    const admin = path.join(folder, 'admin');
    const backend = { name: 'gitea', repo: 'guan/zhanlan', service: gitea.url } as const;
    editor = await serveEditor(admin, backend);
    ({ page } = editor);
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(editor.url);
    await page.getByRole('button', { name: '令牌' }).click();
    await page.getByRole('textbox', { name: '个人访问令牌' }).fill(TOKEN);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByText('档案条目').first().waitFor({ timeout: 60_000 });
  }, 180_000);

  afterAll(async () => {
    await editor.close();
    await gitea.close();
    rmSync(folder, { recursive: true });
  });

  it('commits the one paragraph that was changed in a chapter, in the name of who signed in', async () => {
    const before = git('rev-parse', 'main').trim();
    await page.goto(`${editor.url}#/collections/chapters-yuejin-road/entries/four-works`);
    const paragraph = page.locator('[contenteditable=true] > p').filter({ hasText: /\S/ }).first();
    await paragraph.click({ position: { x: 5, y: 8 } });
    await page.keyboard.press('Home');
    await page.keyboard.type('改动处');
    await save(page);
    await expect.poll(() => git('rev-parse', 'main').trim(), { timeout: 30_000 }).not.toBe(before);
    expect(git('show', '--format=%P', '--name-only', 'main').trim().split(/\n+/)).toEqual([
      before,
      CHAPTER,
    ]);
    // "+1": Sveltia sends the English text along, unchanged.
    expect(git('log', '-1', '--format=%an <%ae>|%cn|%s', 'main').trim()).toBe(
      `${USER.full_name} <${USER.email}>|${USER.full_name}|修改 章节 · 一条路：four-works +1`,
    );
    const [removed, added] = readChangedLines(git('log', '-1', '-p', '-U0', '--format=', 'main'));
    expect(added).toContain('改动处');
    expect(added?.replace('改动处', '')).toBe(removed);
  }, 120_000);

  it('commits one line of a record, its comments and its neighbours as they were', async () => {
    const before = git('rev-parse', 'main').trim();
    const text = git('show', `main:${RECORD}`);
    await page.goto(`${editor.url}#/collections/records/entries/shili/boats-1935/record`);
    const code = await findField(page, 'referenceCode');
    await code.getByRole('textbox').fill('0001');
    await save(page);
    await expect.poll(() => git('rev-parse', 'main').trim(), { timeout: 30_000 }).not.toBe(before);
    expect(git('show', `main:${RECORD}`)).toBe(
      text.replace('referenceCode: ZJ-TB·2026-009', 'referenceCode: "0001"'),
    );
    expect(git('diff', '--stat', before, 'main')).toContain(
      '1 file changed, 1 insertion(+), 1 deletion(-)',
    );
  }, 120_000);

  it('asks for nothing the service refuses, and breaks no rule of its page', () => {
    expect(gitea.refused).toEqual([]);
    expect(errors).toEqual([]);
  });
});

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存' }).first().click();
}

function buildRepository(folder: string, bare: string): void {
  const work = path.join(folder, 'work');
  cpSync('content', path.join(work, 'content'), { recursive: true });
  const run = (...args: string[]): unknown => execFileSync('git', args, { cwd: work });
  run('init', '-q', '-b', 'main');
  run('add', '-A');
  run('-c', 'user.name=始', '-c', 'user.email=first@example.org', 'commit', '-q', '-m', '初稿');
  run('clone', '-q', '--bare', work, bare);
}

function readChangedLines(patch: string): string[] {
  const lines = patch.split('\n').filter((line) => /^[-+](?![-+]{2} )/.test(line));
  expect(lines.map((line) => line[0])).toEqual(['-', '+']);
  return lines.map((line) => line.slice(1));
}
