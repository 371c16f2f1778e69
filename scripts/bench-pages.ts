// npm run bench:pages [-- name=/path/ …]: weighs pages before any interaction, then measures them with
// ../shared/tools/measure where that lies beside this working copy. MEASURE_RUNS (3) is how often.
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { runServer } from '../src/serve/static-server.ts';
import { getLaunchOptions } from '../tests/browser/launch-options.ts';
import { runBuildIfStale } from './built-site.ts';
import { measurePageWeight, type PageWeight } from './page-weight.ts';

const aims = { total: 60 * 1024, js: 25 * 1024 };
const viewports = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const measure = '../shared/tools/measure/measure.mjs';

/** The first page of each kind, as name=/path/. */
function findPages(root: string): string[] {
  const patterns = {
    home: 'index.html',
    exhibition: 'exhibitions/*/index.html',
    chapter: 'exhibitions/*/*/index.html',
    record: 'records/*/*/index.html',
  };
  return Object.entries(patterns).flatMap(([name, pattern]) => {
    const [first] = globSync(pattern, { cwd: root }).sort();
    if (first === undefined) return [];
    const folder = dirname(first).split(sep).join('/');
    return [`${name}=/${folder === '.' ? '' : `${folder}/`}`];
  });
}

function formatRow(name: string, weight: PageWeight): string {
  const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
  const total = weight.html + weight.css + weight.js;
  const verdict = total <= aims.total && weight.js <= aims.js ? '✓' : '✗';
  const numbers = [weight.html, weight.css, weight.js, total, weight.font, weight.image];
  const counts = [weight.requests, weight.foreign.length, weight.errors.length, verdict];
  return `| ${[name, ...numbers.map(kilobytes), ...counts].join(' | ')} |`;
}

const settings = await runBuildIfStale();
const { executablePath, args, env } = getLaunchOptions();
const server = await runServer({ root: settings.outDir, base: settings.base, port: 0 });
const pages = process.argv.length > 2 ? process.argv.slice(2) : findPages(settings.outDir);

const browser = await chromium.launch({ executablePath, args, env });
console.log('\nBefore interaction, KB gz over the wire (HTML+CSS+JS ≤ 60, JS ≤ 25):\n');
console.log('| page | HTML | CSS | JS | sum | fonts | images | requests | foreign | errors | |');
console.log(`|${'---|'.repeat(11)}`);
for (const page of pages) {
  const [name = '', path = '/'] = page.includes('=') ? page.split('=') : [page, page];
  for (const [device, viewport] of Object.entries(viewports)) {
    const url = server.url.replace(/\/$/, path);
    const weight = await measurePageWeight(browser, url, viewport);
    console.log(formatRow(`${name}, ${device}`, weight));
    for (const line of [...weight.foreign, ...weight.errors]) console.log(`  ${line}`);
  }
}
await browser.close();

if (existsSync(measure)) {
  console.log('');
  const runs = process.env['MEASURE_RUNS'] ?? '3';
  const options = ['--runs', runs, '--tools', process.cwd(), '--chrome', executablePath];
  const child = spawn(process.execPath, [measure, server.url, ...pages, ...options], {
    stdio: 'inherit',
    env,
  });
  process.exitCode = await new Promise<number>((done) => {
    child.once('exit', (code) => done(code ?? 1));
  });
} else {
  console.log(`\n${measure} is not beside this working copy: no Lighthouse, no axe.`);
}
await server.close();
