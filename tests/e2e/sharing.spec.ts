import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { getTranslate } from '../../src/i18n/strings.ts';
import { parseSettings } from '../../src/settings.ts';
import { CARD_SIZE } from '../../src/sharing/card.ts';
import { formatBytes } from '../../src/site/downloads.ts';
import { findViolations } from '../browser/find-violations.ts';
import {
  buildAddress,
  EXHIBITION,
  LANGUAGES,
  tagLanguage,
  RECORD,
  TEMPLATES,
  TOURED,
} from './bundled-site.ts';
import { test } from './quiet-test.ts';

const { site } = parseSettings(process.cwd(), process.env);
const EMBEDDED_TOUR = `embed/${TOURED}`;
const SHARED = ['home', 'exhibition', 'chapter', 'record'] as const;

test(
  'what is shared brings a card of its own, in its language',
  { tag: '@desktop' },
  async ({ request }) => {
    const seen = new Set<string>();
    for (const language of LANGUAGES) {
      for (const name of SHARED) {
        const address = buildAddress(language, TEMPLATES[name]);
        const page = await (await request.get(address)).text();
        const find = (property: string): string =>
          new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(page)?.[1] ?? '';
        expect(find('og:url')).toBe(`${site}/${address}`);
        expect(find('og:locale')).toBe(language === 'zh' ? 'zh_CN' : 'en_US');
        expect(find('og:title')).not.toBe('');
        const image = find('og:image');
        expect(image.startsWith(`${site}/cards/`)).toBe(true);
        seen.add(image);
        const card = await request.get(image.slice(site.length + 1));
        const { width, height, format } = await sharp(await card.body()).metadata();
        expect({ width, height, format }).toEqual({ ...CARD_SIZE, format: 'jpeg' });
      }
    }
    expect(seen.size).toBe(SHARED.length * LANGUAGES.length);
  },
);

const SITE_NAME = { zh: '展卷', en: 'Zhanjuan' } as const;
const RECORD_PAGES = LANGUAGES.map(
  (language) => [language, buildAddress(language, RECORD)] as const,
);

for (const [language, address] of RECORD_PAGES) {
  const t = getTranslate(language);

  test(
    `a record is cited, taken away and embedded: ${language}`,
    { tag: tagLanguage(language) },
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(address);
      const citation = await page.locator('#cite-gbt').textContent();
      expect(citation).toContain(`${site}/${address}`);
      await page.getByRole('button', { name: t('share-copy-citation') }).press('Enter');
      await expect(page.getByRole('status').filter({ hasText: t('share-copied') })).toBeVisible();
      expect(await readClipboard(page)).toBe(citation?.trim());

      await page.locator('summary', { hasText: 'BibTeX' }).click();
      await page
        .getByRole('button', { name: t('share-copy-format', { format: 'BibTeX' }) })
        .click();
      await expect.poll(() => readClipboard(page)).toMatch(/^@\w+\{shili-/);
      for (const [name, start] of [
        ['BibTeX', '@'],
        ['RIS', 'TY  - '],
      ] as const) {
        const link = page.getByRole('link', { name: t('share-save-format', { format: name }) });
        const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
        expect(download.suggestedFilename()).toMatch(/^shili-[\w-]+\.(?:bib|ris)$/);
        const saved = readFileSync(await download.path(), 'utf8');
        expect(saved.startsWith(start)).toBe(true);
        expect(saved).toContain(`${site}/${address}`);
      }

      for (const size of await page.locator('.share-sizes dd').all()) {
        const link = size.getByRole('link');
        const [width = 0, height = 0] = (await link.textContent())!.match(/\d+/g)!.map(Number);
        const picture = await (await page.request.get((await link.getAttribute('href'))!)).body();
        expect(await sharp(picture).metadata()).toMatchObject({ width, height, format: 'jpeg' });
        const bytes = formatBytes(picture.length);
        await expect(size).toContainText(bytes);
        expect(await link.getAttribute('download')).toMatch(/^[\w-]+\.jpg$/);
      }

      const code = await page.locator('#embed-code').textContent();
      await page.setContent(`<h1>host</h1>${code!.replace(site, new URL(page.url()).origin)}`);
      const frame = page.frameLocator('iframe');
      await frame.locator('button.dz-open').click();
      await expect(frame.locator('.dz-frame[data-state="open"]')).toBeVisible();
      const whole = frame.getByRole('link', {
        name: t('embed-full', { site: SITE_NAME[language] }),
      });
      await expect(whole).toHaveAttribute('target', '_blank');
      expect(await whole.getAttribute('href')).toBe(`/${address}`);
    },
  );
}

for (const language of LANGUAGES) {
  const t = getTranslate(language);
  const pages = [
    buildAddress(language, `embed/${RECORD}`),
    buildAddress(language, EMBEDDED_TOUR),
    buildAddress(language, `labels/${RECORD}`),
    buildAddress(language, `labels/${EXHIBITION}`),
  ];

  const title = `embedded pages and labels are sound: ${language}`;
  test(title, { tag: tagLanguage(language) }, async ({ page }) => {
    for (const address of pages) {
      await page.goto(address);
      expect(await findViolations(page)).toEqual([]);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      const spill = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(spill, address).toBeLessThanOrEqual(0);
      await expect(page.locator('.mark').first()).toHaveText(t('plate-mark'));
    }
  });
}

test('a tour travels in a frame of another page, and nothing else of the chapter is there', async ({
  page,
}) => {
  await page.goto(TOURED);
  await page.getByText(getTranslate('zh')('share-embed-tour'), { exact: true }).click();
  const code = await page.locator('#embed-code').textContent();
  await page.setContent(`<h1>host</h1>${code!.replace(site, new URL(page.url()).origin)}`);
  const frame = page.frameLocator('iframe');
  const stop = frame.locator('.tour-stop').nth(1);
  await stop.evaluate((element) => element.scrollIntoView());
  const id = (await stop.getAttribute('id')) ?? '';
  await expect(frame.locator('guided-tour')).toHaveAttribute('data-at', id);
  await expect(frame.locator('h2, .chapter-notes, .standfirst')).toHaveCount(0);
  await expect(frame.locator('main > :not(script)')).toHaveCount(1);
  const links = await frame
    .locator('a')
    .evaluateAll((all) =>
      all.map((a) => [(a as HTMLAnchorElement).target, a.getAttribute('href')]),
    );
  expect(links.length).toBeGreaterThan(3);
  for (const [target, href] of links) {
    expect(target).toBe('_blank');
    expect(href).toMatch(/^\/./);
  }
});

test(
  'labels are printed on sheets of their size, and their codes are read',
  {
    tag: '@desktop',
  },
  async ({ page }) => {
    await page.goto(`labels/${EXHIBITION}`);
    const labels = page.locator('.wall-label');
    const count = await labels.count();
    expect(count).toBeGreaterThan(8);
    const print = async () => await page.pdf({ preferCSSPageSize: true });
    expect(listSheets(await print())).toEqual(Array(Math.ceil(count / 4)).fill('210 × 297'));

    // Radio buttons by keyboard.
    await page.locator('#paper-a4').focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('#paper-a6')).toBeChecked();
    expect(listSheets(await print())).toEqual(Array(count).fill('105 × 148'));

    await page.emulateMedia({ media: 'print' });
    const cut = await labels.evaluateAll((all) =>
      all
        .flatMap((label) => [...label.querySelectorAll('.label-foot, .label-text')])
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
        .map(({ textContent }) => textContent),
    );
    expect(cut, 'nothing of a label is cut off').toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    for (const label of await labels.all()) {
      const picture = await label.locator('.label-qr svg').screenshot();
      const { data, info } = await sharp(picture)
        .resize(480)
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const { width, height } = info;
      const read = decodeQR({ width, height, data: new Uint8Array(data) });
      expect(read).toBe(await label.locator('.label-qr').getAttribute('href'));
      expect(read.startsWith(`${site}/`)).toBe(true);
    }
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('citations can be selected and saved, pictures taken away, frames show their picture', async ({
    page,
  }) => {
    for (const address of [TEMPLATES.exhibition, TEMPLATES.chapter, TEMPLATES.record]) {
      await page.goto(address);
      await expect(page.locator('#cite-gbt')).toBeVisible();
      await expect(page.locator('a[download$=".bib"]')).toBeVisible();
      await expect(page.locator('copy-text:visible')).toHaveCount(0);
    }
    await expect(page.locator('#embed-code')).toContainText('<iframe src="http');
    await page.goto(`embed/${RECORD}`);
    const poster = page.locator('.dz-poster img');
    await expect(poster).toBeVisible();
    await expect
      .poll(() => poster.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .not.toBe(0);
    await expect(page.locator('.embed-credit')).toBeInViewport();
    await page.goto(`labels/${RECORD}`);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Width and height of each page of a PDF, in whole millimetres. */
function listSheets(pdf: Buffer): string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, ...sides]) =>
    sides.map((points) => Math.round((Number(points) * 25.4) / 72)).join(' × '),
  );
}
