import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getViewAfter, waitForView } from '../fixtures/viewer/viewer-test.ts';
import { COLUMNS, PAGE } from './reading-root.ts';
import { listShown, openReadingSite, openViewer, poll, type ReadingSite } from './reading-site.ts';

const VOLUME = 'records/ku/volume/';
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

describe('the reading room', () => {
  let site: ReadingSite;
  let visit: ReadingSite['visit'];

  beforeAll(async () => {
    site = await openReadingSite();
    ({ visit } = site);
  });
  afterAll(() => site.close());

  it('opens two pages at a time, the first to the right, and never over a page that is closed', () =>
    visit(`${VOLUME}?part=p2`, async (page) => {
      expect(await listShown(page)).toEqual(['p2']);
      await openViewer(page);
      const one = await page.locator('.dz-where').textContent();
      await page.getByRole('button', { name: '双页' }).click();
      await poll(() => listShown(page)).toEqual(['p2', 'p3']);
      await poll(() => page.locator('.dz-where').textContent()).not.toBe(one);
      const middle = await page.locator('.dz-area').boundingBox();
      const lines = page.locator('.dz-line-mark');
      const place = async (part: string): Promise<number> => {
        await page.locator(`#part-${part} .line a`).first().hover();
        await poll(() => lines.count()).toBe(1);
        return (await lines.boundingBox())!.x - middle!.x;
      };
      expect(await place('p2')).toBeGreaterThan(middle!.width / 2);
      expect(await place('p3')).toBeLessThan(middle!.width / 2);
      await page.locator('.openseadragon-canvas').focus();
      for (const next of [['p4'], ['p6']]) {
        await page.keyboard.press(']');
        await poll(() => listShown(page)).toEqual(next);
      }
      await page.keyboard.press('[');
      await page.keyboard.press('[');
      await poll(() => listShown(page)).toEqual(['p2', 'p3']);
      await page.reload();
      // Kept for the visit; the address opens the viewer by itself.
      await poll(() => listShown(page)).toEqual(['p2', 'p3']);
    }));

  it('the strip runs from right to left', () =>
    visit(VOLUME, async (page) => {
      const [first, second] = await Promise.all(
        ['p1', 'p2'].map((part) => page.locator(`.dz-list a[data-part=${part}]`).boundingBox()),
      );
      expect(first!.x).toBeGreaterThan(second!.x);
      await page.getByRole('button', { name: '下一幅' }).click();
      await poll(() => listShown(page)).toEqual(['p2']);
    }));

  it('a line and its place find each other: pointer and keyboard', () =>
    visit(`${VOLUME}?part=p2`, async (page) => {
      const first = page.locator('#part-p2 .line').first();
      await first.locator('a').hover();
      await poll(() => page.locator('.dz-poster-mark').count()).toBe(1);
      await openViewer(page);
      const area = (await page.locator('.dz-area').boundingBox())!;
      await first.locator('a').focus();
      await poll(() => page.locator('.dz-line-mark').count()).toBe(1);
      const mark = (await page.locator('.dz-line-mark').boundingBox())!;
      const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
      expect(x).toBeGreaterThan(area.x);
      await page.locator('#part-p2 .line a').last().focus();
      await page.mouse.move(x, y);
      await poll(() => first.getAttribute('data-hinted')).toBe('');
      await page.mouse.click(x, y);
      await poll(() => first.locator('a').getAttribute('aria-current')).toBe('true');
      await poll(() => page.locator('.dz-caption').textContent()).toBe(COLUMNS[0][0]);
      await page.keyboard.press('.');
      await poll(() => page.locator('.dz-caption').textContent()).toBe(COLUMNS[1][0]);
      await page.keyboard.press(',');
      await poll(() => first.getAttribute('data-picked')).toBe('');
      await page.locator('.dz-open').waitFor({ state: 'hidden' });
      await page.keyboard.press('Escape');
      await poll(() => page.locator('[data-picked]').count()).toBe(0);
      const view = await getViewAfter(page, () => first.locator('a').press('Enter'));
      expect(view.part).toBe('p2');
      await poll(() => page.locator('.dz-caption').textContent()).toBe(COLUMNS[0][0]);
    }));

  it('a line and its place find each other: touch, on a phone', () =>
    visit(
      `${VOLUME}?part=p2`,
      async (page) => {
        await openViewer(page);
        const before = await page.evaluate(() => scrollY);
        const area = (await page.locator('.dz-area').boundingBox())!;
        const scale = Math.min(area.width / PAGE.width, area.height / PAGE.height);
        const left = area.x + (area.width - PAGE.width * scale) / 2;
        const top = area.y + (area.height - PAGE.height * scale) / 2;
        await page.touchscreen.tap(left + (PAGE.width - 135) * scale, top + 500 * scale);
        await poll(() => page.locator('.dz-caption').textContent()).toBe(COLUMNS[0][0]);
        expect(await page.evaluate(() => scrollY), 'the page stays where it is').toBe(before);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      },
      PHONE,
    ));

  it('light is set, seen, told and kept for the visit', () =>
    visit(VOLUME, async (page) => {
      await openViewer(page);
      const getFilter = (): Promise<string> =>
        page
          .locator('.dz-area canvas')
          .first()
          .evaluate((c: HTMLElement) => c.style.filter);
      await page.getByRole('button', { name: '调光' }).click();
      await page.getByLabel('对比').fill('180');
      await page.getByRole('button', { name: '反相' }).click();
      expect(await getFilter()).toBe('invert(1) brightness(100%) contrast(180%)');
      await page.reload();
      await waitForView(page, 'viewer');
      expect(await getFilter()).toContain('contrast(180%)');
      await page.getByRole('button', { name: '调光' }).click();
      await page.getByRole('button', { name: '复原' }).click();
      expect(await getFilter()).toBe('');
    }));

  it('the scale bar is true at every zoom, and the tape measures', () =>
    visit(VOLUME, async (page) => {
      await openViewer(page);
      const scale = page.locator('.dz-scale');
      for (let step = 0; step < 4; step++) {
        const percent = Number((await page.locator('.dz-where').textContent())!.match(/\d+/)![0]);
        const { width } = (await scale.boundingBox())!;
        const millimetres = (width / (percent / 100) / 300) * 25.4;
        const said = (await scale.textContent())!;
        const stated = Number(said.match(/[\d.]+/)![0]) * (said.includes('厘米') ? 10 : 1);
        expect(Math.abs(millimetres / stated - 1), said).toBeLessThan(0.03);
        await getViewAfter(page, () => page.keyboard.press('+'));
      }
      await getViewAfter(page, () => page.keyboard.press('0'));
      await page.getByRole('button', { name: '量尺寸' }).click();
      await page.keyboard.press('Enter');
      await getViewAfter(page, () => page.keyboard.press('+'));
      await getViewAfter(page, () => page.keyboard.press('ArrowDown'));
      await page.keyboard.press('Enter');
      await poll(() => page.locator('#viewer .dz-status').textContent()).toMatch(
        /两点相距 [\d.]+ 厘米/,
      );
    }));

  it('shows the other script and says so; marks stay, and the original is one click away', () =>
    visit(`${VOLUME}?part=p2&q=${encodeURIComponent('后面')}`, async (page) => {
      const line = page.locator('#part-p2 .line').nth(1);
      await poll(() => line.locator('mark').allTextContents()).toEqual(['後面']);
      await page.getByLabel('简体', { exact: true }).check();
      await poll(() => line.textContent()).toContain('干部在后面开会');
      expect(await line.locator('mark').allTextContents()).toEqual(['后面']);
      expect(await page.locator('.reading-note').textContent()).toContain('机器');
      expect(await page.locator('#part-p2 .lines').getAttribute('lang')).toBe('zh-Hans');
      await page.locator('record-search').getByRole('searchbox').fill('頭髮');
      await page.keyboard.press('Enter');
      await poll(() => page.locator('#part-p2 mark').allTextContents()).toEqual(['头发']);
      await page.getByLabel('原文（繁体）').check();
      await poll(() => page.locator('#part-p2 mark').allTextContents()).toEqual(['頭髮']);
      expect(await page.locator('#part-p2 .lines').getAttribute('lang')).toBe('zh-Hant');
    }));

  it('copies what is shown, or what is selected, with the citation', () =>
    visit(`${VOLUME}?part=p2`, async (page) => {
      const read = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
      const citation = (await page.locator('.citation').textContent())!.trim();
      await page.getByRole('button', { name: '复制并附引文' }).click();
      await poll(() => page.locator('.reading-note').textContent()).toContain('已复制');
      const columns = COLUMNS.map(([column]) => column);
      expect(await read()).toBe(['第2页', ...columns, '', citation].join('\n'));
      await page.evaluate(() => {
        const line = document.querySelectorAll('#part-p2 .line')[1]!;
        getSelection()!.selectAllChildren(line);
      });
      await page.getByRole('button', { name: '复制并附引文' }).click();
      await poll(() => page.locator('.reading-note').textContent()).toContain('1 行');
      expect(await read()).toBe(['第2页', columns[1], '', citation].join('\n'));
    }));

  it('a translation stands beside the original, at once where the page is in its language', async () => {
    await visit(`en/${VOLUME}?part=p2`, async (page) => {
      const [original, english] = await Promise.all(
        ['.line', '.line-translation'].map((name) =>
          page.locator(`#part-p2 ${name}`).first().boundingBox(),
        ),
      );
      expect(english!.x).toBeGreaterThan(original!.x + original!.width);
      expect(Math.abs(english!.y - original!.y)).toBeLessThan(12);
      expect(await page.locator('#part-p2').textContent()).toContain('A. Translator');
    });
    await visit(`${VOLUME}?part=p2`, async (page) => {
      const english = page.locator('#part-p2 .line-translation').first();
      expect(await english.isVisible()).toBe(false);
      await page.getByRole('button', { name: '译文' }).click();
      expect(await english.textContent()).toBe(COLUMNS[0][1]);
      await page.getByRole('button', { name: '竖排' }).click();
      expect(await english.isVisible()).toBe(false);
      const mode = await page
        .locator('#part-p2 .lines')
        .evaluate((lines) => getComputedStyle(lines).writingMode);
      expect(mode).toBe('vertical-rl');
    });
  });
});
