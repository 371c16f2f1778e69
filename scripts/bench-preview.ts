// npm run bench:preview: how long whoever writes waits for the page in the browser, at 100 and at 1,000 records, beside
// starting the development server anew.
import { chromium, type Page } from '@playwright/test';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildEnvironment } from '../tests/build/build-site.ts';
import { getLaunchOptions } from '../tests/browser/launch-options.ts';
import { writeRoot, type BenchRoot } from './bench-preview/write-root.ts';
import { startDevServer } from './dev-server.ts';

const COUNTS = [100, 1_000];
const LONGEST_MS = 60_000;

interface Step {
  readonly name: string;
  readonly page: string;
  /** Writes the n-th change. */
  readonly write: (n: number) => void;
  /** Comes true in the page when the change is shown. */
  readonly isShown: (page: Page, n: number) => Promise<unknown>;
}

function listSteps({
  record,
  recordFile,
  chapterFile,
  scan,
  otherScans,
}: BenchRoot): readonly Step[] {
  const options = { timeout: LONGEST_MS };
  return [
    {
      name: 'text of a chapter',
      page: 'exhibitions/front/one/',
      write: (n) => edit(chapterFile, /^这一章.*$/m, `这一章改了${n}次。`),
      isShown: (page, n) => page.getByText(`这一章改了${n}次。`).waitFor(options),
    },
    {
      name: 'title of a record',
      page: `records/${record}/`,
      write: (n) => edit(recordFile, /^title: .*$/m, `title: 题名改了${n}次`),
      isShown: (page, n) =>
        page.getByRole('heading', { level: 1, name: `题名改了${n}次` }).waitFor(options),
    },
    {
      name: 'scan of 24 MP',
      page: `records/${record}/`,
      write: (n) => copyFileSync(otherScans[n - 1] ?? '', scan),
      isShown: async (page) => {
        await page.waitForFunction(
          (before) => {
            const image = document.querySelector<HTMLImageElement>('main picture img');
            return image && image.currentSrc !== before && image.complete;
          },
          await findPicture(page),
          options,
        );
      },
    },
  ];
}

console.log('| records | what is changed | ms until it is shown | started anew | ratio |');
console.log('| ---: | --- | ---: | ---: | ---: |');
const { executablePath, args, env } = getLaunchOptions();
const browser = await chromium.launch({ executablePath, args, env });
for (const count of COUNTS) {
  const folder = path.join(tmpdir(), `zhanjuan-bench-preview-${count}`);
  const root = await writeRoot(folder, count);
  const environment = buildEnvironment(root, folder);
  const first = await startDevServer(environment);
  await first.stop();
  const startedAt = performance.now();
  const server = await startDevServer(environment);
  const page = await browser.newPage();
  await page.goto(`${server.url}records/${root.record}/`);
  const anew = performance.now() - startedAt;
  for (const step of listSteps(root)) {
    await page.goto(server.url + step.page, { waitUntil: 'networkidle' });
    const times = [];
    for (let n = 1; n <= root.otherScans.length; n += 1) {
      const shown = step.isShown(page, n);
      const start = performance.now();
      step.write(n);
      await shown;
      times.push(performance.now() - start);
    }
    const ms = findMedian(times);
    const cells = [count, step.name, ms.toFixed(0), anew.toFixed(0), (ms / anew).toFixed(2)];
    console.log(`| ${cells.join(' | ')} |`);
  }
  await page.close();
  await server.stop();
  rmSync(folder, { recursive: true });
}
await browser.close();

function edit(file: string, what: RegExp, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(what, to));
}

async function findPicture(page: Page): Promise<string | undefined> {
  return await page.evaluate(
    () => document.querySelector<HTMLImageElement>('main picture img')?.currentSrc,
  );
}

function findMedian(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
