import type { Browser, BrowserContextOptions, CDPSession, Page } from '@playwright/test';
import { CATEGORIES, readTasks } from './read-trace.ts';
import { watchTour, type TourLog } from './watch-tour.ts';

/** How much slower the processor is made. */
const SLOWER = 4;
/** How long a visitor reads at a stop. */
const READS_MS = 1500;
const BEGUN = 'tour-begun';

/** A line, as Chromium imitates it. */
export interface Line {
  readonly latency: number;
  /** Bytes a second. */
  readonly throughput: number;
}

export interface Walk {
  readonly context: BrowserContextOptions;
  readonly line: Line;
}

export interface WalkResult {
  readonly log: TourLog;
  readonly stops: readonly string[];
  /** Tasks in milliseconds: before the wheel was turned within the tour, when the picture was opened, and since. */
  readonly tasks: ReturnType<typeof readTasks>;
}

/** Opens a chapter with a slow processor and walks through its tour by the wheel, reading at each stop. */
export async function walkTour(
  browser: Browser,
  address: string,
  { context: options, line }: Walk,
): Promise<WalkResult> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowDown(session, line);
  await page.addInitScript(watchTour);
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(address);
  const stops = await page
    .locator('.tour-stop')
    .evaluateAll((elements) => elements.map(({ id }) => id));
  const [first = ''] = stops;
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), first);
  await waitFor(page, first);
  await page.waitForTimeout(READS_MS);
  await page.evaluate((mark) => performance.mark(mark), BEGUN);
  for (const stop of stops.slice(1)) {
    await turnWheelTo(page, stop);
    await waitFor(page, stop);
    await page.waitForTimeout(READS_MS);
  }
  const log = await page.evaluate(() => (window as unknown as { tourLog: TourLog }).tourLog);
  const tasks = readTasks(await browser.stopTracing(), BEGUN);
  await context.close();
  return { log, stops, tasks };
}

async function slowDown(session: CDPSession, line: Line): Promise<void> {
  const { latency, throughput } = line;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

function waitFor(page: Page, stop: string): Promise<unknown> {
  return page.locator(`guided-tour[data-at="${stop}"]`).waitFor({ state: 'attached' });
}

/** In short turns, as a hand does it, until the stop has taken over. */
async function turnWheelTo(page: Page, stop: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  // Beside the picture, which says on the wheel how it is to be enlarged.
  await page.mouse.move(width - 8, height - 8);
  for (let turn = 0; turn < 200; turn++) {
    const isThere = await page.evaluate(
      (id) => document.getElementById(id)?.hasAttribute('aria-current') === true,
      stop,
    );
    if (isThere) return;
    await page.mouse.wheel(0, 80);
    await page.waitForTimeout(30);
  }
  throw new Error(`the wheel does not lead to #${stop}`);
}
