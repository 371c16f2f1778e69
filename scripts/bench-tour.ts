// npm run bench:tour: walks through the bundled guided tour on a processor made four times slower, and prints how
// evenly the picture travelled and whether it arrived with every tile.
import { chromium } from '@playwright/test';
import { runServer } from '../src/serve/static-server.ts';
import { TOURED } from '../tests/e2e/bundled-site.ts';
import { getLaunchOptions } from '../tests/browser/launch-options.ts';
import { formatWalk, HEADINGS } from './bench-tour/format-walk.ts';
import { walkTour, type Walk } from './bench-tour/walk-tour.ts';
import { runBuildIfStale } from './built-site.ts';

const MEGABIT = 1e6 / 8;
const lines = {
  'fast line (20 ms, 50 Mbit/s)': { latency: 20, throughput: 50 * MEGABIT },
  'slow line (150 ms, 4 Mbit/s)': { latency: 150, throughput: 4 * MEGABIT },
};
const devices = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
};
const ways = { 'as it comes': 'no-preference', 'reduced motion': 'reduce' } as const;

const settings = await runBuildIfStale();
const { executablePath, args, env } = getLaunchOptions();
const server = await runServer({ root: settings.outDir, base: settings.base, port: 0 });
const browser = await chromium.launch({ executablePath, args, env });
for (const [line, conditions] of Object.entries(lines)) {
  console.log(`\n${line}\n\n| tour | ${HEADINGS.join(' | ')} |`);
  console.log(`| --- |${' ---: |'.repeat(HEADINGS.length)}`);
  for (const [device, context] of Object.entries(devices)) {
    for (const [way, reducedMotion] of Object.entries(ways)) {
      const walk: Walk = { context: { ...context, reducedMotion }, line: conditions };
      const cells = formatWalk(await walkTour(browser, `${server.url}${TOURED}`, walk));
      console.log(`| ${device}, ${way} | ${cells.join(' | ')} |`);
    }
  }
}
await browser.close();
await server.close();
