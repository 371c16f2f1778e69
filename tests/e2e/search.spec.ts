import { expect, type Page } from '@playwright/test';
import type { DeepZoom } from '../../src/islands/deep-zoom/element.ts';
import { findViolations } from '../browser/find-violations.ts';
import { test } from './quiet-test.ts';

const SEARCH = 'search/';

async function search(page: Page, text: string, more = ''): Promise<void> {
  await page.goto(`${SEARCH}?q=${encodeURIComponent(text)}${more}`);
  await expect(page.locator('.search-status')).toHaveText(/\d|没有|Nothing/);
}

test(
  'nothing of the search is loaded before the box is used',
  { tag: '@desktop' },
  async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('', { waitUntil: 'networkidle' });
    const isSearch = (url: string): boolean => /search-index|worker|suggestions.*\.js/.test(url);
    expect(asked.filter(isSearch)).toEqual([]);
    await page.keyboard.press('/');
    await expect(page.locator('#find')).toBeFocused();
    await page.keyboard.type('jiang');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(asked.filter(isSearch).length).toBeGreaterThan(2);
  },
);

test('a slash typed into a field is a slash', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(SEARCH);
  const input = page.locator('#query');
  await input.focus();
  await page.keyboard.type('a/b');
  await expect(input).toHaveValue('a/b');
});

test('suggestions: names by pinyin, by keyboard, announced', async ({ page }) => {
  await page.goto('');
  const input = page.locator('#find');
  await input.focus();
  await expect(input).toHaveRole('combobox');
  await page.keyboard.type('xxq');
  const option = page.getByRole('option', { name: /徐向前/ });
  await expect(option).toBeVisible();
  await expect(page.locator('search-box [role=status]')).toHaveText(/1/);
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(input).toHaveAttribute(
    'aria-activedescendant',
    (await option.getAttribute('id')) ?? '',
  );
  await page.keyboard.press('Escape');
  await expect(option).toBeHidden();
  await expect(input).toHaveValue('xxq');
  await page.keyboard.type(' ');
  await page.keyboard.press('Backspace');
  await expect(option).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/persons\/xu-xiangqian\/$/);
});

test('an old name of a place is said to be one', { tag: '@desktop' }, async ({ page }) => {
  await search(page, '綿州');
  await expect(page.locator('.search-notes')).toContainText('绵阳');
  await expect(page.locator('.hit').first()).toContainText('又名：绵州');
});

test('results: marked in their own script, with their place on the plate, quiet and accessible', async ({
  page,
}) => {
  await search(page, '紅四方面軍');
  const hit = page.locator('.hit', { hasText: '图版' }).first();
  await expect(hit.locator('mark').first()).toHaveText('红四方面军');
  const place = hit.locator('canvas').first();
  await place.scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      place.evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        // Cinnabar of the frame, and paper of the plate.
        let frame = 0;
        let paper = 0;
        for (let at = 0; at < data.length; at += 4) {
          const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
          if (red === 0xa5 && green === 0x28 && blue === 0x1b) frame += 1;
          if (red > 200 && green > 190 && blue > 150) paper += 1;
        }
        return frame > 100 && paper > 1000;
      }),
    )
    .toBe(true);
  expect(await findViolations(page)).toEqual([]);
});

test('a hit opens the record there, marks the words on the plate and in the transcript', async ({
  page,
}) => {
  await search(page, '嘉陵江');
  await page.locator('.hit-pages a:has(canvas)').first().click();
  await expect(page).toHaveURL(/records\/.*q=/);
  const inside = page.locator('record-search');
  await expect(inside.getByRole('searchbox')).toHaveValue('嘉陵江');
  await expect(inside.getByRole('status')).toHaveText(/第 1 处/);
  await expect(page.locator('.lines mark').first()).toHaveText('嘉陵江');
  await expect(page.locator('.dz-marks .dz-current')).toHaveCount(1);
  const marks = await page.locator('.lines mark').count();
  if (marks > 1) {
    await inside.getByRole('button', { name: '下一处' }).click();
    await expect(inside.getByRole('status')).toHaveText(/第 2 处/);
    await expect(page.locator('.dz-marks .dz-current')).toHaveCount(1);
  }
  expect(await findViolations(page)).toEqual([]);
  await inside.getByRole('button', { name: '去掉标记' }).click();
  await expect(page.locator('.lines mark')).toHaveCount(0);
  await expect(page.locator('.dz-marks polygon')).toHaveCount(0);
  expect(new URL(page.url()).searchParams.has('q')).toBe(false);
});

test('searching within a record', async ({ page }) => {
  await page.goto('records/shili/scroll-1935/');
  const inside = page.locator('record-search');
  await inside.getByRole('searchbox').fill('北川');
  await inside.getByRole('button', { name: '搜索' }).click();
  await expect(inside.getByRole('status')).toHaveText(/第 1 处/);
  const viewer = page.locator('#viewer');
  await expect
    .poll(() =>
      viewer.evaluate((element: DeepZoom) => element.querySelectorAll('.dz-marks polygon').length),
    )
    .toBeGreaterThan(0);
  await inside.getByRole('searchbox').fill('没有这几个字');
  await inside.getByRole('searchbox').press('Enter');
  await expect(inside.getByRole('status')).toContainText('没有这几个字');
  await expect(page.locator('.lines mark')).toHaveCount(0);
});

test('filters, their counts, order and the way back stand in the address', async ({ page }) => {
  await search(page, '北川');
  const side = page.locator('.search-side');
  if (!(await side.evaluate((details: HTMLDetailsElement) => details.open))) {
    await side.getByText('筛选', { exact: true }).click();
  }
  const plates = page.locator('label', { hasText: '图版' });
  const count = Number(await plates.locator('small').textContent());
  expect(count).toBeGreaterThan(0);
  await plates.click();
  await expect(page).toHaveURL(/type=plate/);
  await expect(page.locator('.search-status')).toContainText(`筛选后 ${count} 条`);
  await expect(page.locator('#type-plate')).toBeFocused();
  await page.getByLabel('排序').selectOption('oldest');
  await expect(page).toHaveURL(/sort=oldest/);
  await page.reload();
  await expect(page.locator('.search-status')).toContainText(`筛选后 ${count} 条`);
  await expect(page.getByLabel('排序')).toHaveValue('oldest');
  await page.goBack();
  await expect(page).not.toHaveURL(/sort=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/type=/);
  await expect(page.locator('.search-status')).not.toContainText('筛选');
});

test('a range of dates', { tag: '@desktop' }, async ({ page }) => {
  await search(page, '北川', '&from=2100&to=2200');
  await expect(page.locator('.search-status')).toContainText('按所选条件没有找到');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page.locator('.hit').first()).toBeVisible();
  await expect(page).not.toHaveURL(/from=/);
});

test(
  'nothing found: what was tried, and what is nearest',
  { tag: '@desktop' },
  async ({ page }) => {
    await search(page, '北川大学 没有这个词');
    await expect(page.locator('.search-status')).toContainText('没有找到');
    await expect(page.locator('.search-notes')).toContainText('北川大学');
    await page.locator('.search-offers a').first().click();
    await expect(page.locator('.hit').first()).toBeVisible();
  },
);

test('odd input is answered, and stays text', { tag: '@desktop' }, async ({ page }) => {
  page.on('dialog', () => {
    throw new Error('a script ran');
  });
  for (const text of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '军'.repeat(20_000),
    '\u0000\u0007\uFFFF',
    '𠮷𡃁',
    '%E4%00',
  ]) {
    await page.goto(SEARCH);
    await page.locator('#query').fill(text);
    await page.locator('#query').press('Enter');
    await expect(page.locator('.search-status'), text.slice(0, 24)).toHaveText(/\d|没有|^$/);
    await expect(page.locator('.search :is(img, iframe)')).toHaveCount(0);
  }
});

test('in English, pages in English come first', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(`en/${SEARCH}?q=Beichuan`);
  await expect(page.locator('.search-status')).toHaveText(/found/);
  const first = page.locator('.hit h2 a').first();
  await expect(first).toHaveAttribute('href', /^\/en\//);
  expect(await findViolations(page)).toEqual([]);
});
