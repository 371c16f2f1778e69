import { chromium } from '@playwright/test';
import path from 'node:path';
import { getLaunchOptions } from '../../tests/browser/launch-options.ts';
import { INDEX_FOLDER } from '../../src/search/shared/index-format.ts';
import { runCountingServer } from './counting-server.ts';

/** How much slower the processor is made. */
const SLOWER = 4;

/**
 * The longest time, in milliseconds, that the page stood still while the queries were typed into the search page and
 * sent; 0 where nothing took longer than 50, below which browsers report nothing.
 */
export async function measureTyping(
  queries: readonly string[],
  { site, base, folder }: { site: string; base: string; folder: string },
): Promise<number> {
  const server = await runCountingServer({
    [`${base}${INDEX_FOLDER}`]: path.join(folder, INDEX_FOLDER),
    [base]: site,
  });
  const { executablePath, args, env } = getLaunchOptions();
  const browser = await chromium.launch({ executablePath, args, env });
  const page = await browser.newPage();
  await page.goto(`${server.url}${base.slice(1)}search/index.html`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => {
    const scope = globalThis as unknown as { tasks: number[] };
    scope.tasks = [];
    new PerformanceObserver((list) => {
      scope.tasks.push(...list.getEntries().map((entry) => entry.duration));
    }).observe({ type: 'longtask' });
  });
  const input = page.locator('search-page input[type=search]');
  for (const query of queries) {
    await input.fill('');
    await input.pressSequentially(query, { delay: 120 });
    await input.press('Enter');
    await page.locator('.search-status', { hasText: /\d/ }).waitFor();
    await page.waitForTimeout(300);
  }
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  await browser.close();
  server.close();
  return Math.max(0, ...tasks);
}
