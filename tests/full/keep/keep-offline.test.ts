import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getTranslate } from '../../../src/i18n/strings.ts';
import { INDEX_FILE, type KeepIndex } from '../../../src/keep/browser/kept-list.ts';
import { getLaunchOptions } from '../../browser/launch-options.ts';
import { findViolations } from '../../browser/find-violations.ts';
import { openKeptSite, type KeptSite } from './kept-site.ts';

const EXHIBITION = 'institute-in-zitong';
const LESSON = 'three-dates';
const RECORD = 'shili/two-accounts-1935';
const POLL = { timeout: 30_000, interval: 100 };
const t = getTranslate('zh');

let site: KeptSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const asked: string[] = [];
const thrown: string[] = [];

beforeAll(async () => {
  // The worker's own requests are told as well.
  process.env['PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS'] = '1';
  site = await openKeptSite();
  const { executablePath, args, env } = getLaunchOptions();
  browser = await chromium.launch({ executablePath, args, env });
  context = await browser.newContext({ baseURL: site.url, locale: 'zh-CN' });
  context.on('request', (request) => asked.push(request.url()));
  page = await context.newPage();
  page.on('pageerror', ({ message }) => {
    // Chromium's word of a page that is left before it has faded in.
    if (!message.startsWith('Transition was')) thrown.push(message);
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const panel = () => page.locator('keep-offline');
const readIndex = async (): Promise<KeepIndex> =>
  (await (await fetch(site.url + INDEX_FILE)).json()) as KeepIndex;

async function keep(address: string, slug: string): Promise<void> {
  const { bytes, count } = (await readIndex())[slug]!;
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  await page.goto(address);
  await panel()
    .getByRole('button', { name: t('keep-start').replace('{size}', size) })
    .click();
  await expect
    .poll(() => panel().getByRole('status').textContent(), { ...POLL, timeout: 120_000 })
    .toBe(t('keep-done').replace('{size}', size));
  // What it says it takes is what it holds.
  const held = await page.evaluate(async (own) => {
    const name = (await caches.keys()).find((one) => one.includes(`:kept:${own}:`)) ?? '';
    const cache = await caches.open(name);
    const answers = (await cache.matchAll()).filter(({ url }) => !url.endsWith(`keep/${own}.json`));
    const bodies = await Promise.all(answers.map(async (answer) => (await answer.blob()).size));
    const list = await cache.match(new URL(`/keep/${own}.json`, location.href));
    return {
      bytes: bodies.reduce((sum, one) => sum + one, 0) - (await list!.blob()).size,
      count: bodies.length - 1,
    };
  }, slug);
  expect(held).toEqual({ bytes, count });
}

async function listHeld(): Promise<string[]> {
  return await page.evaluate(async () => {
    const names = await caches.keys();
    const urls = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return urls.flat();
  });
}

describe('kept offline', () => {
  it('nothing runs before somebody asks for it', async () => {
    await page.goto(`exhibitions/${EXHIBITION}/`);
    await panel().getByRole('button').waitFor();
    expect(await findViolations(page)).toEqual([]);
    const workers = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect(await workers()).toBe(0);
    expect(await listHeld()).toEqual([]);
  });

  it('an exhibition and a lesson are kept, in the space that was said', async () => {
    await keep(`exhibitions/${EXHIBITION}/`, EXHIBITION);
    await keep(`lessons/${LESSON}/`, LESSON);
    expect(await findViolations(page)).toEqual([]);
  });

  it('without a network and without a server they are walked', async () => {
    await site.cut();
    await context.setOffline(true);
    const missed: string[] = [];
    page.on('requestfailed', (request) => {
      // What is called off because a page is left is not missed.
      const why = request.failure()?.errorText ?? '';
      if (!why.includes('ABORTED')) missed.push(`${request.url()}: ${why}`);
    });

    await page.goto(`exhibitions/${EXHIBITION}/`);
    await page.locator('.chapters a').first().click();
    await page.waitForURL(/institute-in-zitong\/[a-z-]+\/$/);
    await page.locator('.bar-language').click();
    await page.waitForURL(/\/en\/exhibitions\//);
    await page.goBack();

    await page.locator('#find').fill('梓潼');
    await page.locator('#find[aria-expanded=true]').waitFor();
    await page.locator('#find').press('Enter');
    const hit = page.locator('.hit a[href*="xywh="]').first();
    await hit.click();
    await page.waitForURL(/\/records\/.*xywh=/);
    await expect.poll(() => countShades(page), POLL).toBeGreaterThan(8);
    await page.locator('.openseadragon-canvas').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect.poll(() => countShades(page), POLL).toBeGreaterThan(8);

    await page.goto(`lessons/${LESSON}/`);
    const choice = page.locator('source-task[data-kind=choice]');
    for (const index of [0, 2]) await choice.getByRole('checkbox').nth(index).check();
    await choice.getByRole('button', { name: t('task-check') }).click();
    await expect.poll(() => choice.getByRole('status').textContent(), POLL).toContain('对了。');
    await page.reload();
    expect(await choice.getByRole('checkbox').nth(2).isChecked()).toBe(true);
    await page.goto(`lessons/${LESSON}/?present`);
    await page.locator('.present-bar').waitFor();
    await page.keyboard.press('PageDown');
    await expect
      .poll(() => page.locator('.present-bar [role=status]').textContent(), POLL)
      .toMatch(/^第 2 屏/);

    const broken = await page.$$eval(
      'img',
      (all) =>
        all.filter((one) => one.complete && one.currentSrc !== '' && one.naturalWidth === 0).length,
    );
    expect(broken).toBe(0);
    expect(missed).toEqual([]);
  });

  it.each([
    ['zh', 'timeline/', '没有网络', '山里的院'],
    ['en', 'en/timeline/', 'No network', 'An Institute in the Hills'],
  ])('what is not kept is said to be so, with what is: %s', async (_, address, title, kept) => {
    await page.goto(address);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    await page.getByRole('link', { name: kept }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('link', { name: kept }).click();
    await page.locator('.chapters').waitFor();
  });

  it('asked of nobody but the site itself', () => {
    expect(
      asked.filter((url) => !url.startsWith(site.url) && !/^(?:data|blob):/.test(url)),
    ).toEqual([]);
    expect(thrown).toEqual([]);
  });
});

describe('the site changes', () => {
  it('a record that is withdrawn leaves the browser on the next visit', async () => {
    const gone = await site.withdraw(RECORD);
    expect(gone.length).toBeGreaterThan(1);
    const holdsGone = async (): Promise<boolean> =>
      (await listHeld()).some((url) => gone.some((one) => url.includes(one)));
    expect(await holdsGone()).toBe(true);
    await site.mend();
    await context.setOffline(false);
    // Any page will do.
    await page.goto('about/');
    await expect.poll(holdsGone, POLL).toBe(false);
    const version = (await readIndex())[LESSON]!.version;
    await expect
      .poll(async () => (await listHeld()).filter((url) => url.endsWith(`${LESSON}.json`)).length, {
        ...POLL,
        timeout: 60_000,
      })
      .toBe(1);
    expect(await page.evaluate(() => caches.keys())).toContain(
      `zhanjuan:/:kept:${LESSON}:${version}`,
    );
    await site.cut();
    await page.goto(`lessons/${LESSON}/`);
    await page.locator('source-task').first().waitFor();
    await page.goto(`records/${RECORD}/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('没有网络');
    await site.mend();
  });

  it('a lesson that is withdrawn leaves whole', async () => {
    const lessons = site.catalogue.lessons.filter(({ slug }) => slug !== LESSON);
    await site.list({ ...site.catalogue, lessons });
    await page.goto('about/');
    const holds = async (): Promise<boolean> =>
      (await page.evaluate(() => caches.keys())).some((name) => name.includes(LESSON));
    await expect.poll(holds, POLL).toBe(false);
    await site.list(site.catalogue);
  });

  it('a page of another release is not mixed into what is kept', async () => {
    await page.goto(`lessons/${LESSON}/`);
    await context.route(`**/lessons/${LESSON}/teacher/`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('</main>', '<p>下一版</p></main>');
      await route.fulfill({ response: answer, body });
    });
    await panel().getByRole('button').first().click();
    await expect
      .poll(() => panel().getByRole('status').textContent(), { ...POLL, timeout: 60_000 })
      .toBe(t('keep-changed'));
    expect((await listHeld()).filter((url) => url.endsWith(`${LESSON}.json`))).toEqual([]);
    await context.unroute(`**/lessons/${LESSON}/teacher/`);
  });

  it('what is removed leaves nothing behind, not even the worker', async () => {
    await page.goto(`exhibitions/${EXHIBITION}/`);
    await panel()
      .getByRole('button', { name: t('keep-remove') })
      .click();
    await expect
      .poll(() => panel().getByRole('status').textContent(), POLL)
      .toBe(t('keep-removed'));
    await page.goto(`lessons/${LESSON}/`);
    await keep(`lessons/${LESSON}/`, LESSON);
    await panel()
      .getByRole('button', { name: t('keep-remove') })
      .click();
    await expect
      .poll(() => panel().getByRole('status').textContent(), POLL)
      .toBe(t('keep-removed'));
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    const workers = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(workers, POLL).toBe(0);
  });
});

/** Shades in the viewer as it is painted. */
async function countShades(shown: Page): Promise<number> {
  const { default: sharp } = await import('sharp');
  const picture = await shown.locator('.openseadragon-canvas').screenshot();
  const small = sharp(picture).greyscale().resize(64, 64).raw();
  const { data } = await small.toBuffer({ resolveWithObject: true });
  return new Set(data).size;
}
