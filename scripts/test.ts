// node scripts/test.ts <suite…>: runs suites one after another, all of them even when one fails, then counts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { countReports, formatCount, isSuite, reportFile, type Suite } from './test-report.ts';

const vitest = (suite: Suite, ...projects: string[]) => [
  'node_modules/vitest/vitest.mjs',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportFile(suite)}`,
];

const commands: Record<Suite, string[]> = {
  unit: vitest('unit', 'unit', 'build'),
  full: vitest('full', 'full'),
  e2e: ['node_modules/@playwright/test/cli.js', 'test'],
};

const suites = process.argv.slice(2).filter(isSuite);
mkdirSync('test-results', { recursive: true });

const statuses = suites.map((suite) => {
  rmSync(reportFile(suite), { force: true });
  return spawnSync(process.execPath, commands[suite], { stdio: 'inherit' }).status;
});

const count = countReports(suites, process.env['CI'] === 'true');
console.log(['', ...count.notes, formatCount(count)].join('\n'));
if (count.failed > 0 || statuses.some((status) => status !== 0)) process.exitCode = 1;
