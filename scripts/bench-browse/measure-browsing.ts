import { chromium, type Browser, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { buildBrowseIndex, type BrowseEntry } from '../../src/browse/build/build-index.ts';
import { BROWSE_FOLDER } from '../../src/browse/shared/browse-format.ts';
import { getLaunchOptions } from '../../tests/browser/launch-options.ts';

/** One step of a visitor: kilobytes that crossed the line, and milliseconds until the list stood there. */
export interface Step {
  readonly name: string;
  readonly kilobytes: number;
  readonly ms: number;
}

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
/** Of the processor. */
const SLOWER = 4;

export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const { executablePath, args, env } = getLaunchOptions();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext(PHONE)).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

/** The site's own browse page over an index of these entries: two filters, another order, the next page. */
export async function measureOurs(
  browser: Browser,
  address: string,
  entries: readonly BrowseEntry[],
): Promise<readonly Step[]> {
  const { files } = buildBrowseIndex(entries);
  const page = await openPage(browser);
  let bytes = 0;
  await page.route(`**/${BROWSE_FOLDER}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.split(BROWSE_FOLDER)[1] ?? '';
    const body = files.get(path.slice(path.indexOf('/') + 1));
    if (!body) throw new Error(`the index has no ${path}`);
    bytes += body.length;
    await route.fulfill({ body: Buffer.from(body), contentType: 'application/octet-stream' });
  });
  const steps: Step[] = [];
  const walk = async (name: string, query: string): Promise<void> => {
    bytes = 0;
    const ms = await page.evaluate(async (wanted) => {
      const rows = document.querySelector('browse-page .rows');
      if (!rows) throw new Error('the page has no rows');
      const begin = performance.now();
      const drawn = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(rows, { childList: true });
      });
      history.pushState(null, '', wanted);
      dispatchEvent(new PopStateEvent('popstate'));
      await drawn;
      return performance.now() - begin;
    }, query);
    steps.push({ name, kilobytes: bytes / 1024, ms });
  };
  await page.goto(address);
  await walk('first filter', '?theme=theme-3');
  await walk('second filter', '?theme=theme-3&place=place-1');
  await walk('newest first', '?theme=theme-3&sort=newest');
  await walk('next page', '?theme=theme-3&sort=newest&page=2');
  await page.context().close();
  return steps;
}

/** The baseline: all entries in one JSON file, filtered and counted in the browser, as static catalogues do it. */
export async function measureWhole(
  browser: Browser,
  address: string,
  entries: readonly BrowseEntry[],
): Promise<readonly Step[]> {
  // Unpacking it is not charged to it: a page's answers cannot be packed here.
  const body = JSON.stringify(entries);
  const page = await openPage(browser);
  await page.route('**/whole.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await page.goto(address);
  const ms = await page.evaluate(async () => {
    interface Entry {
      facets: Record<string, { value: string }[]>;
      row: { title: { zh: string } };
    }
    const begin = performance.now();
    const all = (await (await fetch('whole.json')).json()) as Entry[];
    const found = all.filter(({ facets }) => facets['theme']?.some((v) => v.value === 'theme-3'));
    const counts = new Map<string, number>();
    for (const { facets } of found)
      for (const [name, values] of Object.entries(facets))
        for (const { value } of values)
          counts.set(`${name} ${value}`, (counts.get(`${name} ${value}`) ?? 0) + 1);
    const rows = document.querySelector('browse-page .rows');
    rows?.replaceChildren(
      ...found.slice(0, 20).map(({ row }) => {
        const item = document.createElement('li');
        item.textContent = row.title.zh;
        return item;
      }),
    );
    return performance.now() - begin;
  });
  await page.context().close();
  return [{ name: 'first filter', kilobytes: gzipSync(body, { level: 9 }).length / 1024, ms }];
}
