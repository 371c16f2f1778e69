import { expect } from '@playwright/test';
import { getTranslate } from '../../src/i18n/strings.ts';
import { findViolations } from '../browser/find-violations.ts';
import { CHAPTERS } from './bundled-site.ts';
import { test } from './quiet-test.ts';

const t = getTranslate('zh');

test('a lesson on a projector, by a presenter’s keys', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('lessons/three-dates/?present');
  const place = page.locator('.present-bar [role=status]');
  await expect(place).toHaveText(/^第 1 屏/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('keep-offline')).toBeHidden();
  const many = Number(/共 (\d+)/.exec(await place.innerText())![1]);
  expect(many).toBeGreaterThan(10);
  const seen = new Set<string>();
  for (let n = 2; n <= many; n++) {
    await page.keyboard.press('PageDown');
    await expect(place).toHaveText(new RegExp(`^第 ${n} 屏`));
    seen.add(await page.locator('main').innerText());
  }
  expect(seen.size, 'no two slides alike').toBe(many - 1);
  // A slide has the heading of its place.
  const rules = { 'page-has-heading-one': { enabled: false } };
  expect(await findViolations(page, { rules })).toEqual([]);
  await page.keyboard.press('.');
  await expect(page.locator('html')).toHaveAttribute('data-blank');
  await page.keyboard.press('Home');
  await expect(page.locator('html')).not.toHaveAttribute('data-blank');
  await expect(place).toHaveText(/^第 1 屏/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  expect(page.url()).not.toContain('present');
  await expect(page.getByRole('button', { name: t('present-start') })).toBeFocused();
});

test(
  'a chapter too, from its button, and fields keep their keys',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.goto(CHAPTERS[0]!);
    await page.getByRole('button', { name: t('present-start') }).click();
    const place = page.locator('.present-bar [role=status]');
    await expect(place).toHaveText(/^第 1 屏/);
    await page.getByRole('button', { name: t('present-next') }).click();
    await expect(place).toHaveText(/^第 2 屏/);
    expect(page.url()).toMatch(/\?present$/);
    await page.getByRole('button', { name: t('present-leave') }).click();
    await expect(page.getByRole('contentinfo')).toBeVisible();
  },
);
