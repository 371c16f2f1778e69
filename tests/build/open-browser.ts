import { chromium, type Browser, type Page } from '@playwright/test';
import { getLaunchOptions } from '../browser/launch-options.ts';

export async function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = getLaunchOptions();
  return await chromium.launch({ executablePath, args, env });
}

/** What a page fetched and said, collected from the moment of the call. */
export interface PageDiary {
  readonly answers: { readonly url: string; readonly status: number }[];
  /** Requests that got no answer at all. */
  readonly failures: string[];
  /** Console errors and exceptions. */
  readonly errors: string[];
}

export function keepDiary(page: Page): PageDiary {
  const diary: PageDiary = { answers: [], failures: [], errors: [] };
  page.on('response', (response) =>
    diary.answers.push({ url: response.url(), status: response.status() }),
  );
  page.on('requestfailed', (request) => {
    // A tile that is no longer in view is called off; that is no failure.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') diary.failures.push(`${request.url()}: ${why}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') diary.errors.push(message.text());
  });
  page.on('pageerror', (error) => diary.errors.push(error.message));
  return diary;
}
