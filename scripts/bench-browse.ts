// npm run bench:browse: filters, sorts and turns pages on the site's browse page over indexes of 1,000, 10,000 and 50,000
// invented entries, on a phone whose processor is made four times slower, beside one JSON file of all entries.
import { runServer } from '../src/serve/static-server.ts';
import { buildEntries } from './bench-browse/build-entries.ts';
import { measureOurs, measureWhole, withBrowser } from './bench-browse/measure-browsing.ts';
import { runBuildIfStale } from './built-site.ts';

const COUNTS = [1_000, 10_000, 50_000];
const RUNS = 3;

const settings = await runBuildIfStale();
const server = await runServer({ root: settings.outDir, base: settings.base, port: 0 });
const address = `${server.url}browse/`;
console.log('| entries | step | KB, gz | ms | one JSON: KB | ms | ratio KB |');
console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: |');
await withBrowser(async (browser) => {
  for (const count of COUNTS) {
    const entries = buildEntries(count);
    const ours = [];
    const whole = [];
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(await measureOurs(browser, address, entries));
      whole.push(await measureWhole(browser, address, entries));
    }
    for (const [at, step] of (ours[0] ?? []).entries()) {
      const ms = findMedian(ours.map((run) => run[at]?.ms ?? 0));
      const other = whole[0]?.[at];
      const rest = other
        ? [
            other.kilobytes.toFixed(0),
            findMedian(whole.map((run) => run[at]?.ms ?? 0)).toFixed(0),
            (step.kilobytes / other.kilobytes).toFixed(2),
          ]
        : ['', '', ''];
      const cells = [count, step.name, step.kilobytes.toFixed(1), ms.toFixed(0), ...rest];
      console.log(`| ${cells.join(' | ')} |`);
    }
  }
});
await server.close();

function findMedian(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
