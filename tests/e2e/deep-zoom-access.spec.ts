import { expect, type Page } from '@playwright/test';
import { getViewAfter, test, waitForView } from '../fixtures/viewer/viewer-test.ts';
import { findViolations } from '../browser/find-violations.ts';

const picture = (page: Page) => page.locator('#scan .openseadragon-canvas');

test(
  'works by keyboard alone and gives the focus back',
  { tag: '@desktop' },
  async ({ page, viewer }) => {
    await page.goto(viewer.url);
    const opener = page.getByRole('button', { name: '放大细看' });
    await page.keyboard.press('Tab');
    await expect(opener).toBeFocused();
    const whole = await getViewAfter(page, () => page.keyboard.press('Enter'));
    expect(whole).toEqual({ part: 'sheet', x: 0, y: 0, w: 4000, h: 2400 });
    await expect(picture(page)).toBeFocused();

    const closer = await getViewAfter(page, () => page.keyboard.press('+'));
    await getViewAfter(page, () => page.keyboard.press('+'));
    expect(closer.w).toBeLessThan(whole.w);
    await expect(page.getByRole('status')).toHaveText(/^放大到 \d+%$/);
    const middle = await getViewAfter(page, () => page.keyboard.press('+'));
    const right = await getViewAfter(page, () => page.keyboard.press('ArrowRight'));
    expect(right.x - middle.x).toBeGreaterThan(0.2 * middle.w);
    const down = await getViewAfter(page, () => page.keyboard.press('ArrowDown'));
    expect(down.y).toBeGreaterThan(right.y);
    const out = await getViewAfter(page, () => page.keyboard.press('-'));
    expect(out.w).toBeGreaterThan(down.w);
    expect(await getViewAfter(page, () => page.keyboard.press('0'))).toEqual(whole);
    await getViewAfter(page, () => page.keyboard.press('r'));
    await expect(page.getByRole('status')).toHaveText('已转到 90 度');
    expect(new URL(page.url()).searchParams.get('rotate')).toBe('90');
    expect((await getViewAfter(page, () => page.keyboard.press('PageDown'))).part).toBe('page-2');
    await expect(page.getByRole('status')).toHaveText('第 2 幅，共 3 幅：第二页');
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
    await expect(page.locator('.dz-area')).toHaveCount(0);
  },
);

test('Tab goes through the tools and out', { tag: '@desktop' }, async ({ page, viewer }) => {
  await page.goto(viewer.url);
  await page.getByRole('button', { name: '放大细看' }).press('Enter');
  await waitForView(page);
  const names: string[] = [];
  for (let n = 0; n < 20; n++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
    names.push(name);
    if (name === '右下角') break;
  }
  expect(names.slice(0, 3)).toEqual(['放大', '缩小', '全图']);
  expect(names).toContain('关闭');
  expect(names.at(-1)).toBe('右下角');
});

test(
  'the picture has name, kind and instructions, and its focus shows',
  { tag: '@desktop' },
  async ({ page, viewer }) => {
    await page.goto(viewer.url);
    await page.getByRole('button', { name: '放大细看' }).press('Enter');
    await waitForView(page);
    await expect(picture(page)).toHaveAccessibleName('图幅，可缩放图像');
    await expect(picture(page)).toHaveAttribute('aria-roledescription', '可缩放图像');
    await expect(picture(page)).toHaveAccessibleDescription(/一张横幅.*方向键移动.*Esc/s);
    const ring = await page
      .locator('.dz-area')
      .evaluate((area) => getComputedStyle(area, '::after').borderTopWidth);
    expect(ring).toBe('3px');
    const ownStyles = await page.evaluate(
      () => [...document.styleSheets].filter(({ href }) => href === null).length,
    );
    expect(ownStyles, 'no style element of OpenSeadragon').toBe(0);
  },
);

test('help says the keys and Escape closes it first', async ({ page, viewer }) => {
  await page.goto(viewer.url);
  await page.getByRole('button', { name: '放大细看' }).press('Enter');
  await waitForView(page);
  const help = page.getByRole('button', { name: '操作说明' });
  await expect(help).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('?');
  await expect(help).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('.dz-help')).toContainText('移动画面');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.dz-help')).toBeHidden();
  await expect(page.locator('.dz-area')).toHaveCount(1);
});

test('reads the transcript lines in view', { tag: '@desktop' }, async ({ page, viewer }) => {
  await page.goto(`${viewer.url}?part=sheet&xywh=0,0,1200,700`);
  await waitForView(page);
  await picture(page).focus();
  await page.keyboard.press('t');
  await expect(page.getByRole('status')).toHaveText(/画面内的文字：\s*左上角的一行$/);
  await getViewAfter(page, () => page.keyboard.press(']'));
  await page.keyboard.press('t');
  await expect(page.getByRole('status')).toHaveText('画面内没有释文。');
});

for (const [motion, isCalm] of [
  ['reduce', true],
  ['no-preference', false],
] as const) {
  test(`prefers-reduced-motion: ${motion}`, { tag: '@desktop' }, async ({ page, viewer }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await page.goto(viewer.url);
    await page.getByRole('link', { name: '右下角' }).press('Enter');
    await waitForView(page);
    await page.locator('.dz-frame-mark').waitFor();
    await page.evaluate(() => {
      const places = new Set<string>();
      Object.assign(window, { places });
      new MutationObserver(([change]) => {
        places.add((change!.target as Element).getAttribute('points')!);
      }).observe(document.querySelector('.dz-frame-mark')!, { attributeFilter: ['points'] });
    });
    await picture(page).focus();
    await getViewAfter(page, () => page.keyboard.press('0'));
    const places = await page.evaluate(
      () => (window as unknown as { places: Set<string> }).places.size,
    );
    if (isCalm) expect(places).toBe(1);
    else expect(places).toBeGreaterThan(3);
  });
}

test('full screen fills the window, and Escape leaves it first', async ({ page, viewer }) => {
  await page.goto(`${viewer.url}?part=sheet&xywh=0,0,4000,2400`);
  await waitForView(page);
  await picture(page).focus();
  await page.keyboard.press('f');
  await expect(page.locator('#scan')).toHaveAttribute('data-full');
  await expect(page.getByRole('button', { name: '退出全屏' })).toBeVisible();
  expect(await page.evaluate(() => document.fullscreenElement?.id)).toBe('scan');
  await page.getByRole('button', { name: '退出全屏' }).click();
  await expect(page.locator('#scan')).not.toHaveAttribute('data-full');
  await expect(page.locator('.dz-area')).toHaveCount(1);
});

test('where the browser has no full screen a layer stands in, and goes with the focus', async ({
  page,
  viewer,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'fullscreenEnabled', { value: false });
  });
  await page.goto(`${viewer.url}?part=sheet&xywh=0,0,4000,2400`);
  await waitForView(page);
  const element = page.locator('#scan');
  await picture(page).focus();
  await page.keyboard.press('f');
  await expect(element).toHaveAttribute('data-full');
  const { width, height } = page.viewportSize()!;
  await expect.poll(async () => element.boundingBox()).toEqual({ x: 0, y: 0, width, height });
  await page.keyboard.press('Escape');
  await expect(element).not.toHaveAttribute('data-full');
  await page.keyboard.press('f');
  await page.getByRole('link', { name: '右下角' }).focus();
  await expect(element).not.toHaveAttribute('data-full');
});

test('no rule of axe is broken, closed and open, in both languages', async ({ page, viewer }) => {
  await page.goto(viewer.url);
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: '放大细看' }).press('Enter');
  await waitForView(page);
  expect(await findViolations(page)).toEqual([]);
  await page.goto(`${viewer.url}story/`);
  await page.locator('#first').getByRole('button', { name: 'Look closely' }).press('Enter');
  await waitForView(page, 'first');
  expect(await findViolations(page)).toEqual([]);
});

test('targets are at least 44 pixels, and nothing sticks out', async ({ page, viewer }) => {
  await page.goto(viewer.url);
  await page.getByRole('button', { name: '放大细看' }).press('Enter');
  await waitForView(page);
  for (const button of await page.locator('#scan :is(button, .dz-list a):visible').all()) {
    const box = (await button.boundingBox())!;
    const name = await button.innerText();
    expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(44);
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('opening moves nothing on the page', async ({ page, viewer }) => {
  await page.goto(viewer.url);
  const before = await page.locator('.dz-frame').boundingBox();
  await page.getByRole('button', { name: '放大细看' }).press('Enter');
  await waitForView(page);
  expect(await page.locator('.dz-frame').boundingBox()).toEqual(before);
});

test('prints the poster only', { tag: '@desktop' }, async ({ page, viewer }) => {
  await page.goto(viewer.url);
  await page.getByRole('button', { name: '放大细看' }).press('Enter');
  await waitForView(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.dz-poster img')).toBeVisible();
  await expect(page.getByText('教学图版·非档案原件')).toBeVisible();
  for (const part of ['.dz-area', '.dz-tools', '.dz-strip', '.dz-status']) {
    await expect(page.locator(`#scan ${part}`)).toBeHidden();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('poster, strip and links read and lead somewhere', async ({ page, viewer }) => {
    await page.goto(viewer.url);
    await expect(page.getByRole('img', { name: /一张横幅/ })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    const larger = page.getByRole('link', { name: '看大图' });
    const answer = await page.request.get(
      new URL((await larger.getAttribute('href'))!, page.url()).href,
    );
    expect(answer.headers()['content-type']).toBe('image/jpeg');
    await page.getByRole('link', { name: '第二页' }).click();
    expect(page.url()).toBe(`${viewer.url}?part=page-2#part-page-2`);
    await expect(page.getByText('第二页的释文')).toBeInViewport();
  });
});
