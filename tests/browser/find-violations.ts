import type { Page } from '@playwright/test';
import type * as Axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface AxeQuestion extends Pick<Axe.RunOptions, 'rules' | 'runOnly'> {
  /** A selector: what to look at in place of the whole page. */
  readonly within?: string;
}

// A page takes up the smaller file in a quarter of the time.
const script = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds in the page that is open and its frames: rule, element, reason. */
export async function findViolations(
  page: Page,
  { within, ...options }: AxeQuestion = {},
): Promise<string[]> {
  for (const frame of page.frames()) {
    const isThere = await frame.evaluate(() => 'axe' in globalThis);
    if (!isThere) await frame.evaluate(script);
  }
  return await page.evaluate(
    async ([place, given]) => {
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      const { violations } = await axe.run(place ?? document, {
        ...given,
        // What passes is neither described nor sent.
        resultTypes: ['violations'],
        selectors: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
      );
    },
    [within, options] as const,
  );
}
