import { expect } from '@playwright/test';
import { getTranslate } from '../../src/i18n/strings.ts';
import { buildAddress, CHAPTERS, EXHIBITION, LANGUAGES, tagLanguage } from './bundled-site.ts';
import { test } from './quiet-test.ts';

for (const language of LANGUAGES) {
  const t = getTranslate(language);

  test(
    `who comes back is led to where they left off: ${language}`,
    { tag: tagLanguage(language) },
    async ({ page }) => {
      await page.goto(buildAddress(language, ''));
      const resume = page.locator('continue-reading a');
      await expect(resume, 'nothing was read yet').toHaveCount(0);

      await page.goto(buildAddress(language, CHAPTERS[0]!));
      await page.locator('.chapter .cite').last().scrollIntoViewIfNeeded();
      await page.goto(buildAddress(language, ''));
      await expect(resume).toBeVisible();
      await expect(resume).toContainText(t('progress-continue'));
      const shift = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
          }),
      );
      expect(shift, 'it is there before anything is painted').toBe(0);
      await resume.click();
      await expect(page).toHaveURL(new RegExp(`${CHAPTERS[0]!}#.+`));
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);

      await page.locator('.chapter-turn').scrollIntoViewIfNeeded();
      await expect
        .poll(() => page.evaluate(() => JSON.stringify(localStorage)))
        .toContain('\\"read\\":[\\"boats\\"]');
      await page.goto(buildAddress(language, EXHIBITION));
      const shelf = page.locator('.chapters li');
      await expect(shelf.nth(0).locator('chapter-mark')).toHaveText(t('progress-read'));
      await expect(shelf.nth(1).locator('chapter-mark')).toHaveText(t('progress-begun'));
      await expect(resume).toHaveAttribute('href', new RegExp(`${CHAPTERS[1]!}$`));

      await resume.click();
      const way = page.getByRole('navigation', { name: t('progress-chapters') });
      await expect(way.getByRole('link')).toHaveCount(CHAPTERS.length);
      await expect(way.locator('[aria-current=page]')).toContainText(t('chapter-number', { n: 2 }));
      await expect(way.getByRole('link').first()).toContainText(t('progress-read'));
    },
  );
}
