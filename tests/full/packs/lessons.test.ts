import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { source as axeSource } from 'axe-core';
import type axe from 'axe-core';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from './classroom-server.ts';
import {
  doTheTasks,
  keepTheAnswers,
  LESSON,
  seeTheAnswers,
  turnTheSlides,
} from './lesson-journey.ts';
import { keepDiary, listElsewhere, openCutOff, type BrowserName } from './open-browser.ts';
import { openPack } from './open-pack.ts';
import { locateOnDisk, POLL, readTheRecord, searchFor, type Locate } from './pack-journey.ts';

let folder: string;
const saved = mkdtempSync(path.join(tmpdir(), 'saved-'));

beforeAll(() => {
  ({ folder } = openPack(LESSON));
});
afterAll(() => {
  for (const left of [path.join(folder, '../../..'), saved])
    rmSync(left, { recursive: true, force: true });
});

/** A whole lesson, and that nothing was asked for from elsewhere. */
async function walkLesson(
  browser: Browser,
  locate: Locate,
  { own, downloads }: { readonly own: string; readonly downloads: string },
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 860 });
  const diary = keepDiary(page);
  await doTheTasks(page, locate);
  await keepTheAnswers(page, downloads);
  await seeTheAnswers(page);
  await turnTheSlides(page, locate);
  await readTheRecord(page, await searchFor(page, '中坝'));
  expect(diary.complaints).toEqual([]);
  expect(listElsewhere(diary.asked, own)).toEqual([]);
}

describe('a whole lesson without a network', () => {
  it.each<BrowserName>(['chromium', 'firefox'])('from a disk in %s', async (name) => {
    const downloads = mkdtempSync(path.join(saved, 'x'));
    const browser = await openCutOff(name, { downloads });
    try {
      await walkLesson(browser, locateOnDisk(folder), { own: 'file:', downloads });
    } finally {
      await browser.close();
    }
  });

  it('from the server of a classroom', async () => {
    const server = await startServer('sh', [path.join(folder, 'serve-linux.sh')]);
    const downloads = mkdtempSync(path.join(saved, 'x'));
    const browser = await openCutOff('chromium', { local: true, downloads });
    try {
      const locate: Locate = (file) => new URL(file, server.address).href;
      await walkLesson(browser, locate, { own: server.address, downloads });
    } finally {
      await browser.close();
      server.close();
    }
  });
});

describe("the pack's own pages", () => {
  it('have no fault that axe finds, on a disk and at every width', async () => {
    const browser = await openCutOff('chromium');
    try {
      const page = await browser.newPage();
      for (const width of [390, 1440])
        for (const file of ['index.html', 'verify.html', 'share.html']) {
          await page.setViewport({ width, height: 800 });
          await page.goto(locateOnDisk(folder)(file));
          expect(await listFaults(page), `${file} at ${width}`).toEqual([]);
          const { scroll, client } = await page.evaluate(() => ({
            scroll: document.documentElement.scrollWidth,
            client: document.documentElement.clientWidth,
          }));
          expect(scroll, `${file} scrolls sideways at ${width}`).toBeLessThanOrEqual(client);
        }
    } finally {
      await browser.close();
    }
  });

  it('verify the folder that is chosen, and name what was changed in it', async () => {
    const browser = await openCutOff('chromium');
    const changed = path.join(folder, 'pack/cover.css');
    const before = readFileSync(changed);
    try {
      const page = await browser.newPage();
      expect(await verifyFolder(page)).toContain('完整无误');
      writeFileSync(changed, `${before.toString()}/* changed */`);
      expect(await verifyFolder(page)).toContain('有问题的文件 1 个');
      expect(await page.$$eval('.tool-list li', (all) => all.map((li) => li.textContent))).toEqual([
        '内容不符: pack/cover.css',
      ]);
    } finally {
      writeFileSync(changed, before);
      await browser.close();
    }
  });
});

async function verifyFolder(page: Page): Promise<string> {
  await page.goto(locateOnDisk(folder)('verify.html'));
  const input = await page.$('[data-language=zh] input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(folder);
  const read = () => page.$eval('[data-verify=status]', ({ textContent }) => textContent);
  await expect.poll(read, { ...POLL, timeout: 90_000 }).toMatch(/完整无误|有问题/);
  return await read();
}

async function listFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
