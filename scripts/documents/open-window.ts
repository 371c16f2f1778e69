import { chromium, type Page } from '@playwright/test';
import { getLaunchOptions } from '../../tests/browser/launch-options.ts';

/** In pixels, as pictures of documents are taken. */
export const WINDOW = { width: 1200, height: 820 };
/** Of the pictures as they are kept. */
export const PICTURE_WIDTH = 900;

export interface DocumentWindow {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** A window of a Chinese reader in which nothing moves. */
export async function openWindow(): Promise<DocumentWindow> {
  const { executablePath, args, env } = getLaunchOptions();
  const browser = await chromium.launch({ executablePath, args, env });
  const page = await browser.newPage({
    viewport: WINDOW,
    reducedMotion: 'reduce',
    locale: 'zh-CN',
  });
  return { page, close: () => browser.close() };
}
