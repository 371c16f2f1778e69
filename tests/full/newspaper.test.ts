import type { Browser, BrowserContext, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runServer, type RunningServer } from '../../src/serve/static-server.ts';
import type { Settings } from '../../src/settings.ts';
import { crawlSite } from '../crawl/crawl-site.ts';
import { describeWithShared } from '../describe-with-shared.ts';
import { getViewAfter, readAddress, waitForView } from '../fixtures/viewer/viewer-test.ts';
import { listFiles } from '../fixtures/images/scan-files.ts';
import { getBuiltSite } from '../build/build-site.ts';
import { ARTICLE_CROP, PAGE_SIZE, writeNewspaperRoot } from './newspaper-root.ts';
import { checkNewspaperSearch, type DrawnLine } from './newspaper-search.ts';
import { keepDiary, openBrowser } from '../build/open-browser.ts';

const RECORD = 'records/ecpo/jingbao-1939-04-23/';
const CHAPTER = 'exhibitions/one-page-1939/front-page/';
const SITE = 'https://exhibits.example.org';

describeWithShared(
  'newspaper-1939',
  'a site from a real newspaper, mounted below a path',
  (shared) => {
    let settings: Settings;
    let server: RunningServer;
    let browser: Browser;
    let context: BrowserContext;

    beforeAll(async () => {
      settings = await getBuiltSite(
        '报纸 newspaper',
        (folder) => writeNewspaperRoot(shared, folder),
        {
          site: SITE,
          base: '/exhibits/',
        },
      );
      server = await runServer({ root: settings.outDir, base: '/exhibits/', port: 0 });
      browser = await openBrowser();
      context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'zh-CN',
        reducedMotion: 'reduce',
      });
    });

    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    async function openPage(address: string): Promise<Page> {
      const page = await context.newPage();
      await page.goto(server.url + address);
      return page;
    }

    it('every link, picture, style and script answers below the base, and none leaves the host', async () => {
      const { pages, asked, problems } = await crawlSite(server.url, SITE);
      expect(problems).toEqual([]);
      expect(pages).toContain(`/exhibits/${RECORD}`);
      expect(pages).toContain(`/exhibits/en/${RECORD}`);
      expect(pages).toContain(`/exhibits/${CHAPTER}`);
      expect(asked).toBeGreaterThan(40);
      const built = listFiles(settings.outDir).filter((file) => file.endsWith('.html'));
      const reached = pages.map((page) => `${page.slice('/exhibits/'.length)}index.html`);
      expect(
        built.filter((file) => !reached.includes(file)),
        'no page without a way to it, but one that only leads on and those of the browser’s own',
      ).toEqual([
        '404.html',
        'embed/exhibitions/one-page-1939/front-page/index.html',
        'en/offline/index.html',
        'offline/index.html',
      ]);
    });

    it('the scan opens, and every tile it asks for is there', async () => {
      const page = await context.newPage();
      const diary = keepDiary(page);
      await page.goto(server.url + RECORD, { waitUntil: 'networkidle' });
      const isTile = ({ url }: { url: string }): boolean => url.includes('/iiif/');
      expect(diary.answers.filter(isTile)).toEqual([]);
      const whole = await getViewAfter(page, () =>
        page.getByRole('button', { name: '放大细看' }).click(),
      );
      expect(whole).toMatchObject({ part: 'p1-4', w: PAGE_SIZE.width, h: PAGE_SIZE.height });
      await waitForView(page, 'viewer');
      const widths = [whole.w];
      for (let step = 0; step < 6; step++) {
        const view = await getViewAfter(page, () =>
          page.getByRole('button', { name: '放大', exact: true }).click(),
        );
        widths.push(view.w);
      }
      expect(widths).toEqual([...widths].sort((a, b) => b - a));
      expect(widths.at(-1)).toBeLessThan(PAGE_SIZE.width / 6);
      await page.waitForLoadState('networkidle');
      const tiles = diary.answers.filter(isTile);
      expect(tiles.length).toBeGreaterThan(12);
      expect(diary.answers.filter(({ status }) => status !== 200)).toEqual([]);
      expect(diary.failures).toEqual([]);
      expect(diary.errors).toEqual([]);
      expect(diary.answers.filter(({ url }) => !url.startsWith(server.url))).toEqual([]);
      await page.close();
    });

    it('a link to the view opens exactly there again', async () => {
      const page = await openPage(`${RECORD}?part=p1-4&xywh=1605,1110,520,1115`);
      await waitForView(page, 'viewer');
      const there = await getViewAfter(page, () =>
        page.keyboard
          .press('Tab')
          .then(() => page.getByRole('button', { name: '放大', exact: true }).click()),
      );
      expect(readAddress(page)).toEqual(there);
      const link = page.url();
      const again = await context.newPage();
      await again.goto(link);
      await waitForView(again, 'viewer');
      const shown = await again.evaluate(
        () =>
          document.querySelector<HTMLElement & { view: { part: string; region: object } }>(
            '#viewer',
          )!.view,
      );
      expect(shown.part).toBe('p1-4');
      for (const edge of ['x', 'y', 'w', 'h'] as const)
        expect(
          Math.abs((shown.region as typeof there)[edge] - there[edge]),
          edge,
        ).toBeLessThanOrEqual(2);
      expect(again.url()).toBe(link);
      await Promise.all([page.close(), again.close()]);
    });

    it('a line of the transcript opens the scan at its place', async () => {
      const page = await openPage(RECORD);
      const line = page.getByRole('link', { name: /第八路軍/ }).first();
      const [x, y, w, h] = (await line.getAttribute('data-xywh'))!.split(',').map(Number) as [
        number,
        number,
        number,
        number,
      ];
      expect(x).toBeGreaterThanOrEqual(ARTICLE_CROP.x);
      expect(y).toBeGreaterThanOrEqual(ARTICLE_CROP.y);
      expect(x + w).toBeLessThanOrEqual(ARTICLE_CROP.x + ARTICLE_CROP.w);
      expect(y + h).toBeLessThanOrEqual(ARTICLE_CROP.y + ARTICLE_CROP.h);
      const view = await getViewAfter(page, () => line.click());
      expect(view.part).toBe('p1-4');
      expect(view.x).toBeLessThanOrEqual(x);
      expect(view.y).toBeLessThanOrEqual(y);
      expect(view.x + view.w).toBeGreaterThanOrEqual(x + w);
      expect(view.y + view.h).toBeGreaterThanOrEqual(y + h);
      expect(view.h, 'close to the line').toBeLessThan(3 * h);
      await page.close();
    });

    it('the region in the chapter shows that place of the scan, and leads there', async () => {
      const page = await openPage(CHAPTER);
      const crop = page.locator('figure.region a.crop');
      const href = await crop.getAttribute('href');
      expect(href).toBe(`/exhibits/${RECORD}?part=p1-4&xywh=1605,1110,520,1115`);
      const src = await crop.locator('img').evaluate((img: HTMLImageElement) => img.src);
      const bytes = await (await fetch(src)).arrayBuffer();
      const master = path.join(
        settings.masters!,
        'ecpo/jingbao-1939-04-23/晶报 1939-04-23 p1+p4.jpg',
      );
      const { x, y, w, h } = ARTICLE_CROP;
      const seen = await readGrey(sharp(Buffer.from(bytes)), w, h);
      const cut = (left: number, top: number) =>
        readGrey(sharp(master).extract({ left, top, width: w, height: h }), w, h);
      const here = measureDistance(seen, await cut(x, y));
      expect(here).toBeLessThan(6);
      for (const [left, top] of [
        [x + 3, y],
        [x - 3, y],
        [x, y + 3],
        [x, y - 3],
      ] as const)
        expect(measureDistance(seen, await cut(left, top)), `${left},${top}`).toBeGreaterThan(
          2 * here,
        );
      await crop.click();
      await waitForView(page, 'viewer');
      expect(new URL(page.url()).pathname).toBe(`/exhibits/${RECORD}`);
      const shown = readAddress(page)!;
      expect(shown.x).toBeLessThanOrEqual(x);
      expect(shown.x + shown.w).toBeGreaterThanOrEqual(x + w);
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe(`/exhibits/${CHAPTER}`);
      await page.close();
    });

    it('finds simplified in traditional, dates and phrases over columns, each at its place', async () => {
      const file = path.join(shared, 'article-8th-route-army/article.lines-fullpage.json');
      const { lines } = JSON.parse(readFileSync(file, 'utf8')) as { lines: DrawnLine[] };
      const page = await context.newPage();
      await checkNewspaperSearch(page, server.url, lines);
      await page.close();
    });

    it('finds 第八路軍 in the transcript', async () => {
      const page = await context.newPage();
      const diary = keepDiary(page);
      await page.goto(server.url);
      const field = page.getByRole('banner').locator('input[type=search]');
      await field.fill('第八路軍');
      await field.press('Enter');
      await page.waitForURL(`${server.url}search/?q=*`);
      const main = page.getByRole('main');
      const hit = main.locator(`a[href*="/${RECORD}"]`).first();
      await hit.waitFor();
      expect(await main.locator('input[type=search]').inputValue()).toBe('第八路軍');
      await hit.click();
      await page.waitForURL((url) => url.pathname === `/exhibits/${RECORD}`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('晶报');
      expect(diary.errors).toEqual([]);
      expect(diary.answers.filter(({ status }) => status >= 400)).toEqual([]);
      await page.close();
    });
  },
);

/** Mean difference of two grey pictures, in steps of 256. */
function measureDistance(one: Buffer, other: Buffer): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += Math.abs(one[at]! - other[at]!);
  return sum / one.length;
}

async function readGrey(image: Sharp, width: number, height: number): Promise<Buffer> {
  const { data, info } = await image.greyscale().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([width, height]);
  return data;
}
