import { getTranslate } from '../../src/i18n/strings.ts';
import { expect } from '@playwright/test';
import { getViewAfter, readAddress, waitForView } from '../fixtures/viewer/viewer-test.ts';
import {
  buildAddress,
  CHAPTERS,
  EXHIBITION,
  LANGUAGES,
  NOT_FOUND,
  RECORD,
  tagLanguage,
  TEMPLATES,
} from './bundled-site.ts';
import { test } from './quiet-test.ts';

const HEADINGS = [
  'record-rights',
  'share-title',
  'record-consult',
  'record-in-exhibitions',
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of LANGUAGES) {
  const t = getTranslate(language);
  const at = (path: string): RegExp => new RegExp(`^[^/]+//[^/]+/${buildAddress(language, path)}$`);

  test.describe(language, { tag: tagLanguage(language) }, () => {
    test('from the front page into the exhibition, a chapter, a place on a plate, and back', async ({
      page,
    }) => {
      await page.goto(buildAddress(language, ''));
      const enter = page.getByRole('main').getByRole('link', { name: t('exhibition-enter') });
      await enter.click();
      await expect(page).toHaveURL(at(EXHIBITION));
      const title = await page.getByRole('heading', { level: 1 }).textContent();
      expect(title?.trim()).not.toBe('');
      await enter.click();
      await expect(page).toHaveURL(at(CHAPTERS[0]!));

      const crop = page.locator('figure.region a.crop').first();
      const href = (await crop.getAttribute('href'))!;
      const [x, y, w, h] = new URL(href, page.url()).searchParams
        .get('xywh')!
        .split(',')
        .map(Number) as [number, number, number, number];
      await crop.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await crop.click();
      await waitForView(page, 'viewer');
      expect(new URL(page.url()).pathname).toMatch(
        new RegExp(`^/${buildAddress(language, 'records/')}`),
      );
      const shown = readAddress(page)!;
      expect(shown.x).toBeLessThanOrEqual(x + 1);
      expect(shown.y).toBeLessThanOrEqual(y + 1);
      expect(shown.x + shown.w).toBeGreaterThanOrEqual(x + w - 1);
      expect(shown.y + shown.h).toBeGreaterThanOrEqual(y + h - 1);
      await page.goBack();
      await expect(page).toHaveURL(at(CHAPTERS[0]!));
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before / 2);
    });

    test(
      'through the chapters and back to the exhibition',
      { tag: '@desktop' },
      async ({ page }) => {
        await page.goto(buildAddress(language, CHAPTERS[0]!));
        await expect(page.locator('a[rel=prev]')).toHaveCount(0);
        for (const next of CHAPTERS.slice(1)) {
          const link = page.locator('a[rel=next]');
          await expect(link).toContainText(t('chapter-next'));
          const name = (await link.textContent())!.replace(t('chapter-next'), '').trim();
          await link.click();
          await expect(page).toHaveURL(at(next));
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
        }
        await expect(page.locator('a[rel=next]')).toHaveCount(0);
        await page.locator('a[rel=prev]').click();
        await expect(page).toHaveURL(at(CHAPTERS.at(-2)!));
        await page.goto(buildAddress(language, CHAPTERS.at(-1)!));
        await page.locator('.chapter-turn a').last().click();
        await expect(page).toHaveURL(at(EXHIBITION));
      },
    );

    test('a citation leads to its note, the note to its place in the text', async ({ page }) => {
      await page.goto(buildAddress(language, CHAPTERS[0]!));
      const mark = page.locator('a.cite').first();
      await mark.click();
      const note = page.locator(':target');
      await expect(note).toBeInViewport();
      await note.locator('a[href^="#ref-"]').first().click();
      await expect(page.locator(':target')).toBeInViewport();
      expect(new URL(page.url()).hash).toBe(`#${(await mark.getAttribute('id')) ?? ''}`);
    });

    test('a record says all that the catalogue knows', { tag: '@desktop' }, async ({ page }) => {
      await page.goto(buildAddress(language, RECORD));
      const main = page.getByRole('main');
      await expect(main.getByText(t('plate-mark')).first()).toBeVisible();
      const code = main.locator('dt', { hasText: t('field-reference-code') }).locator('+ dd');
      await expect(code).toHaveText(/^\s*ZJ-TB·\d{4}-\d{3}\s*$/);
      for (const heading of HEADINGS.map((key) => t(key)))
        await expect(main.getByRole('heading', { name: heading, exact: true })).toBeVisible();
      await expect(main.locator('a[rel~=license]')).toHaveAttribute(
        'href',
        /^https:\/\/creativecommons/,
      );
      const manifest = main.getByRole('link', { name: t('record-manifest') });
      const answer = await page.request.get((await manifest.getAttribute('href'))!);
      expect(await answer.json()).toMatchObject({ type: 'Manifest' });
      await expect(page.locator('link[rel=alternate][type="application/ld+json"]')).toHaveCount(1);
      const jsonLd = await page.locator('head script[type="application/ld+json"]').textContent();
      expect(JSON.parse(jsonLd!)).toMatchObject({ '@context': 'https://schema.org' });
    });

    test('a line of the transcript opens the plate at its place', async ({ page }) => {
      await page.goto(buildAddress(language, RECORD));
      const line = page.locator('a[data-xywh]').nth(3);
      const [x, y, w, h] = (await line.getAttribute('data-xywh'))!.split(',').map(Number) as [
        number,
        number,
        number,
        number,
      ];
      await line.scrollIntoViewIfNeeded();
      const view = await getViewAfter(page, () => line.click());
      expect(view.x).toBeLessThanOrEqual(x);
      expect(view.y).toBeLessThanOrEqual(y);
      expect(view.x + view.w).toBeGreaterThanOrEqual(x + w);
      expect(view.y + view.h).toBeGreaterThanOrEqual(y + h);
      await expect(page.locator('#viewer .openseadragon-canvas')).toBeInViewport();
    });
  });
}

test('the switch of language leads to the same page, and back', async ({ page, request }) => {
  for (const path of Object.values(TEMPLATES)) {
    const html = await (await request.get(path)).text();
    expect(html.match(/<link rel="alternate" hreflang/g), path).toHaveLength(2);
    expect(html, path).toMatch(new RegExp(`<a [^>]*href="/en/${path}"[^>]*lang="en"`));
  }
  for (const path of [TEMPLATES.home, TEMPLATES.chapter, TEMPLATES.record]) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(`/en/${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL(`/${path}`);
  }
});

test.describe('an address there is not', () => {
  test.use({ expectedFailures: /no\/such\/page/ });

  test('says so in both languages and leads on', async ({ page }) => {
    const answer = await page.goto(NOT_FOUND);
    expect(answer!.status()).toBe(404);
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
    await expect(main.locator('[lang=en]').first()).toBeVisible();
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await main.getByRole('link', { name: '搜索' }).click();
    await expect(page).toHaveURL('/search/');
    await page.goto(NOT_FOUND);
    await main.getByRole('link', { name: 'Home' }).click();
    await expect(page).toHaveURL('/en/');
  });
});
