import { expect, type Page } from '@playwright/test';
import { getTranslate } from '../../src/i18n/strings.ts';
import { findViolations } from '../browser/find-violations.ts';
import { buildAddress, LANGUAGES, tagLanguage } from './bundled-site.ts';
import { test } from './quiet-test.ts';

// Days of the year, newly opened, opening rate, campaigns.

test.use({ contextOptions: { reducedMotion: 'reduce' }, timezoneId: 'Asia/Shanghai' });

async function expectSound(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBeLessThanOrEqual(0);
}

async function measureShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => {
          resolve(sum);
        });
      }),
  );
}

for (const language of LANGUAGES) {
  const t = getTranslate(language);

  const title = `the year, what is newly opened, and a campaign: ${language}`;
  test(title, { tag: tagLanguage(language) }, async ({ page }) => {
    await page.goto(buildAddress(language, 'today/'));
    await page.locator('.year-days a[href="#day-06-12"]').click();
    const day = page.locator('#day-06-12');
    await expect(day).toBeInViewport();
    await expect(day.locator('.day-year').first()).toHaveText('1935');
    await expect(day).toContainText(language === 'zh' ? '达维' : 'Dawei');
    await expect(day.locator('.source-number').first()).toBeVisible();
    const pending = page.locator('.day-mark', { hasText: t('note-pending') });
    expect(await pending.count()).toBeGreaterThan(0);
    await expectSound(page);

    await page.goto(buildAddress(language, 'openings/'));
    // The bundled holding has plates only, and the page says so.
    await expect(page.locator('.openings-remark')).toHaveText(t('openings-plates'));
    expect(await page.locator('.opening-day .row').count()).toBeGreaterThan(20);
    const feed = await page.request.get(
      (await page.getByRole('link', { name: t('openings-feed') }).getAttribute('href')) ?? '',
    );
    expect(feed.headers()['content-type']).toContain('application/atom+xml');
    expect(await feed.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    // Languages differ here in words alone.
    if (language === 'zh') await expectSound(page);

    await page
      .getByRole('link', { name: t('rate-title') })
      .first()
      .click();
    await expect(page.locator('.rate')).toContainText(t('rate-demonstration'));
    await expectSound(page);

    await page.goto(buildAddress(language, 'archives-day/'));
    await page.waitForURL(/campaigns\/archives-day-2026\/$/);
    await expect(page.locator('.programme > li')).toHaveCount(3);
    await expect(page.locator('.campaign-poster img')).toHaveJSProperty('complete', true);
    await expect(page.locator('.volumes > li')).toHaveCount(4);
    await expectSound(page);
  });
}

test('today on the front page: the day, the next one that has something, and nothing moves', async ({
  page,
}) => {
  const door = page.locator('today-in-archives');
  await page.clock.setFixedTime(new Date('2026-06-12T08:00:00+08:00'));
  await page.goto('/');
  await expect(door.locator('.today-day')).toHaveText('6月12日');
  await expect(door.locator('.today-entries li').first()).toContainText('1935');
  await expect(door.getByRole('link')).toHaveAttribute('href', /today\/#day-06-12$/);
  expect(await measureShift(page)).toBeLessThan(0.01);

  await page.clock.setFixedTime(new Date('2026-12-31T08:00:00+08:00'));
  await page.reload();
  await expect(door.locator('.today-day')).toHaveText(/^下一个日子：1月/);
  await door.getByRole('link').click();
  await expect(page.locator('.day:target')).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('today on the front page is a link to the year', async ({ page }) => {
    await page.goto('/');
    await page.locator('.today-all a').click();
    await expect(page.locator('.day').first()).toBeVisible();
  });
});
