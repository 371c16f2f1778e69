import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { follow, POLL, type Locate } from './pack-journey.ts';

export const LESSON = 'three-dates';
interface Place {
  readonly isRight: boolean;
  /** In shares of the picture. */
  readonly box: readonly [x: number, y: number, w: number, h: number];
}

/** What a pupil writes. */
const WORDS = '据甲说，还缺当时的战报。';
const RIGHT = /^对了。/;

/** From the cover into the lesson; every kind of task is done as a class does it, by pointer or by keyboard. */
export async function doTheTasks(page: Page, locate: Locate): Promise<void> {
  await page.goto(locate('index.html'));
  await follow(page, '.cover-way');
  expect(page.url()).toBe(new URL(`site/lessons/${LESSON}/index.html`, locate('index.html')).href);
  await findInScan(page);
  await tickByKeyboard(page);
  await chooseFrom(page, 'pairs');
  await chooseFrom(page, 'order');
  await analyseSource(page);
  const words = await getTask(page, 'words', 'textarea');
  await words.focus();
  await page.keyboard.type(WORDS);
}

/** They are there again after a reload, on paper, and in the file that is saved; then they can be forgotten. */
export async function keepTheAnswers(page: Page, downloads: string): Promise<void> {
  await page.reload();
  expect(await readValue(page, 'words')).toBe(WORDS);
  expect(await readValue(page, 'source')).toBe('展卷项目绘制');
  const ticked = () =>
    page.$$eval('source-task input', (all) => all.filter(({ checked }) => checked).length);
  expect(await ticked()).toBe(3);

  const paper = await page.pdf({ format: 'A4' });
  expect(new TextDecoder('latin1').decode(paper.subarray(0, 5))).toBe('%PDF-');
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await press(page, '[data-act=print]');
  expect(await page.$('html[data-printed]')).not.toBeNull();

  await press(page, '[data-act=save]');
  const listSaved = (): string[] => readdirSync(downloads).filter((name) => name.endsWith('.txt'));
  await expect.poll(listSaved, POLL).toHaveLength(1);
  const saved = path.join(downloads, listSaved()[0] ?? '');
  await expect.poll(() => readFileSync(saved, 'utf8'), POLL).toContain(WORDS);
  expect(readFileSync(saved, 'utf8').match(/✓/g)).toHaveLength(3);

  await press(page, '[data-act=clear]');
  await page.reload();
  expect(await ticked()).toBe(0);
  expect(await readValue(page, 'words')).toBe('');
}

/** `?present` opens by address; keys and a presenter's remote turn its slides. */
export async function turnTheSlides(page: Page, locate: Locate): Promise<void> {
  await page.goto(`${locate(`site/lessons/${LESSON}/index.html`)}?present`);
  const place = () => page.$eval('.present-bar [role=status]', ({ textContent }) => textContent);
  await page.waitForSelector('.present-bar', POLL);
  expect(await place()).toMatch(/^第 1 屏/);
  for (const [key, n] of [
    ['ArrowRight', 2],
    ['PageDown', 3],
    ['ArrowLeft', 2],
  ] as const) {
    await page.keyboard.press(key);
    expect(await place()).toMatch(new RegExp(`^第 ${n} 屏`));
  }
  await page.keyboard.press('.');
  expect(await page.$('html[data-blank]')).not.toBeNull();
  await page.keyboard.press('Escape');
  expect(await page.$('.present-bar')).toBeNull();
}

/** The teacher's page, from the pupils' one. */
export async function seeTheAnswers(page: Page): Promise<void> {
  await follow(page, 'a[href*="teacher/"]');
  const text = await page.$eval('main', ({ textContent }) => textContent);
  expect(text).toContain('1. 抄下每种写法的日期和出处');
}

/** By pointing: first at another town, then at the right one. */
async function findInScan(page: Page): Promise<void> {
  const picture = await getTask(page, 'place', '.task-places');
  await picture.scrollIntoView();
  await page.waitForFunction(
    (image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0,
    POLL,
    await picture.$('img'),
  );
  const { width, height } = (await picture.boundingBox())!;
  const places = (await readKey(page, 'place')) as Place[];
  const pointAt = async (isRight: boolean): Promise<void> => {
    const [x, y, w, h] = places.find((place) => place.isRight === isRight)!.box;
    await picture.click({ offset: { x: width * (x + w / 2), y: height * (y + h / 2) } });
  };
  await pointAt(false);
  expect(await readSaid(page, 'place')).toMatch(/再看看/);
  await pointAt(true);
  expect(await readSaid(page, 'place')).toMatch(RIGHT);
}

async function tickByKeyboard(page: Page): Promise<void> {
  const boxes = await page.$$(`${getSelector('choice')} input`);
  const tick = async (index: number): Promise<void> => {
    await boxes[index]?.focus();
    await page.keyboard.press(' ');
  };
  for (const index of [0, 1]) await tick(index);
  await check(page, 'choice');
  expect(await readSaid(page, 'choice')).not.toMatch(RIGHT);
  for (const index of [1, 2]) await tick(index);
  await check(page, 'choice');
  expect(await readSaid(page, 'choice')).toMatch(RIGHT);
}

/** Pairs and steps: nothing, then the order of the list, then what is right. */
async function chooseFrom(page: Page, kind: 'pairs' | 'order'): Promise<void> {
  await check(page, kind);
  expect(await readSaid(page, kind)).not.toBe('');
  const fields = await page.$$(`${getSelector(kind)} select`);
  const key = (await readKey(page, kind)) as number[];
  for (const [index, field] of fields.entries()) await field.select(String(key[index]));
  await check(page, kind);
  expect(await readSaid(page, kind)).toMatch(RIGHT);
}

/** Each question has its model answer, to be opened once one has written. */
async function analyseSource(page: Page): Promise<void> {
  const field = await getTask(page, 'source', 'textarea');
  await field.focus();
  await page.keyboard.type('展卷项目绘制');
  const summary = await getTask(page, 'source', 'summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await page.$(`${getSelector('source')} details[open]`)).not.toBeNull();
}

/** What is right, as the page knows it. */
async function readKey(page: Page, kind: string): Promise<readonly unknown[]> {
  return await page.$eval(
    `${getSelector(kind)} script`,
    ({ textContent }) => (JSON.parse(textContent) as { key: unknown[] }).key,
  );
}

function getSelector(kind: string): string {
  return `source-task[data-kind=${kind}]`;
}

async function getTask(page: Page, kind: string, part: string): Promise<ElementHandle> {
  const element = await page.waitForSelector(`${getSelector(kind)} ${part}`, POLL);
  if (!element) throw new Error(`no ${part} in the task ${kind}`);
  return element;
}

async function check(page: Page, kind: string): Promise<void> {
  await (await getTask(page, kind, 'button[type=submit]')).focus();
  await page.keyboard.press('Enter');
}

async function readSaid(page: Page, kind: string): Promise<string> {
  return await page.$eval(`${getSelector(kind)} .task-said`, ({ textContent }) => textContent);
}

async function readValue(page: Page, kind: string): Promise<string> {
  return await page.$eval(`${getSelector(kind)} textarea`, ({ value }) => value);
}

async function press(page: Page, selector: string): Promise<void> {
  await (await page.waitForSelector(selector, POLL))?.click();
}
