import { getTranslate } from '../../src/i18n/strings.ts';
import { expect, type Page } from '@playwright/test';
import {
  buildAddress,
  CHAPTERS,
  CHINESE_PAGES,
  LANGUAGES,
  tagLanguage,
  RECORD,
} from './bundled-site.ts';
import { test } from './quiet-test.ts';

test.use({ javaScriptEnabled: false, expectedFailures: /no\/such\/page/ });

/** Addresses of visible pictures that have not come, after each was brought into view as by a reader. */
async function findMissing(page: Page): Promise<string[]> {
  for (const picture of await page.locator('img[loading=lazy]:visible').all())
    await picture.scrollIntoViewIfNeeded();
  return await page.locator('img').evaluateAll((pictures) =>
    (pictures as HTMLImageElement[])
      .filter((picture) => picture.offsetParent !== null)
      .filter((picture) => !picture.complete || picture.naturalWidth === 0)
      .map((picture) => picture.currentSrc || picture.src),
  );
}

for (const [name, address] of CHINESE_PAGES) {
  test(`pictures, texts and links are all there: ${name}`, { tag: '@phone' }, async ({ page }) => {
    await page.goto(address);
    await expect.poll(() => findMissing(page)).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const dead = await page
      .locator('a:visible')
      .evaluateAll((links) =>
        links.filter((link) => !link.hasAttribute('href')).map((link) => link.outerHTML),
      );
    expect(dead).toEqual([]);
    const idle = await page
      .locator('main button:visible')
      .evaluateAll((buttons) =>
        (buttons as HTMLButtonElement[])
          .filter((button) => button.type !== 'submit')
          .map((button) => button.outerHTML),
      );
    expect(idle, 'no button that does nothing').toEqual([]);
  });
}

for (const language of LANGUAGES) {
  const t = getTranslate(language);

  test(
    `a chapter reads to its end, notes included: ${language}`,
    { tag: tagLanguage(language) },
    async ({ page }) => {
      await page.goto(buildAddress(language, CHAPTERS[0]!));
      const paragraphs = page.locator('.chapter > p');
      expect(await paragraphs.count()).toBeGreaterThan(4);
      for (const paragraph of await paragraphs.all()) await expect(paragraph).toBeVisible();
      expect(await page.locator('.note:visible').count()).toBeGreaterThan(2);
      await expect(page.getByRole('link', { name: t('zoom-large') }).first()).toBeVisible();
      await page.locator('figure.region a.crop').first().click();
      await expect(page.locator('deep-zoom#viewer img').first()).toBeVisible();
    },
  );

  test(
    `the whole transcript of a record can be read: ${language}`,
    { tag: tagLanguage(language) },
    async ({ page }) => {
      await page.goto(buildAddress(language, RECORD));
      const lines = page.locator('.lines p');
      expect(await lines.count()).toBeGreaterThan(20);
      await lines.last().scrollIntoViewIfNeeded();
      await expect(lines.last()).toBeInViewport();
      const large = await page.request.get(
        (await page.getByRole('link', { name: t('zoom-large') }).getAttribute('href'))!,
      );
      expect(large.headers()['content-type']).toBe('image/jpeg');
    },
  );

  test(
    `the search page says why it is silent and offers the lists: ${language}`,
    { tag: tagLanguage(language) },
    async ({ page }) => {
      await page.goto(buildAddress(language, 'search/'));
      const main = page.getByRole('main');
      const reason = main.locator('noscript p');
      await expect(reason).toBeVisible();
      expect(await reason.textContent()).toContain(t('search-no-script'));
      await expect(main.locator(`a[href="/${buildAddress(language, 'records/')}"]`)).toBeVisible();
      await expect(
        main.locator(`a[href="/${buildAddress(language, 'exhibitions/')}"]`),
      ).toBeVisible();
    },
  );
}
