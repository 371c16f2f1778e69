import { defineConfig } from '@playwright/test';
import { findFreePort } from './tests/browser/find-free-port.ts';
import { getLaunchOptions } from './tests/browser/launch-options.ts';

// This file is read again in every worker, which inherits the environment.
const port = (process.env['ZHANJUAN_E2E_PORT'] ??= String(await findFreePort()));
const baseURL = `http://127.0.0.1:${port}/`;
const { executablePath, args, env } = getLaunchOptions();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  forbidOnly: process.env['CI'] === 'true',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    locale: 'zh-CN',
    launchOptions: { executablePath, args, env },
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone/,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      grepInvert: /@desktop/,
      // What looks alike at every width, or sets its own.
      testIgnore: /(?:print|whole-site)\.spec\.ts/,
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
      },
    },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/serve-for-tests.ts`,
    url: baseURL,
    env: { PORT: port },
    reuseExistingServer: false,
    stdout: 'pipe',
    timeout: 600_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
