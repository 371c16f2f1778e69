import { existsSync } from 'node:fs';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { getLaunchOptions } from '../../browser/launch-options.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Where nobody listens: whatever is asked of the network fails at once. */
const NOWHERE = { host: '127.0.0.1', port: 9 };
const FIREFOX = '/usr/bin/firefox-esr';

/**
 * A browser for which there is no network; `local` opens this machine's own servers to it. What it saves goes to
 * `downloads`.
 */
export async function openCutOff(
  name: BrowserName,
  { local = false, downloads }: { readonly local?: boolean; readonly downloads?: string } = {},
): Promise<Browser> {
  if (name === 'chromium') {
    const { executablePath, args, env } = getLaunchOptions();
    const proxy = local ? [] : [`--proxy-server=${NOWHERE.host}:${NOWHERE.port}`];
    const saving = downloads !== undefined && {
      downloadBehavior: { policy: 'allow', downloadPath: downloads } as const,
    };
    return await launch({ ...saving, executablePath, env, args: [...args, ...proxy] });
  }
  if (!existsSync(FIREFOX)) throw new Error('no Firefox: apt-get install firefox-esr');
  return await launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': NOWHERE.host,
      'network.proxy.http_port': NOWHERE.port,
      'network.proxy.ssl': NOWHERE.host,
      'network.proxy.ssl_port': NOWHERE.port,
      ...(downloads !== undefined && {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.always_ask_before_handling_new_types': false,
        // It would take the keys away from the page.
        'browser.download.alwaysOpenPanel': false,
      }),
    },
  });
}

/** What a page asked for that neither stands in it nor is of the pack. */
export function listElsewhere(asked: readonly string[], own: string): string[] {
  return asked.filter((url) => !url.startsWith(own) && !/^(?:data|blob):/.test(url));
}

/** What a page asked for and complained of. */
export interface Diary {
  readonly asked: string[];
  readonly complaints: string[];
}

export function keepDiary(page: Page): Diary {
  const diary: Diary = { asked: [], complaints: [] };
  page.on('request', (request) => diary.asked.push(request.url()));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A picture of another size is chosen, a page is left: what was asked for is called off.
    if (!/ABORTED/i.test(why)) diary.complaints.push(`${request.url()}: ${why}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') diary.complaints.push(message.text());
  });
  page.on('pageerror', (error) => diary.complaints.push(String(error)));
  return diary;
}
