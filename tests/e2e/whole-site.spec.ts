import { expect } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSettings } from '../../src/settings.ts';
import { crawlSite } from '../crawl/crawl-site.ts';
import { waitForView } from '../fixtures/viewer/viewer-test.ts';
import { test } from './quiet-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { outDir, site } = parseSettings(process.cwd(), process.env);
const SHARES = 4;
/** Of a section's pages in one language; the crawl asks for what every page needs. */
const MOST = 3;

/** Former addresses lead on by themselves, and nothing leads to them. */
function listPages(): string[] {
  return globSync('**/index.html', { cwd: outDir })
    .filter((file) => !readFileSync(join(outDir, file), 'utf8').includes('http-equiv="refresh"'))
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort();
}

/** The first, the last and some between of every section. */
function listSample(): string[] {
  const getSection = (page: string): string => /^(?:en\/)?[^/]*/.exec(page)?.[0] ?? '';
  return [...Map.groupBy(listPages(), getSection).values()].flatMap((pages) => {
    const step = Math.max(1, (pages.length - 1) / (MOST - 1));
    const places = Array.from({ length: MOST }, (_, n) => Math.round(n * step));
    return pages.filter((_, index) => places.includes(index));
  });
}

test('every link, picture, style and script answers, and every page has a way to it', async ({
  baseURL,
}) => {
  const { pages, problems } = await crawlSite(baseURL!, site);
  expect(problems).toEqual([]);
  const reached = pages.map((page) => page.slice(1));
  // The worker shows these in place of what is not there without a network.
  const offline = ['en/offline/', 'offline/'];
  expect(listPages().filter((page) => !reached.includes(page))).toEqual(offline);
});

for (let share = 0; share < SHARES; share++) {
  test(`pages of every section are quiet, their viewers too, ${share + 1} of ${SHARES}`, async ({
    page,
  }) => {
    test.slow();
    const pages = listSample().filter((_, index) => index % SHARES === share);
    expect(pages.length).toBeGreaterThan(5);
    for (const address of pages) {
      await page.goto(address);
      const viewer = page.locator('deep-zoom').first();
      if ((await viewer.count()) === 0) continue;
      await viewer.locator('button.dz-open').click();
      await waitForView(page, (await viewer.getAttribute('id'))!);
    }
    await page.waitForLoadState('networkidle');
  });
}
