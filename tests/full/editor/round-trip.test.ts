import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEditor, readContent, readSaved } from './open-editor.ts';
import { serveEditor, type ServedEditor } from './serve-editor.ts';

const FOLDER = 'content/exhibitions/yuejin-road';
/** All that a curator may set in a text, where it is hardest to keep. */
const STRICT = `## 小标题

民国**“重庆”**的报纸，写作**《新华日报》**，见**附注。**<Cite source="w4" />

第一行\\
第二行，据[北川](place:beichuan)。

> 引一句话。

- 甲
- 乙

1. 先
2. 后

<Note label="一">话里有**重点**。</Note>
`;

const files: Record<string, string> = {
  ...readContent('content'),
  [`${FOLDER}/strict.zh.mdx`]: STRICT,
};
const chapters = Object.keys(files).filter((name) => /exhibitions\/.*\.zh\.mdx$/.test(name));
const MARK = '改动处';

describe('the editor in the browser', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'editor-'));
  const requests: string[] = [];
  const errors: string[] = [];
  let page: Page;
  let editor: ServedEditor;

  beforeAll(async () => {
    editor = await serveEditor(folder);
    ({ page } = editor);
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await openEditor(page, editor.url, files);
  }, 120_000);

  afterAll(async () => {
    await editor.close();
    rmSync(folder, { recursive: true });
  });

  it.each(chapters)(
    'saves %s with nothing changed but what was typed',
    async (name) => {
      const [, exhibition = '', chapter = ''] = /exhibitions\/(.*)\/(.*)\.zh\.mdx/.exec(name) ?? [];
      await page.goto(`${editor.url}#/collections/chapters-${exhibition}/entries/${chapter}`);
      const paragraph = page
        .locator('[contenteditable=true] > p')
        .filter({ hasText: /\S/ })
        .first();
      await paragraph.click({ position: { x: 5, y: 8 } });
      await page.keyboard.press('Home');
      await page.keyboard.type(MARK);
      await page.getByRole('button', { name: '保存' }).first().click();
      await expect.poll(() => readSaved(page, name), { timeout: 10_000 }).toContain(MARK);
      expect((await readSaved(page, name)).replace(MARK, '')).toBe(files[name]);
      const english = name.replace('.zh.', '.en.');
      if (english in files) expect(await readSaved(page, english)).toBe(files[english]);
    },
    30_000,
  );

  it('asks nobody else for anything, and breaks no rule of its page', () => {
    const others = requests.filter(
      (url) => !/^(?:blob|data):/.test(url) && !url.startsWith(editor.url),
    );
    expect(others).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('carries its licence', () => {
    expect(readdirSync(folder)).toContain('LICENSE-sveltia-cms.txt');
  });
});
