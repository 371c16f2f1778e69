import { expect } from '@playwright/test';
import { waitForView } from '../fixtures/viewer/viewer-test.ts';
import { CHINESE_PAGES, PAGES, RECORD } from './bundled-site.ts';
import { findMoving } from './checks/motion.ts';
import { expectOrder } from './checks/order.ts';
import { expectReflow } from './checks/reflow.ts';
import { expectTabOrder } from './checks/tab-order.ts';
import { test } from './quiet-test.ts';

test.use({ expectedFailures: /no\/such\/page/, contextOptions: { reducedMotion: 'reduce' } });

// A page is loaded once and looked at in every way. Pages of both languages have one structure: of the English ones,
// whose words are longer, all are looked at for what sticks out, and four for the rest.
const chinese = new Set(CHINESE_PAGES);
const SAMPLE = ['home, en', 'chapter, en', 'record, en', 'lesson, en'];
for (const entry of PAGES) {
  const [name, address] = entry;
  const titled = `order, names, stillness, 320 px, 200 %, focus: ${name}`;
  test(titled, { tag: '@desktop' }, async ({ page }) => {
    await page.goto(address);
    if (chinese.has(entry) || SAMPLE.includes(name)) {
      await expectOrder(page);
      expect(await findMoving(page), 'less motion was asked for').toEqual([]);
    }
    if (chinese.has(entry)) await expectTabOrder(page);
    await expectReflow(page);
  });
}

// Those laid out otherwise on a narrow screen.
const NARROW = ['home', 'exhibition', 'chapter', 'record', 'browse', 'search', 'lesson', 'map'];
for (const [name, address] of CHINESE_PAGES.filter(([name]) =>
  NARROW.includes(name.split(',')[0] ?? ''),
)) {
  test(`order and names: ${name}`, { tag: '@phone' }, async ({ page }) => {
    await page.goto(address);
    await expectOrder(page);
  });
}

test('the open viewer is still', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(RECORD);
  await page.locator('#viewer button.dz-open').click();
  await waitForView(page, 'viewer');
  expect(await findMoving(page), 'less motion was asked for').toEqual([]);
});

const skipTitle = 'the skip link is first, seen when focused, and leads past the head';
test(skipTitle, { tag: '@desktop' }, async ({ page }) => {
  for (const address of ['', 'en/']) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.locator('a.skip');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    const isInMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(isInMain).toBe(true);
  }
});
