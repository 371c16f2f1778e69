import { chromium as playwright } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFontconfig } from './fonts.ts';

export type BrowserSource = 'system' | 'npm' | 'playwright';

/** What Playwright's and Puppeteer's launch want to know. */
export interface LaunchOptions {
  source: BrowserSource;
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

interface Candidate {
  executablePath: string;
  env?: Record<string, string>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const cache = fileURLToPath(new URL('../../.zhanjuan/test-browser/', import.meta.url));

/** No sandbox, because containers have no user namespaces; nothing that makes Chromium call out by itself. */
const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-pings',
];

const finders: Record<BrowserSource, (environment: Environment) => Candidate | undefined> = {
  system: findSystemChromium,
  npm: findNpmChromium,
  playwright: findPlaywrightChromium,
};

/**
 * The browser for tests and measurements: PLAYWRIGHT_CHROMIUM or an installed one, else npm's own, else Playwright's.
 * ZHANJUAN_TEST_BROWSER=system|npm|playwright asks for one of them.
 * @throws when there is none: browser tests are never skipped in silence
 */
export function getLaunchOptions(environment: Environment = process.env): LaunchOptions {
  const wish = environment['ZHANJUAN_TEST_BROWSER'];
  const sources = (Object.keys(finders) as BrowserSource[]).filter((s) => !wish || s === wish);
  for (const source of sources) {
    const found = finders[source](environment);
    if (!found) continue;
    const own = Object.entries(environment).filter(([, value]) => value !== undefined);
    return {
      source,
      executablePath: found.executablePath,
      args,
      env: {
        ...(Object.fromEntries(own) as Record<string, string>),
        ...(process.platform === 'linux' && {
          // npm's browser paints alike on every machine; the others as they do on theirs.
          FONTCONFIG_PATH: writeFontconfig(join(cache, `fonts-${source}`), source !== 'npm'),
        }),
        ...found.env,
      },
    };
  }
  throw new Error(
    [
      `[no-browser] ${wish ?? 'chromium'}`,
      '没有找到可用于测试的浏览器。请安装 Chromium（Debian：apt install chromium），或用 PLAYWRIGHT_CHROMIUM 指明路径，',
      '或运行 npx playwright install chromium。',
      'No browser for the tests. Install Chromium (Debian: apt install chromium), or name one in PLAYWRIGHT_CHROMIUM,',
      'or run npx playwright install chromium.',
    ].join('\n'),
  );
}

function findSystemChromium(environment: Environment): Candidate | undefined {
  const named = environment['PLAYWRIGHT_CHROMIUM'];
  if (named) {
    if (!existsSync(named)) throw new Error(`[no-browser] PLAYWRIGHT_CHROMIUM=${named}: no file`);
    return { executablePath: named };
  }
  const executablePath = listSystemPaths(environment).find(
    (path) => existsSync(path) && runs(path),
  );
  return executablePath === undefined ? undefined : { executablePath };
}

function listSystemPaths(environment: Environment): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map((n) => `/Applications/${n}.app/Contents/MacOS/${n}`);
  }
  if (process.platform === 'win32') {
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((key) =>
      environment[key] ? [join(environment[key], 'Google/Chrome/Application/chrome.exe')] : [],
    );
  }
  // The one without windows opens a page with a third of the CPU.
  const names = [
    'chromium-headless-shell',
    'chromium',
    'google-chrome',
    'google-chrome-stable',
    'chromium-browser',
  ];
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Some distributions install a stand-in that only says where to get the browser. On Windows asking opens a window. */
function runs(path: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function findNpmChromium(environment: Environment): Candidate | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(cache, `npm-${getNpmChromiumVersion()}`);
  if (!existsSync(folder)) unpackNpmChromium(folder, environment);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
  };
}

function getNpmChromiumVersion(): string {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const file = join(entry, '..', '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Unpacks aside and renames, so that a killed or a second run never sees half a browser. */
function unpackNpmChromium(folder: string, environment: Environment): void {
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, 'unpacking-'));
  const script = fileURLToPath(new URL('npm-chromium.ts', import.meta.url));
  const { status, stderr, error } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { ...environment, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  try {
    if (status !== 0) throw error ?? new Error(`cannot unpack @sparticuz/chromium: ${stderr}`);
    renameSync(aside, folder);
  } catch (cause) {
    rmSync(aside, { recursive: true, force: true });
    const isThereNow = existsSync(folder);
    if (!isThereNow) throw new Error(`no browser at ${folder}`, { cause });
  }
}

function findPlaywrightChromium(): Candidate | undefined {
  const executablePath = playwright.executablePath();
  return existsSync(executablePath) ? { executablePath } : undefined;
}
