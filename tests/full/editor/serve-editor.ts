import type { Page } from '@playwright/test';
import { buildEditor } from '../../../src/editor/build-editor.ts';
import { runServer } from '../../../src/serve/static-server.ts';
import { parseSettings } from '../../../src/settings.ts';
import { openBrowser } from '../../build/open-browser.ts';

export interface ServedEditor {
  readonly url: string;
  /** Nothing is loaded in it yet. */
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** The editor of the bundled site, built into a folder and served, and a page of a Chinese browser beside it. */
export async function serveEditor(
  folder: string,
  backend?: Parameters<typeof buildEditor>[2],
): Promise<ServedEditor> {
  await buildEditor(folder, parseSettings(process.cwd(), {}), backend);
  const server = await runServer({ root: folder, base: '/admin/', port: 0 });
  const browser = await openBrowser();
  const page = await browser.newPage({
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
  });
  return {
    url: server.url,
    page,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
