import { expect, type Page } from '@playwright/test';
import { getTranslate } from '../../src/i18n/strings.ts';
import { findViolations } from '../browser/find-violations.ts';
import { buildAddress, LANGUAGES, TOURED } from './bundled-site.ts';
import { test } from './quiet-test.ts';

const CHAPTER = TOURED;
const STOPS = 7;
const t = getTranslate('zh');

const getTour = (page: Page) => page.locator('guided-tour');
const getStop = (page: Page, n: number) => page.locator('.tour-stop').nth(n - 1);

const getId = async (page: Page, n: number) => (await getStop(page, n).getAttribute('id')) ?? '';

/** Waits until the picture has come to rest at a stop. */
async function waitForArrival(page: Page, n: number): Promise<void> {
  await expect(getTour(page)).toHaveAttribute('data-at', await getId(page, n));
  await expect(getStop(page, n)).toHaveAttribute('aria-current', 'step');
}

function findOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

test('scrolling travels, the address follows, and the viewer comes only when it is near', async ({
  page,
}) => {
  const viewerFiles: string[] = [];
  page.on('request', (request) => {
    if (/surface|\/iiif\//.test(request.url())) viewerFiles.push(request.url());
  });
  await page.goto(CHAPTER);
  await page.waitForLoadState('networkidle');
  const distance = await getTour(page).evaluate(
    (tour) => tour.getBoundingClientRect().top - innerHeight,
  );
  if (distance > 0.5 * page.viewportSize()!.height) expect(viewerFiles).toEqual([]);
  for (const n of [1, 2, 3]) {
    await getStop(page, n).evaluate((stop) => stop.scrollIntoView());
    await waitForArrival(page, n);
    expect(new URL(page.url()).hash).toBe(`#${await getId(page, n)}`);
  }
  expect(await findOverflow(page)).toBe(0);
  await page.locator('.chapter-notes').scrollIntoViewIfNeeded();
  await expect.poll(() => new URL(page.url()).hash).toBe('');
});

test('nothing is blank at arrival: the next stops are loaded while one reads', async ({ page }) => {
  await page.addInitScript(() => {
    const landings: unknown[] = [];
    Object.assign(window, { landings });
    document.addEventListener('zj:land', (event) => landings.push((event as CustomEvent).detail));
  });
  const asked = new Set<object>();
  page.on('request', (request) => request.url().includes('/iiif/') && asked.add(request));
  page.on('requestfinished', (request) => asked.delete(request));
  const readLandings = () =>
    page.evaluate(
      () => (window as unknown as { landings: { id: string; isComplete: boolean }[] }).landings,
    );
  await page.goto(CHAPTER);
  await getStop(page, 1).evaluate((stop) => stop.scrollIntoView());
  await waitForArrival(page, 1);
  const expected: { id: string; isComplete: boolean }[] = [];
  for (const n of [2, 3, 4]) {
    // The tiles of the stop to come are asked for as soon as the picture is here.
    await expect.poll(() => asked.size).toBe(0);
    await getStop(page, n).evaluate((stop) => stop.scrollIntoView());
    await waitForArrival(page, n);
    expected.push({ id: await getId(page, n), isComplete: true });
    // Where loading takes its time, the first stop is landed at too.
    expect((await readLandings()).slice(-expected.length)).toEqual(expected);
  }
  // Where no tile comes any more the viewer says so.
  await page.route('**/iiif/**', () => undefined);
  await getStop(page, STOPS).evaluate((stop) => stop.scrollIntoView());
  await waitForArrival(page, STOPS);
  expect((await readLandings()).at(-1)).toEqual({
    id: await getId(page, STOPS),
    isComplete: false,
  });
});

test('a link to a stop opens exactly there, in either language', async ({ page }) => {
  await page.goto(CHAPTER);
  const id = await getId(page, 4);
  for (const language of LANGUAGES) {
    await page.goto(`${buildAddress(language, CHAPTER)}#${id}`);
    await waitForArrival(page, 4);
    const { y } = (await getStop(page, 4).boundingBox())!;
    expect(Math.abs(y)).toBeLessThan(2);
    await expect(getTour(page).locator('.openseadragon-canvas')).toHaveAccessibleName(
      new RegExp((await getStop(page, 4).locator('.tour-title').textContent())!),
    );
  }
  expect(await findViolations(page, { within: 'guided-tour' })).toEqual([]);
});

test(
  'by keyboard alone: buttons, arrows, slides and back',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.goto(CHAPTER);
    await getStop(page, 1).evaluate((stop) => stop.scrollIntoView());
    await waitForArrival(page, 1);
    const next = page.getByRole('button', { name: t('tour-next') });
    await next.focus();
    await page.keyboard.press('Enter');
    await waitForArrival(page, 2);
    await expect(page.getByRole('status').filter({ hasText: '第 2 处，共 7 处' })).toHaveCount(1);
    await page.keyboard.press('ArrowRight');
    await waitForArrival(page, 3);
    await page.keyboard.press('ArrowLeft');
    await waitForArrival(page, 2);

    await page.getByRole('button', { name: t('tour-slides') }).press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(getStop(page, 2)).toBeVisible();
    await expect(getStop(page, 3)).toBeHidden();
    await page.keyboard.press('PageDown');
    await waitForArrival(page, 3);
    await expect(page.locator('.tour-status')).toHaveText(/第 3 处.*4月17日/s);
    expect(page.url()).toContain(`?tour=slides#${await getId(page, 3)}`);
    await page.keyboard.press('End');
    await waitForArrival(page, STOPS);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: t('tour-slides') })).toBeFocused();
    expect(page.url()).not.toContain('tour=slides');
    await expect(getStop(page, STOPS)).toBeInViewport();
  },
);

test('a kiosk strolls, begins at a touch and begins anew when nobody is there', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(`${CHAPTER}?tour=kiosk&idle=30`);
  const invitation = page.getByRole('button', { name: t('tour-start') });
  await expect(invitation).toBeVisible();
  const readPlace = () => page.locator('.tour-count').textContent();
  const before = await readPlace();
  await page.clock.runFor(10_500);
  expect(await readPlace()).not.toBe(before);
  await page.keyboard.press('Escape');
  await invitation.click();
  await expect(invitation).toHaveCount(0);
  await expect(getStop(page, 1)).toHaveAttribute('aria-current', 'step');
  await page.getByRole('button', { name: t('tour-next') }).click();
  await expect(getStop(page, 2)).toHaveAttribute('aria-current', 'step');
  await page.locator('.tour-stop[aria-current] .cite').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(new URL(page.url()).hash).not.toMatch(/cite/);
  expect(await findOverflow(page)).toBe(0);
  await page.clock.runFor(31_000);
  await expect(invitation).toBeVisible();
});

test('reduced motion cuts', { tag: '@desktop' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(CHAPTER);
  await getStop(page, 1).evaluate((stop) => stop.scrollIntoView());
  await waitForArrival(page, 1);
  await page.locator('.tour-veil path').evaluate((path) => {
    const places = new Set<string>();
    Object.assign(window, { places });
    new MutationObserver(() => places.add(path.getAttribute('d')!)).observe(path, {
      attributeFilter: ['d'],
    });
  });
  await getStop(page, 5).evaluate((stop) => stop.scrollIntoView());
  await waitForArrival(page, 5);
  const places = await page.evaluate(
    () => (window as unknown as { places: Set<string> }).places.size,
  );
  expect(places).toBeLessThanOrEqual(2);
});

test('prints a crop with its text for every stop', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(CHAPTER);
  await getStop(page, 2).evaluate((stop) => stop.scrollIntoView());
  await waitForArrival(page, 2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.tour-stage')).toBeHidden();
  for (let n = 1; n <= STOPS; n++) {
    await expect(getStop(page, n).locator('img')).toBeVisible();
    await expect(getStop(page, n).locator('.tour-words')).toBeVisible();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('crops and texts stand one under the other, and lead to the place', async ({ page }) => {
    await page.goto(CHAPTER);
    await expect(page.locator('.tour-stop')).toHaveCount(STOPS);
    for (let n = 1; n <= STOPS; n++) {
      await getStop(page, n).scrollIntoViewIfNeeded();
      await expect(getStop(page, n).locator('img')).toBeVisible();
    }
    await expect(page.locator('guided-tour').getByRole('button')).toHaveCount(0);
    expect(await findOverflow(page)).toBe(0);
    await getStop(page, 2).locator('.tour-open a').click();
    expect(page.url()).toContain('?part=sheet&xywh=12440,215,620,1975');
  });
});
