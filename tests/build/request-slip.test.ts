import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getTranslate } from '../../src/i18n/strings.ts';
import { runServer, type RunningServer } from '../../src/serve/static-server.ts';
import type { Settings } from '../../src/settings.ts';
import { listFiles } from '../fixtures/images/scan-files.ts';
import { getBuiltSite } from './build-site.ts';
import { openBrowser } from './open-browser.ts';
import { writeSoundRoot } from './sound-root.ts';

describe('request slips', () => {
  let settings: Settings;
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    settings = await getBuiltSite('小站 sound', writeSoundRoot);
    server = await runServer({ root: settings.outDir, port: 0 });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
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
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await context.close();
  });
});
