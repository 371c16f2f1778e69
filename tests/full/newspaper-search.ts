import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import type { DeepZoom } from '../../src/islands/deep-zoom/element.ts';
import type { Region } from '../../src/model/region.ts';

/** A line drawn by hand on the full page, see article.lines-fullpage.json of the newspaper. */
export interface DrawnLine {
  readonly text: string;
  readonly xywh: readonly [x: number, y: number, w: number, h: number];
}

const RECORD = 'records/ecpo/jingbao-1939-04-23/';

/**
 * On a site built from the newspaper root: simplified finds traditional, a date finds the paper, a phrase over two
 * columns is found, and each mark lies in its line where its characters stand.
 * @param address of the site's root, with a slash at its end
 */
export async function checkNewspaperSearch(
  page: Page,
  address: string,
  lines: readonly DrawnLine[],
): Promise<void> {
  await checkMarks(page, address, lines, '第八路军', ['第八路軍', '第八路軍']);
  await checkMarks(page, address, lines, '城陵矶同蒲', ['城陵磯', '同蒲']);
  await openSearch(page, address, '1939年4月');
  await page.locator(`.hit a[href*="/${RECORD}"]`).first().waitFor();
  await openSearch(page, address, '民国二十八年');
  await page.locator(`.hit a[href*="/${RECORD}"]`).first().waitFor();
}

async function openSearch(page: Page, address: string, query: string): Promise<void> {
  await page.goto(`${address}search/?q=${encodeURIComponent(query)}`);
}

/** @param found what is marked, in the order of the text, a piece a line */
async function checkMarks(
  page: Page,
  address: string,
  lines: readonly DrawnLine[],
  query: string,
  found: readonly string[],
): Promise<void> {
  await openSearch(page, address, query);
  const hit = page.locator(`.hit-pages a[href*="/${RECORD}"][href*="xywh="]`).first();
  await hit.waitFor();
  expect((await hit.locator('mark').allTextContents()).join('')).toBe(found.join(''));
  await hit.click();
  await page.waitForURL((url) => url.pathname.endsWith(RECORD));
  await page.locator('.lines mark').first().waitFor();
  expect(await page.locator('.lines mark').allTextContents()).toEqual(found);
  const marks = await readMarks(page, found.length);
  const wanted = found.map((text, place) => findStretch(lines, text, countBefore(found, place)));
  for (const [place, { line, from, to }] of wanted.entries()) {
    const mark = marks[place]!;
    const [x, y, w, h] = line.xywh;
    // A pixel for the rounding of boxes, one for that of the crop.
    expect(mark.x).toBeGreaterThanOrEqual(x - 2);
    expect(mark.y).toBeGreaterThanOrEqual(y - 2);
    expect(mark.x + mark.w).toBeLessThanOrEqual(x + w + 2);
    expect(mark.y + mark.h).toBeLessThanOrEqual(y + h + 2);
    expect(mark.w, 'as wide as the column').toBeGreaterThanOrEqual(w - 4);
    expect((mark.y - y) / h, `${found[place] ?? ''} begins`).toBeCloseTo(from, 1);
    expect((mark.y + mark.h - y) / h, `${found[place] ?? ''} ends`).toBeCloseTo(to, 1);
  }
}

/** The frames that the viewer draws, in pixels of the part. */
async function readMarks(page: Page, count: number): Promise<Region[]> {
  const polygons = page.locator('.dz-marks polygon');
  await expect.poll(() => polygons.count(), { timeout: 20_000 }).toBe(count);
  await expect
    .poll(() => polygons.first().getAttribute('points'), { timeout: 20_000 })
    .toBeTruthy();
  // Frames are drawn where the view is; two corners of the view tell how.
  return await page.evaluate(() => {
    const viewer = document.querySelector<DeepZoom & { view: { region: Region } }>('#viewer')!;
    const svg = viewer.querySelector('.dz-marks')!.getBoundingClientRect();
    const { region } = viewer.view;
    const scale = region.w / svg.width;
    return [...viewer.querySelectorAll('.dz-marks polygon')].map((polygon) => {
      const points = polygon
        .getAttribute('points')!
        .split(' ')
        .map((point) => point.split(',').map(Number) as [number, number]);
      const [left, top] = points[0]!;
      const [right, bottom] = points[2]!;
      return {
        x: region.x + left * scale,
        y: region.y + top * scale,
        w: (right - left) * scale,
        h: (bottom - top) * scale,
      };
    });
  });
}

/** Which of several lines with the same words is meant, counted from 0. */
function countBefore(found: readonly string[], place: number): number {
  return found.slice(0, place).filter((text) => text === found[place]).length;
}

/** The line that has the text, and the shares of its length at which it begins and ends. */
function findStretch(lines: readonly DrawnLine[], text: string, skip: number) {
  const line = lines.filter((one) => one.text.includes(text))[skip];
  if (!line) throw new Error(`no line has ${text}`);
  const start = line.text.indexOf(text);
  return {
    line,
    from: start / line.text.length,
    to: (start + text.length) / line.text.length,
  };
}
