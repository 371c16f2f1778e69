import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DeepZoom } from '../../../src/islands/deep-zoom/element.ts';

/** Where a page of the pack stands for a browser: on the disk, or at a server. */
export type Locate = (file: string) => string;

export function locateOnDisk(folder: string): Locate {
  return (file) => pathToFileURL(path.join(folder, file)).href;
}

export const POLL = { timeout: 20_000, interval: 100 };
const CHAPTER = 'site/exhibitions/between-the-rivers-1935/westward/index.html';

/** From the cover into the exhibition and its chapters, by links alone. */
export async function readFromTheCover(page: Page, locate: Locate): Promise<void> {
  await page.goto(locate('index.html'));
  await follow(page, '.cover-way');
  expect(page.url()).toBe(locate('site/exhibitions/between-the-rivers-1935/index.html'));
  await follow(page, '.chapters a');
  for (let turned = 1; turned < 6; turned += 1) await follow(page, 'a[rel=next]');
  expect(page.url()).toContain('/between-the-rivers-1935/stones/index.html');
  await follow(page, '.bar-language');
  expect(page.url()).toContain('/en/exhibitions/between-the-rivers-1935/stones/index.html');
  await follow(page, '.bar-brand');
  expect(page.url()).toBe(locate('index.html'));
}

/** The picture goes along with the text, stop by stop, and is there with its tiles. */
export async function travelTheTour(page: Page, locate: Locate): Promise<void> {
  await page.goto(locate(CHAPTER));
  const stops = await page.$$eval('.tour-stop', (all) => all.map(({ id }) => id));
  expect(stops.length).toBeGreaterThan(3);
  for (const id of stops.slice(0, 4)) {
    await page.$eval(`[id="${id}"]`, (stop) => stop.scrollIntoView());
    await expect
      .poll(() => page.$eval('guided-tour', (tour) => (tour as HTMLElement).dataset['at']), POLL)
      .toBe(id);
    await expect.poll(() => page.url(), POLL).toContain(`#${id}`);
  }
  await expect.poll(() => countShades(page), POLL).toBeGreaterThan(8);
}

/** Typed into the head of a page; gives back the link to the first place on a plate. */
export async function searchFor(page: Page, text: string): Promise<string> {
  await page.focus('#find');
  await page.keyboard.type(text);
  await page.waitForSelector('#find[aria-expanded]', POLL);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await expect
    .poll(() => page.$eval('.search-status', ({ textContent }) => textContent), POLL)
    .toMatch(/\d/);
  const links = await page.$$eval('.hit a', (all) => all.map((link) => link.href));
  const place = links.find((link) => link.includes('xywh='));
  expect(place).toBeDefined();
  return place ?? '';
}

/** The hit stands in the middle of the picture; closer by a key; another line leads to its own place. */
export async function readTheRecord(page: Page, hit: string): Promise<void> {
  await page.goto(hit);
  const before = await waitForView(page);
  expect(before.w).toBeLessThan(2000);
  await expect
    .poll(() => page.$$eval('.dz-mark, .part-text mark', (all) => all.length), POLL)
    .toBeGreaterThan(0);
  await page.focus('.openseadragon-canvas');
  await page.keyboard.press('-');
  await expect.poll(async () => (await waitForView(page)).w, POLL).toBeGreaterThan(before.w);
  await expect.poll(() => countShades(page), POLL).toBeGreaterThan(8);

  const line = await page.$('.part-text .line a[data-xywh]');
  const [x = 0, y = 0, w = 0, h = 0] = (
    (await line?.evaluate((link) => (link as HTMLElement).dataset['xywh'])) ?? ''
  )
    .split(',')
    .map(Number);
  await line?.evaluate((link) => (link as HTMLElement).click());
  await expect
    .poll(async () => {
      const view = await waitForView(page);
      return (
        view.x <= x + 1 &&
        view.y <= y + 1 &&
        view.x + view.w >= x + w - 1 &&
        view.y + view.h >= y + h - 1
      );
    }, POLL)
    .toBe(true);
  expect(page.url()).toContain('xywh=');
}

/** Every picture of the page has come, and so have its letters. */
export async function expectWhole(page: Page): Promise<void> {
  const broken = await page.$$eval('img', (all) =>
    all
      .filter(
        ({ complete, naturalWidth, currentSrc }) =>
          complete && currentSrc !== '' && naturalWidth === 0,
      )
      .map(({ currentSrc }) => currentSrc),
  );
  expect(broken).toEqual([]);
  // The face of titles comes late.
  const listFaces = () => page.evaluate(() => [...document.fonts].map(({ status }) => status));
  await expect.poll(listFaces, POLL).toContain('loaded');
  expect(await listFaces()).not.toContain('error');
}

/** In steps that the address takes: a page is left by a click. */
export async function follow(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await Promise.all([
    page.waitForNavigation(),
    page.$eval(selector, (link) => (link as HTMLElement).click()),
  ]);
}

async function waitForView(page: Page): Promise<{ x: number; y: number; w: number; h: number }> {
  const find = () =>
    page.evaluate(() => document.querySelector<DeepZoom>('deep-zoom')?.view?.region);
  await expect.poll(find, POLL).toBeDefined();
  const view = await find();
  if (!view) throw new Error('the viewer shows nothing');
  return view;
}

/** Shades in the viewer as it is painted. A picture of a disk may not be read, only looked at. */
async function countShades(page: Page): Promise<number> {
  const canvas = await page.$('.openseadragon-canvas');
  if (!canvas) return 0;
  const { default: sharp } = await import('sharp');
  const picture = await canvas.screenshot();
  const { data } = await sharp(picture)
    .greyscale()
    .resize(64, 64)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return new Set(data).size;
}

export function readManifest(folder: string): {
  readonly version: string;
  readonly files: readonly {
    readonly path: string;
    readonly size: number;
    readonly sha256: string;
  }[];
} {
  return JSON.parse(readFileSync(path.join(folder, 'pack.json'), 'utf8')) as ReturnType<
    typeof readManifest
  >;
}
