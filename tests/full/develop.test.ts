import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDevServer, type DevServer } from '../../scripts/dev-server.ts';
import { buildEnvironment } from '../build/build-site.ts';
import { openBrowser } from '../build/open-browser.ts';
import { editText, writeSoundRoot } from '../build/sound-root.ts';
import { drawScan, writeScan } from '../fixtures/images/scan-files.ts';

const CHAPTER = 'exhibitions/valleys/crossing.zh.mdx';
const CHAPTER_PAGE = 'exhibitions/valleys/crossing/';
const PETITION = 'records/xian/petition/record.yaml';

/** One sitting of a curator: each test goes on where the one before left it, in the page that is open. */
describe('writing beside the development server', () => {
  const room = mkdtempSync(path.join(tmpdir(), '展卷 撰写-'));
  let content: string;
  let server: DevServer;
  let browser: Browser;
  let page: Page;
  const edit = (name: string, change: (text: string) => string): void =>
    editText(path.join(content, name), change);
  const see = async (text: string | RegExp): Promise<void> =>
    await page.getByText(text).first().waitFor();

  beforeAll(async () => {
    content = (await writeSoundRoot(room)).content;
    // It starts with a fault, as a morning does.
    edit(PETITION, (yaml) => yaml.replace(/^title:/m, 'titel:'));
    server = await startDevServer(buildEnvironment({ content }, room));
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(async () => {
    // The browser may not have come up, the server is to go all the same.
    await server.stop();
    rmSync(room, { recursive: true, force: true });
    await browser.close();
  });

  it('starts with faults and shows them in place of the page, with the line', async () => {
    const answer = await page.goto(server.url + CHAPTER_PAGE);
    expect(answer?.status()).toBe(500);
    await see('内容有 2 处问题');
    const place = page.getByRole('link', { name: /petition\/record\.yaml:4$/ });
    await expect(place.getAttribute('href')).resolves.toMatch(
      /^\/__open-in-editor\?file=.+record\.yaml%3A4$/,
    );
    await expect(page.locator('pre .is-meant').last().textContent()).resolves.toContain('titel:');
  });

  it('turns into the page that was asked for when the fault is mended', async () => {
    edit(PETITION, (yaml) => yaml.replace(/^titel:/m, 'title:'));
    await page.getByRole('heading', { level: 1, name: '渡江' }).waitFor();
    expect(page.url()).toBe(server.url + CHAPTER_PAGE);
  });

  it('shows a text that is written', async () => {
    edit(CHAPTER, (mdx) => `${mdx}\n刚刚写下的一句。\n`);
    await see('刚刚写下的一句。');
  });

  it('shows what is wrong with a text, and the text again', async () => {
    edit(CHAPTER, (mdx) => `${mdx}\n<Scan record="xian/no-such" />\n`);
    await see('内容有 1 处问题');
    await expect(page.locator('pre .is-meant').textContent()).resolves.toContain('xian/no-such');
    edit(CHAPTER, (mdx) => mdx.replace('\n<Scan record="xian/no-such" />\n', ''));
    await see('刚刚写下的一句。');
  });

  it('shows a scan that is put in place of another', async () => {
    page = await browser.newPage();
    await page.goto(`${server.url}records/xian/letter/`);
    const picture = page.locator('main picture img').first();
    const before = await picture.getAttribute('src');
    edit('records/xian/letter/record.yaml', (yaml) => yaml.replace(/ {4}sha256: .*\n/, ''));
    const [left, top, width, height] = [100, 100, 300, 300];
    const stamped = drawScan(1000, 1600, [{ left, top, width, height, colour: [160, 30, 20] }]);
    await writeScan(path.join(content, 'records/xian/letter/p1.jpg'), stamped.jpeg());
    await page.waitForFunction(
      (was) => {
        const image = document.querySelector<HTMLImageElement>('main picture img');
        return image?.getAttribute('src') !== was && image?.complete && image.naturalWidth > 0;
      },
      before,
      { timeout: 60_000 },
    );
  });

  it('finds the page of a chapter that has just been added', async () => {
    edit('exhibitions/valleys/exhibition.yaml', (yaml) =>
      yaml.replace(/^state:/m, '  - slug: ashore\n    title: { zh: 上岸, en: Ashore }\nstate:'),
    );
    for (const language of ['zh', 'en'])
      writeFileSync(
        path.join(content, `exhibitions/valleys/ashore.${language}.mdx`),
        language === 'zh' ? '上岸之后。\n' : 'Once ashore.\n',
      );
    await expect
      .poll(async () => (await page.goto(`${server.url}exhibitions/valleys/ashore/`))?.status(), {
        timeout: 30_000,
      })
      .toBe(200);
    await see('上岸之后。');
  });
});
