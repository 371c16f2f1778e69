import type { Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getTranslate } from '../../src/i18n/strings.ts';
import { runServer, type RunningServer } from '../../src/serve/static-server.ts';
import type { Settings } from '../../src/settings.ts';
import { findViolations } from '../browser/find-violations.ts';
import { crawlSite } from '../crawl/crawl-site.ts';
import { listFiles } from '../fixtures/images/scan-files.ts';
import { getBuiltSite } from './build-site.ts';
import { openBrowser } from './open-browser.ts';
import { writeSoundRoot } from './sound-root.ts';

let settings: Settings;
let server: RunningServer;
const readPage = (address: string): string =>
  readFileSync(path.join(settings.outDir, address, 'index.html'), 'utf8');

beforeAll(async () => {
  settings = await getBuiltSite('小站 sound', writeSoundRoot);
  server = await runServer({ root: settings.outDir, port: 0 });
});
afterAll(async () => {
  await server.close();
});

describe('a site with a volume, a redaction, former addresses and texts without English', () => {
  it('has nothing of the tools that the preview lays over its pages', () => {
    const files = listFiles(settings.outDir).filter((file) => /\.(?:html|js|css|json)$/.test(file));
    expect(files.length).toBeGreaterThan(100);
    const withTools = files.filter((file) =>
      /zj-preview|__preview|x-zhanjuan-preview/.test(
        readFileSync(path.join(settings.outDir, file), 'utf8'),
      ),
    );
    expect(withTools).toEqual([]);
  });

  it('holds nothing of the editor', () => {
    const files = listFiles(settings.outDir);
    expect(files.filter((file) => /admin|sveltia|editor\.js|config\.json/i.test(file))).toEqual([]);
    const scripts = files.filter((file) => file.endsWith('.js'));
    const read = (file: string): string => readFileSync(path.join(settings.outDir, file), 'utf8');
    expect(scripts.filter((file) => /sveltia/i.test(read(file)))).toEqual([]);
  });

  it('every link answers; what no link leads to are former addresses', async () => {
    const { pages, problems } = await crawlSite(server.url, settings.site);
    expect(problems).toEqual([]);
    const reached = pages.map((page) => `${page.slice(1)}index.html`);
    const pagesBuilt = listFiles(settings.outDir).filter((file) => file.endsWith('.html'));
    expect(pagesBuilt.filter((file) => !reached.includes(file))).toEqual([
      '404.html',
      'embed/exhibitions/valley/crossing/index.html',
      'embed/exhibitions/valley/the-river/index.html',
      'embed/exhibitions/valleys/crossing/index.html',
      'embed/exhibitions/valleys/the-river/index.html',
      'embed/records/xian/letter-1/index.html',
      'en/embed/exhibitions/valley/crossing/index.html',
      'en/embed/exhibitions/valley/the-river/index.html',
      'en/embed/exhibitions/valleys/crossing/index.html',
      'en/embed/exhibitions/valleys/the-river/index.html',
      'en/embed/records/xian/letter-1/index.html',
      'en/exhibitions/valley/crossing/index.html',
      'en/exhibitions/valley/index.html',
      'en/exhibitions/valley/the-river/index.html',
      'en/exhibitions/valleys/the-river/index.html',
      'en/labels/exhibitions/valley/index.html',
      'en/labels/records/xian/letter-1/index.html',
      'en/lessons/the-dates/index.html',
      'en/lessons/the-dates/teacher/index.html',
      'en/offline/index.html',
      'en/records/xian/letter-1/index.html',
      'en/records/xian/letter-1/request/index.html',
      'exhibitions/valley/crossing/index.html',
      'exhibitions/valley/index.html',
      'exhibitions/valley/the-river/index.html',
      'exhibitions/valleys/the-river/index.html',
      'labels/exhibitions/valley/index.html',
      'labels/records/xian/letter-1/index.html',
      'lessons/the-dates/index.html',
      'lessons/the-dates/teacher/index.html',
      'offline/index.html',
      'records/xian/letter-1/index.html',
      'records/xian/letter-1/request/index.html',
    ]);
  });

  it('without an English text there is no English page, no switch and no hreflang', () => {
    for (const [address, other] of [
      ['records/xian/volume-1', 'records/xian/letter'],
      ['organisations/county', 'persons/wang-youmu'],
    ] as const) {
      expect(listFiles(settings.outDir)).not.toContain(`en/${address}/index.html`);
      expect(readPage(address)).not.toMatch(/hreflang/);
      expect(readPage(address)).not.toContain('class="bar-language"');
      expect(readPage(other)).toMatch(/hreflang="en"/);
      expect(readPage(other)).toContain('class="bar-language"');
      expect(readPage(`en/${other}`)).toMatch(/hreflang="zh-Hans"/);
    }
  });

  it('an English page that names what has no English says it in Chinese, marked as such', () => {
    const page = readPage('en/records/xian/petition');
    expect(page).toMatch(/lang="zh-Hans"[^>]*>\s*民国二十四年呈文卷/);
    expect(page).toContain('href="/records/xian/volume-1/"');
    expect(page).not.toContain('href="/en/records/xian/volume-1/"');
  });

  it('a range shows its own pages of the volume and no others', () => {
    const page = readPage('records/xian/petition');
    expect(page).toContain('id="part-p2"');
    expect(page).toContain('id="part-p3"');
    expect(page).not.toMatch(/id="part-p[14]"/);
    expect(readPage('records/xian/volume-1')).toContain('href="/records/xian/petition/"');
  });

  it('a line that meets a redaction has no text anywhere', () => {
    for (const file of listFiles(settings.outDir).filter((name) => /\.(html|json)$/.test(name)))
      expect(readFileSync(path.join(settings.outDir, file), 'utf8'), file).not.toContain(
        '隐去姓名之人',
      );
    expect(readPage('records/xian/letter')).toContain('呈为春荒事');
  });
});

describe('request slips', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  it('every original that an archive lets be consulted has one, no plate has', () => {
    const slips = listFiles(settings.outDir)
      .filter((file) => file.endsWith('/request/index.html'))
      // Those of records that moved lead to where these are now.
      .filter(
        (file) =>
          !readFileSync(path.join(settings.outDir, file), 'utf8').includes('http-equiv="refresh"'),
      );
    expect(slips).toEqual([
      'en/records/xian/letter/request/index.html',
      'en/records/xian/petition/request/index.html',
      'records/xian/letter/request/index.html',
      'records/xian/petition/request/index.html',
      'records/xian/volume-1/request/index.html',
    ]);
  });

  for (const language of ['zh', 'en'] as const)
    it(`found on the record's page without a script, one A4 page in print: ${language}`, async () => {
      const t = getTranslate(language);
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 390, height: 844 },
      });
      const page = await context.newPage();
      await page.goto(`${server.url}${language === 'zh' ? '' : 'en/'}records/xian/letter/`);
      await page.getByRole('link', { name: t('request-link') }).click();
      const slip = page.locator('.slip');
      await expect.poll(() => slip.textContent()).toContain('J001-WS·2022·Y-0001');
      const text = await slip.textContent();
      for (const key of ['request-name', 'request-bring-text', 'request-handled'] as const)
        expect(text).toContain(t(key));
      expect(text).toContain(language === 'zh' ? '关于春荒的信' : 'A letter on the spring famine');
      expect(text).toContain(
        `${settings.site}/${language === 'zh' ? '' : 'en/'}records/xian/letter/`,
      );
      expect(await page.getByRole('button', { name: t('request-print') }).count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      );
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await context.close();
    });

  it('with a script it has a button to print, and nothing that axe finds fault with', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.url}records/xian/petition/request/`);
    const print = page.getByRole('button', { name: getTranslate('zh')('request-print') });
    await expect.poll(() => print.isVisible()).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    await context.close();
  });
});
