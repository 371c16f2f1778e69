import { expect, type Page } from '@playwright/test';
import { getTranslate } from '../../src/i18n/strings.ts';
import { RECORD, TOURED } from './bundled-site.ts';
import { test } from './quiet-test.ts';

const t = getTranslate('zh');

interface Finger {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** Draws fingers over the page, all at once, as a touch screen tells of them. */
async function draw(page: Page, fingers: readonly Finger[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const place = (share: number) =>
    fingers.map(({ from, to }, id) => ({
      id,
      x: from[0] + share * (to[0] - from[0]),
      y: from[1] + share * (to[1] - from[1]),
    }));
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: object[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints } as never);
  await send('touchStart', place(0));
  for (let step = 1; step <= 8; step++) await send('touchMove', place(step / 8));
  await send('touchEnd', []);
  await session.detach();
}

test('a finger turns the slides', { tag: '@phone' }, async ({ page }) => {
  await page.goto(`${TOURED}?tour=slides`);
  const count = page.locator('.tour-count');
  await expect(count).toHaveText(/^1/);
  const words = (await page.locator('.tour-show .tour-stops').boundingBox())!;
  const y = words.y + words.height / 2;
  await draw(page, [{ from: [320, y], to: [80, y + 12] }]);
  await expect(count).toHaveText(/^2/);
  // Upwards it scrolls the words.
  await draw(page, [{ from: [200, y + 80], to: [180, y - 120] }]);
  await expect(count).toHaveText(/^2/);
  await draw(page, [{ from: [80, y], to: [320, y] }]);
  await expect(count).toHaveText(/^1/);
});

test('two fingers bring the picture closer', { tag: '@phone' }, async ({ page }) => {
  await page.goto(RECORD);
  const viewer = page.locator('deep-zoom').first();
  await viewer.getByRole('button', { name: t('zoom-open') }).click();
  await expect(viewer.locator('.dz-where')).toHaveText(/\d %/);
  const readPercent = async () => parseInt(await viewer.locator('.dz-where').innerText());
  const before = await readPercent();
  const { x, y, width, height } = (await viewer.locator('.dz-area').boundingBox())!;
  const [across, down] = [x + width / 2, y + height / 2];
  await draw(page, [
    { from: [across - 20, down], to: [across - 120, down] },
    { from: [across + 20, down], to: [across + 120, down] },
  ]);
  await expect.poll(readPercent).toBeGreaterThan(1.5 * before);
  await expect.poll(() => new URL(page.url()).searchParams.get('xywh')).not.toBeNull();
});
