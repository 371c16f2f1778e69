import type { Browser, Locator, Page } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenView } from '../../src/islands/deep-zoom/part.ts';
import { formatRegion, type Region } from '../../src/model/region.ts';
import { REDACTION_COLOUR } from '../../src/imaging/recipe.ts';
import { startDevServer, type DevServer } from '../../scripts/dev-server.ts';
import { buildEnvironment } from '../build/build-site.ts';
import { openBrowser } from '../build/open-browser.ts';
import { editText, writeSoundRoot } from '../build/sound-root.ts';
import { findViolations } from '../browser/find-violations.ts';

const STORY = 'exhibitions/valleys/crossing/';
/** The machine may be busy. */
const PATIENCE = { timeout: 20_000 };
const DETAIL = { x: 100, y: 200, w: 400, h: 300 };

/** One curator at work: each test goes on where the one before left it. */
describe('the tools of the preview', () => {
  let room: string;
  let file: string;
  let server: DevServer;
  let browser: Browser;
  let page: Page;
  const tools = (): Locator => page.locator('zj-preview-tools');
  const press = async (name: string): Promise<void> => {
    await tools().getByRole('button', { name }).click();
  };
  const readCopied = async (): Promise<string> =>
    await page.evaluate(() => navigator.clipboard.readText());

  /** From one point of a box to another, each by shares of it. */
  const drag = async (at: Locator, from: [number, number], to: [number, number]): Promise<void> => {
    await at.scrollIntoViewIfNeeded();
    const box = await at.boundingBox();
    if (!box) throw new Error('nothing to draw on');
    const point = ([x, y]: [number, number]) =>
      [box.x + x * box.width, box.y + y * box.height] as const;
    await page.mouse.move(...point(from));
    await page.mouse.down();
    await page.mouse.move(...point(to), { steps: 5 });
    await page.mouse.up();
  };
  const readNumbers = async (): Promise<Region> => {
    const [x = 0, y = 0, w = 0, h = 0] = await tools()
      .getByRole('spinbutton')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).valueAsNumber));
    return { x, y, w, h };
  };

  beforeAll(async () => {
    room = mkdtempSync(path.join(tmpdir(), '展卷 预览-'));
    const { content } = await writeSoundRoot(room);
    file = path.join(content, 'records/xian/letter/record.yaml');
    editText(file, (yaml) =>
      yaml.replace('reason: 涉及第三人隐私', 'reason: 涉及第三人隐私 # 见审核单'),
    );
    writeFileSync(
      path.join(content, 'exhibitions/valleys/crossing.zh.mdx'),
      `渡江。\n\n<Region record="xian/letter" part="p1" xywh="${formatRegion(DETAIL)}" />\n\n<Scan record="xian/letter" part="p1" />\n`,
    );
    server = await startDevServer(buildEnvironment({ content }, room, { base: '/guan/' }));
    browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    context.setDefaultTimeout(20_000);
    page = await context.newPage();
  });
  afterAll(async () => {
    // The browser may not have come up, the server is to go all the same.
    await server.stop();
    rmSync(room, { recursive: true, force: true });
    await browser.close();
  });

  it('they lie over every page', async () => {
    // The first time the viewer is asked for, Vite makes it ready and loads the page again.
    await expect
      .poll(
        async () => {
          await page.goto(server.url + STORY);
          await page.locator('.dz-open').first().click();
          return await isViewerOpen(page);
        },
        { timeout: 120_000 },
      )
      .toBe(true);
    await page.goto(`${server.url}en/`);
    await tools().getByRole('button', { name: 'Draw on a picture' }).waitFor();
    await page.goto(server.url + STORY);
    await tools().getByRole('button', { name: '在图上画框' }).waitFor();
  });

  it('a rectangle on a detail in a story gives the pixels of the whole master', async () => {
    await press('在图上画框');
    const pane = tools().getByRole('button', { name: '在《关于春荒的信》第1页上画框' }).first();
    await drag(pane, [0.25, 0.25], [0.75, 0.5]);
    await expect.poll(readNumbers).toEqual({ x: 200, y: 275, w: 200, h: 75 });
    await press('复制 <Region>');
    await expect
      .poll(readCopied, PATIENCE)
      .toBe('<Region record="xian/letter" part="p1" xywh="200,275,200,75" />');
    await press('复制 <Stop>');
    await expect.poll(readCopied, PATIENCE).toBe('<Stop xywh="200,275,200,75">\n待写：\n</Stop>');
  });

  it('where the browser does not let it be copied, the text is selected', async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      Object.assign(document, { execCommand: () => false });
    });
    await press('复制 <Region>');
    const snippet = tools().getByLabel('写进故事的一段');
    await expect
      .poll(
        () =>
          snippet.evaluate((field) => {
            const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
            return value.slice(selectionStart, selectionEnd);
          }),
        PATIENCE,
      )
      .toBe('<Region record="xian/letter" part="p1" xywh="200,275,200,75" />');
    await page.evaluate(() => {
      Reflect.deleteProperty(navigator.clipboard, 'writeText');
      Reflect.deleteProperty(document, 'execCommand');
    });
  });

  it('keys and numbers change it, to the pixel, and the frame says so', async () => {
    const frame = tools().getByRole('application');
    await frame.focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'Shift+ArrowLeft'])
      await page.keyboard.press(key);
    await expect.poll(readNumbers).toEqual({ x: 201, y: 277, w: 199, h: 75 });
    await tools().getByLabel('宽 w').fill('5000');
    await page.keyboard.press('Tab');
    await expect.poll(readNumbers).toEqual({ x: 201, y: 277, w: 799, h: 75 });
    await expect.poll(() => frame.getAttribute('aria-label')).toBe('选框 201,277,799,75');
  });

  it('nobody is kept out: axe finds nothing, by day, with the form open and while drawing', async () => {
    const analyze = () => findViolations(page, { within: 'zj-preview-tools' });
    await press('遮盖……');
    expect(await analyze()).toEqual([]);
    await press('关闭');
    await press('在图上画框');
    expect(await analyze()).toEqual([]);
    // By keyboard alone: from the button to the first picture, and a rectangle there.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(readNumbers).toEqual({ x: 200, y: 275, w: 200, h: 150 });
    await page.keyboard.press('Escape');
    await expect.poll(() => tools().getByRole('application').count()).toBe(0);
  });

  it('in the turned and zoomed viewer it is what is seen there', async () => {
    const viewer = page.locator('deep-zoom').first();
    await viewer.scrollIntoViewIfNeeded();
    await viewer.evaluate((element) => {
      element.addEventListener('zj:view', (event) => {
        const { detail } = event as CustomEvent<SeenView>;
        (element as HTMLElement).dataset['seen'] = JSON.stringify(detail);
      });
    });
    await viewer.locator('.dz-open').first().click();
    expect(await isViewerOpen(page)).toBe(true);
    await viewer.locator('.dz-area [role="application"]').focus();
    await page.keyboard.press('r');
    for (let n = 0; n < 9; n++) await page.keyboard.press('+');
    const readSeen = async (): Promise<SeenView | undefined> => {
      const text = await viewer.getAttribute('data-seen');
      return text === null ? undefined : (JSON.parse(text) as SeenView);
    };
    await expect.poll(async () => (await readSeen())?.rotation, PATIENCE).toBe(90);
    // As close as there is anything to see.
    await expect.poll(async () => (await readSeen())?.percent, PATIENCE).toBe(400);
    await press('在图上画框');
    await drag(viewer.locator('.dz-area'), [0.2, 0.3], [0.6, 0.9]);
    const seen = await readSeen();
    if (!seen) throw new Error('nothing is seen');
    const { x, y, w, h } = seen.region;
    // Turned clockwise by a quarter: what was down is left, what was left is up.
    const wanted = { x: x + 0.3 * w, y: y + 0.4 * h, w: 0.6 * w, h: 0.4 * h };
    const drawn = await readNumbers();
    for (const side of ['x', 'y', 'w', 'h'] as const)
      expect(Math.abs(drawn[side] - wanted[side]), side).toBeLessThanOrEqual(2);
    // Along the screen, not along the picture.
    await tools().getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(readNumbers).toEqual({ ...drawn, y: drawn.y - 1 });
    await press('复制 <Region>');
    const xywh = formatRegion({ ...drawn, y: drawn.y - 1 });
    await expect
      .poll(readCopied, PATIENCE)
      .toBe(`<Region record="xian/letter" part="p1" xywh="${xywh}" />`);
  });

  it('a redaction is written into the record, and black on the page', async () => {
    const before = readFileSync(file, 'utf8');
    for (const [name, value] of [
      ['左 x', '150'],
      ['上 y', '250'],
      ['宽 w', '120'],
      ['高 h', '90'],
    ] as const) {
      await tools().getByLabel(name).fill(value);
      await page.keyboard.press('Tab');
    }
    await press('遮盖……');
    await tools().getByLabel('为什么遮盖').fill('第三人的姓名');
    await tools().getByLabel('谁决定的（姓名）').fill('张三');
    const picture = page.locator('figure.region img');
    const address = await picture.getAttribute('src');
    await press('写入遮盖');
    await expect
      .poll(() => readFileSync(file, 'utf8'), PATIENCE)
      .toBe(
        before.replace(
          '# 见审核单\n',
          '# 见审核单\n      - region: "150,250,120,90"\n        reason: 第三人的姓名\n        by: 张三\n',
        ),
      );
    await expect.poll(() => picture.getAttribute('src'), PATIENCE).not.toBe(address);
    const shown = async (): Promise<string | null> =>
      await tools().getByRole('status').first().textContent();
    await expect.poll(shown, PATIENCE).toMatch(/^遮盖已写入 .*record\.yaml:\d+。$/);
    // A point within the redaction, and one beside it.
    const within = await readPixel(
      picture,
      (210 - DETAIL.x) / DETAIL.w,
      (295 - DETAIL.y) / DETAIL.h,
    );
    const beside = await readPixel(
      picture,
      (400 - DETAIL.x) / DETAIL.w,
      (295 - DETAIL.y) / DETAIL.h,
    );
    const black = Object.values(REDACTION_COLOUR);
    expect(Math.max(...within.map((value, at) => Math.abs(value - (black[at] ?? 0))))).toBeLessThan(
      12,
    );
    expect(Math.min(...beside)).toBeGreaterThan(80);
    const html = await page.content();
    expect(html).not.toMatch(/第三人的姓名|张三/);
  });
});

/** Waits for it. */
async function isViewerOpen(page: Page): Promise<boolean> {
  const frame = page.locator('.dz-frame[data-state="open"]');
  return await frame.waitFor({ timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

/** Colour of a still picture at shares of its width and height. */
async function readPixel(picture: Locator, x: number, y: number): Promise<number[]> {
  return await picture.evaluate(
    async (element, [across, down]) => {
      const image = element as HTMLImageElement;
      image.scrollIntoView();
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const at = [Math.round(across * canvas.width), Math.round(down * canvas.height)] as const;
      return [...context.getImageData(...at, 1, 1).data.slice(0, 3)];
    },
    [x, y] as const,
  );
}
