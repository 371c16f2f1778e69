import { existsSync } from 'node:fs';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { getLaunchOptions } from '../../browser/launch-options.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Where nobody listens: whatever is asked of the network fails at once. */
const NOWHERE = { host: '127.0.0.1', port: 9 };
const FIREFOX = '/usr/bin/firefox-esr';

/** A browser for which there is no network; `local` opens this machine's own servers to it. */
export async function openCutOff(
  name: BrowserName,
  { local = false }: { readonly local?: boolean } = {},
): Promise<Browser> {
  if (name === 'chromium') {
    const { executablePath, args, env } = getLaunchOptions();
    const proxy = local ? [] : [`--proxy-server=${NOWHERE.host}:${NOWHERE.port}`];
    return await launch({ executablePath, env, args: [...args, ...proxy] });
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
    },
  });
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
