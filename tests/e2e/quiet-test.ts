import { test as base, type Page } from '@playwright/test';

interface QuietOptions {
  /** Answers that are meant to fail, e.g. of the page for what there is not. */
  readonly expectedFailures: RegExp | undefined;
}

/**
 * Tests in which every page has to be quiet: no console error (a breach of the content policy is one), no
 * exception, no request to another host, no answer of 400 and more.
 */
export const test = base.extend<QuietOptions & { quiet: undefined }>({
  expectedFailures: [undefined, { option: true }],
  quiet: [
    async ({ context, baseURL, expectedFailures }, use) => {
      const said: string[] = [];
      const listen = (page: Page): void => {
        page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`));
        page.on('console', (message) => {
          const isExpected = expectedFailures?.test(message.location().url) === true;
          if (message.type() === 'error' && !isExpected)
            said.push(`${page.url()}: ${message.text()}`);
        });
      };
      context.on('page', listen);
      context.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && !url.startsWith(baseURL ?? '')) said.push(`asked for ${url}`);
      });
      context.on('response', (response) => {
        const isExpected = expectedFailures?.test(response.url()) === true;
        if (response.status() >= 400 && !isExpected)
          said.push(`${response.status()} ${response.url()}`);
      });
      await use(undefined);
      if (said.length > 0) throw new Error(`the page is not quiet:\n${said.join('\n')}`);
    },
    { auto: true },
  ],
});
