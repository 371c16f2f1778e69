import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expect } from 'vitest';
import { runServer } from '../../src/serve/static-server.ts';
import { waitForView } from '../fixtures/viewer/viewer-test.ts';
import { findShared } from '../shared-data.ts';
import { getBuiltSite } from '../build/build-site.ts';
import { keepDiary, openBrowser, type PageDiary } from '../build/open-browser.ts';
import { writeReadingRoot } from './reading-root.ts';

/** The real transcripts, where they lie beside this copy. */
export const shared = findShared('transcripts');

export interface ReadingSite {
  readonly url: string;
  readonly outDir: string;
  /** Reads a page in a visit of its own; it has to be quiet until its end. */
  readonly visit: (
    address: string,
    read: (page: Page, diary: PageDiary) => Promise<void>,
    options?: BrowserContextOptions,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openReadingSite(): Promise<ReadingSite> {
  const name = shared === undefined ? '阅览 reading' : '阅览 reading shared';
  const { outDir } = await getBuiltSite(name, (folder) => writeReadingRoot(folder, shared));
  const server = await runServer({ root: outDir, port: 0 });
  const browser = await openBrowser();
  return {
    url: server.url,
    outDir,
    visit: (address, read, options) => visit(browser, server.url + address, read, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(
  browser: Browser,
  url: string,
  read: (page: Page, diary: PageDiary) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = await context.newPage();
  const diary = keepDiary(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await read(page, diary);
  expect(diary.errors).toEqual([]);
  expect(diary.answers.filter(({ status }) => status >= 400)).toEqual([]);
  await context.close();
}

export async function openViewer(page: Page): Promise<void> {
  await page.locator('button.dz-open').click();
  await waitForView(page, 'viewer');
}

/** Ids of the parts whose words are shown. */
export function listShown(page: Page): Promise<(string | null)[]> {
  return page
    .locator('.part-text:not([hidden])')
    .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-part')));
}

/** What a page comes to show; pages take their time on a busy machine. */
export function poll<Value>(read: () => Promise<Value> | Value) {
  return expect.poll(read, { timeout: 15_000 });
}
