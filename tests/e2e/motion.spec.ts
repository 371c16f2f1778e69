import { expect } from '@playwright/test';
import { waitForView } from '../fixtures/viewer/viewer-test.ts';
import { PAGES, RECORD } from './bundled-site.ts';
import { test } from './quiet-test.ts';

test.use({ expectedFailures: /no\/such\/page/, contextOptions: { reducedMotion: 'reduce' } });

const findMoving = () =>
  [...document.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } =
        getComputedStyle(element);
      const lasts = (times: string): boolean =>
        times.split(',').some((time) => parseFloat(time) > 0);
      return (
        (animationName !== 'none' && lasts(animationDuration)) ||
        lasts(transitionDuration) ||
        scrollBehavior === 'smooth'
      );
    })
    .map((element) => element.outerHTML.slice(0, 120));

test('who asked for less motion sees none, on any page', async ({ page }) => {
  for (const [name, address] of PAGES) {
    await page.goto(address);
    expect(await page.evaluate(findMoving), name).toEqual([]);
  }
});

test('nor in the viewer', async ({ page }) => {
  await page.goto(RECORD);
  await page.locator('#viewer button.dz-open').click();
  await waitForView(page, 'viewer');
  expect(await page.evaluate(findMoving)).toEqual([]);
});
