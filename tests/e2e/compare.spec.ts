import { expect, type Page } from '@playwright/test';
import { getTranslate } from '../../src/i18n/strings.ts';
import { findViolations } from '../browser/find-violations.ts';
import { COMPARED } from './bundled-site.ts';
import { test } from './quiet-test.ts';

const CHAPTER = COMPARED;
const t = getTranslate('zh');

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The pictures as they are painted: they change when a picture moves, and only then. */
async function readPictures(page: Page): Promise<readonly string[]> {
  return page
    .locator('compare-scans canvas')
    .evaluateAll((pictures) =>
      (pictures as HTMLCanvasElement[])
        .filter((picture) => picture.closest('.dz-area') && picture.width > 0)
        .map((picture) => picture.toDataURL('image/png')),
    );
}

/** Which of the two pictures does an act move? */
async function findMoved(page: Page, act: () => Promise<unknown>): Promise<readonly boolean[]> {
  let before: readonly string[] = [];
  await expect
    .poll(async () => {
      const [last, now] = [before, await readPictures(page)];
      before = now;
      return now.length === 2 && now.every((picture, index) => picture === last[index]);
    })
    .toBe(true);
  await act();
  let moved: readonly boolean[] = [];
  await expect
    .poll(async () => {
      const now = await readPictures(page);
      moved = now.map((picture, index) => picture !== before[index]);
      return moved.some(Boolean);
    })
    .toBe(true);
  // The one that follows is a frame behind.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const after = await readPictures(page);
  return after.map((picture, index) => picture !== before[index]);
}

test('both zoom together, by button and by key, apart when unlocked, and close', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const compare = page.locator('compare-scans');
  await compare.scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: t('compare-open') }).press('Enter');
  await expect(compare).toHaveAttribute('data-state', 'open');
  const zoomIn = compare.getByRole('button', { name: t('zoom-in') });
  await expect(zoomIn).toBeFocused();
  expect(await findViolations(page, { within: 'compare-scans' })).toEqual([]);

  expect(await findMoved(page, () => page.keyboard.press('Enter'))).toEqual([true, true]);
  const second = compare.locator('.openseadragon-canvas').nth(1);
  await expect(second).toHaveAccessibleName(/日子/);
  await second.focus();
  expect(await findMoved(page, () => page.keyboard.press('ArrowRight'))).toEqual([true, true]);
  const lock = compare.getByRole('button', { name: t('compare-lock') });
  await lock.press('Enter');
  await expect(lock).toHaveAttribute('aria-pressed', 'false');
  await second.focus();
  expect(await findMoved(page, () => page.keyboard.press('ArrowLeft'))).toEqual([false, true]);
  await compare.getByRole('button', { name: t('zoom-close') }).press('Enter');
  await expect(page.getByRole('button', { name: t('compare-open') })).toBeFocused();
  await expect(compare.locator('.dz-area')).toHaveCount(0);
});

test('prints two figures', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(CHAPTER);
  await page.emulateMedia({ media: 'print' });
  for (const side of await page.locator('.cmp-side').all())
    await expect(side.getByRole('img')).toBeVisible();
  await expect(page.locator('.cmp-rail')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('two figures with their captions', async ({ page }) => {
    await page.goto(CHAPTER);
    const sides = page.locator('.cmp-side');
    await expect(sides).toHaveCount(2);
    for (const side of await sides.all()) await expect(side.getByRole('img')).toBeVisible();
    await expect(page.locator('.cmp-rail')).toBeHidden();
  });
});
