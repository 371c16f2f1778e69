// Runs every check that needs no browser, all of them even when one fails, and says at the end which failed.
import { spawnSync } from 'node:child_process';

const node = process.execPath;
const bin = (name: string, ...args: string[]) => [`node_modules/${name}`, ...args];

const checks: Record<string, string[]> = {
  types: bin('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'error'),
  eslint: bin('eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  prettier: bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  lock: ['scripts/complete-lock.ts', '--check'],
  content: ['scripts/curate.ts', 'check', '--public', '--whole'],
};

const failed = Object.entries(checks).filter(([name, args]) => {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(node, args, { stdio: 'inherit' });
  console.log(status === 0 ? `   ${name}: ✓` : `   ${name}: ✗`);
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`\n未通过的检查 / checks that failed: ${failed.map(([name]) => name).join(', ')}`);
  process.exitCode = 1;
}
