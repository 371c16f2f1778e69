import { expect, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import type { DeepZoom } from '../../src/islands/deep-zoom/element.ts';
import {
  getViewAfter,
  readAddress,
  test,
  waitForView,
  type SeenRegion,
} from '../fixtures/viewer/viewer-test.ts';

const KB = 1024;

async function openByHand(page: Page): Promise<void> {
  await page.getByRole('button', { name: '放大细看' }).click();
  await waitForView(page);
}

test('loads the viewer on demand, and every tile it asks for is there', async ({
  page,
  viewer,
}) => {
  const scripts: number[] = [];
  const pictures: { url: string; status: number }[] = [];
  page.on('response', async (response) => {
    const url = response.url();
    if (url.endsWith('.js')) scripts.push(gzipSync(await response.body()).length);
    if (url.includes('/iiif/')) pictures.push({ url, status: response.status() });
  });
  await page.goto(viewer.url, { waitUntil: 'networkidle' });
  expect(pictures).toEqual([]);
  expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(5 * KB);
  scripts.length = 0;

  await openByHand(page);
  const keys = { 第二页: '+++', 背面: '+-', 图幅: '++++-' };
  for (const part of Object.keys(keys) as (keyof typeof keys)[]) {
    await getViewAfter(page, () => page.getByRole('link', { name: part }).click());
    for (const key of keys[part]) {
      await page.locator('.openseadragon-canvas').focus();
      await getViewAfter(page, () => page.keyboard.press(key));
    }
  }
  await page.waitForLoadState('networkidle');
  expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(110 * KB);
  expect(pictures.length).toBeGreaterThan(10);
  expect(pictures.filter(({ status }) => status !== 200)).toEqual([]);
  expect(pictures.filter(({ url }) => url.endsWith('info.json'))).toEqual([]);
});

test('a link to the view opens exactly there again', async ({
  page,
  viewer,
  context,
  isMobile,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(viewer.url);
  await openByHand(page);
  await page.locator('.openseadragon-canvas').focus();
  const again = await context.newPage();
  const walks = [
    ['+', '+', 'ArrowRight', 'ArrowDown'],
    ['r', '+'],
    [']', '+', 'ArrowUp', 'R'],
  ];
  // A telephone's window is another; its keys are the same.
  for (const keys of isMobile ? walks.slice(1) : walks) {
    let seen: SeenRegion | undefined;
    for (const key of keys) seen = await getViewAfter(page, () => page.keyboard.press(key));
    const link = page.url();
    await again.goto(link);
    await waitForView(again);
    const shown = await readShown(again);
    for (const edge of ['x', 'y', 'w', 'h'] as const) {
      expect(
        Math.abs(readAddress(page)![edge] - seen![edge]),
        `${keys.join(' ')} ${edge}`,
      ).toBeLessThanOrEqual(1);
      // One pixel on each side.
      expect(Math.abs(shown[edge] - seen![edge]), `${keys.join(' ')} ${edge}`).toBeLessThanOrEqual(
        edge === 'x' || edge === 'y' ? 1 : 2,
      );
    }
    expect(again.url(), 'the link does not wander').toBe(link);
  }
});

/** What the viewer really shows, not what the address says. */
function readShown(page: Page): Promise<{ x: number; y: number; w: number; h: number }> {
  return page.evaluate(() => document.querySelector<DeepZoom>('#scan')!.view!.region);
}

test(
  'regions are in recorded pixels, also where the published picture is smaller',
  { tag: '@desktop' },
  async ({ page, viewer }) => {
    await page.goto(`${viewer.url}?part=page-2&xywh=1000,2000,1500,1000`);
    await waitForView(page);
    const seen = await getViewAfter(page, () =>
      page.evaluate(() => {
        const there = { x: 2000, y: 3000, w: 900, h: 600 };
        return document
          .querySelector<DeepZoom>('#scan')!
          .showRegion('page-2', there, { mark: true });
      }),
    );
    expect(seen.x).toBeLessThanOrEqual(2000);
    expect(seen.x + seen.w).toBeGreaterThanOrEqual(2900);
    expect(seen.y).toBeLessThanOrEqual(3000);
    expect(seen.y + seen.h).toBeGreaterThanOrEqual(3600);
    const area = (await page.locator('.dz-area').boundingBox())!;
    const [corner, , opposite] = await readCorners(page, 0);
    // Two corners of the mark stand where the seen region says they do: 1 px of the screen.
    const scale = area.width / seen.w;
    expect(Math.abs(corner!.x - (2000 - seen.x) * scale)).toBeLessThan(1);
    expect(Math.abs(corner!.y - (3000 - seen.y) * scale)).toBeLessThan(1);
    expect(Math.abs(opposite!.x - (2900 - seen.x) * scale)).toBeLessThan(1);
    expect(Math.abs(opposite!.y - (3600 - seen.y) * scale)).toBeLessThan(1);
  },
);

/** Corners of a mark, in pixels of the picture area. */
async function readCorners(page: Page, index: number): Promise<{ x: number; y: number }[]> {
  const points = await page.locator('.dz-frame-mark').nth(index).getAttribute('points');
  return points!.split(' ').map((pair) => {
    const [x, y] = pair.split(',').map(Number);
    return { x: x!, y: y! };
  });
}

test('a link on the page opens the viewer there, frames the place, and gets the focus back', async ({
  page,
  viewer,
}) => {
  await page.goto(viewer.url);
  const anchor = page.getByRole('link', { name: '右下角' });
  const seen = await getViewAfter(page, () => anchor.press('Enter'));
  expect(seen.part).toBe('sheet');
  expect(seen.x).toBeLessThan(3200);
  expect(seen.x + seen.w).toBeGreaterThanOrEqual(3800);
  expect(seen.y).toBeLessThan(1900);
  await expect(page.locator('.dz-frame-mark')).toHaveCount(1);
  await expect(page.locator('.openseadragon-canvas')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(anchor).toBeFocused();
  await expect(page.locator('.dz-area')).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
});

test('marks follow the picture', { tag: '@desktop' }, async ({ page, viewer }) => {
  await page.goto(`${viewer.url}?part=sheet&xywh=0,0,4000,2400`);
  await waitForView(page);
  await page.evaluate(() => {
    const regions = [
      { x: 0, y: 0, w: 400, h: 240 },
      { x: 2000, y: 1200, w: 400, h: 240 },
    ];
    document.querySelector<DeepZoom>('#scan')!.markRegions('sheet', regions, 1);
  });
  const marks = page.locator('.dz-frame-mark');
  await expect(marks).toHaveCount(2);
  await expect(marks.nth(1)).toHaveClass(/dz-current/);
  const before = await readCorners(page, 1);
  await page.locator('.openseadragon-canvas').focus();
  await getViewAfter(page, () => page.keyboard.press('+'));
  const after = await readCorners(page, 1);
  expect((after[1]!.x - after[0]!.x) / (before[1]!.x - before[0]!.x)).toBeCloseTo(1.5, 2);
  await getViewAfter(page, () => page.keyboard.press(']'));
  await expect(marks).toHaveCount(0);
  await getViewAfter(page, () => page.keyboard.press('['));
  await expect(marks).toHaveCount(2);
});

test('copies the link and says so', { tag: '@desktop' }, async ({ page, viewer, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${viewer.url}?part=sheet&xywh=400,240,800,480`);
  await waitForView(page);
  await page.getByRole('button', { name: '复制此处链接' }).click();
  await expect(page.getByRole('status')).toHaveText('链接已复制');
  await expect(page.getByRole('status')).toHaveClass(/dz-status--shown/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).searchParams.get('part')).toBe('sheet');
  expect(new URL(copied).pathname).toBe('/museum/');
});

test(
  'copies without a clipboard interface, as on plain-HTTP sites',
  { tag: '@desktop' },
  async ({ page, viewer }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(`${viewer.url}?part=sheet&xywh=400,240,800,480`);
    await waitForView(page);
    const button = page.getByRole('button', { name: '复制此处链接' });
    await button.click();
    await expect(page.getByRole('status')).toHaveText('链接已复制');
    await expect(button).toBeFocused();
    await expect(page.locator('.dz-copy-field')).toHaveCount(0);
  },
);

test('the strip turns posters while the viewer is closed', async ({ page, viewer }) => {
  await page.goto(viewer.url);
  await page.getByRole('link', { name: '第二页' }).click();
  await expect(page.locator('.dz-poster img')).toHaveAttribute('alt', '一页竖幅，分为五栏。');
  await expect(page.locator('.dz-poster img')).toHaveJSProperty('complete', true);
  await expect(page.locator('a[aria-current]')).toHaveText('第二页');
  await expect(page.getByText('教学图版·非档案原件')).toBeHidden();
  await expect(page.locator('.dz-area')).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?part=page-2');
  await page.reload();
  await expect(page.locator('a[aria-current]')).toHaveText('第二页');
  await page.getByRole('button', { name: '下一幅' }).click();
  await expect(page.locator('a[aria-current]')).toHaveText('背面');
  await expect(page.getByRole('button', { name: '下一幅' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test(
  'a viewer in a story links to the record and leaves the address of the story alone',
  { tag: '@desktop' },
  async ({ page, viewer, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${viewer.url}story/`);
    const first = page.locator('#first');
    await first.getByRole('button', { name: 'Look closely' }).click();
    await waitForView(page, 'first');
    await getViewAfter(page, () => page.keyboard.press('+'));
    expect(page.url()).toBe(`${viewer.url}story/`);
    await first.getByRole('button', { name: 'Copy link to this view' }).click();
    await expect(first.getByRole('status')).toHaveText('Link copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\/museum\/\?part=page-2&xywh=\d+,\d+,\d+,\d+$/);
    await expect(page.locator('#second .dz-area')).toHaveCount(0);
  },
);

test(
  'without tiles it says so and the poster stays',
  { tag: '@desktop' },
  async ({ page, viewer }) => {
    test.info().annotations.push({ type: 'broken-network' });
    await page.route('**/iiif/**', (route) => route.abort());
    await page.goto(viewer.url);
    await page.getByRole('button', { name: '放大细看' }).click();
    await expect(page.getByRole('status')).toHaveText('图像没有载入，仍可看小图。');
    await expect(page.locator('.dz-poster img')).toBeVisible();
    await expect(page.getByRole('button', { name: '放大细看' })).toBeFocused();
  },
);

test(
  'some tiles missing: says so, the rest stays',
  { tag: '@desktop' },
  async ({ page, viewer }) => {
    test.info().annotations.push({ type: 'broken-network' });
    await page.route('**/iiif/sheet/*,*/**', (route) => route.fulfill({ status: 503 }));
    await page.goto(viewer.url);
    await openByHand(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect(page.getByRole('status')).toHaveText('有些图块没有载入，画面可能不全。');
    await expect(page.locator('.dz-area')).toHaveCount(1);
  },
);

test(
  'without its script the poster stays and says so',
  { tag: '@desktop' },
  async ({ page, viewer }) => {
    test.info().annotations.push({ type: 'broken-network' });
    await page.route('**/stage.*.js', (route) => route.abort());
    await page.goto(viewer.url);
    await page.getByRole('button', { name: '放大细看' }).click();
    await expect(page.getByRole('status')).toHaveText('图像没有载入，仍可看小图。');
    await expect(page.locator('.dz-poster img')).toBeVisible();
  },
);
