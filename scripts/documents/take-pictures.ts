import path from 'node:path';
import sharp from 'sharp';
import { runServer } from '../../src/serve/static-server.ts';
import { runBuildIfStale } from '../built-site.ts';
import type { PICTURED } from './component-gallery.ts';
import { openWindow, PICTURE_WIDTH, WINDOW } from './open-window.ts';

/** Where on the bundled site each is seen. */
const PLACES: Readonly<
  Record<(typeof PICTURED)[number], readonly [page: string, selector: string]>
> = {
  Scan: ['exhibitions/between-the-rivers-1935/crossing/', 'figure.bleed'],
  Region: ['exhibitions/between-the-rivers-1935/crossing/', 'figure.region'],
  Tour: ['exhibitions/between-the-rivers-1935/westward/', 'guided-tour'],
  Compare: ['exhibitions/between-the-rivers-1935/crossing/', 'compare-scans'],
  Quote: ['exhibitions/between-the-rivers-1935/crossing/', 'figure.quotation'],
  Note: ['styleguide/', '.note.is-contested'],
  Gallery: ['exhibitions/between-the-rivers-1935/westward/', 'figure.gallery'],
  Quiz: ['lessons/three-dates/', '[data-kind="choice"]'],
  ShortAnswer: ['lessons/three-dates/', '[data-kind="words"]'],
  Sequence: ['lessons/three-dates/', '[data-kind="order"]'],
  Match: ['lessons/three-dates/', '[data-kind="pairs"]'],
  SourceAnalysis: ['lessons/three-dates/', '[data-kind="source"]'],
  FindInScan: ['lessons/three-dates/', '[data-kind="place"]'],
};

/** `<Component>.webp` below the folder, each of the first such component on its page. */
export async function takePictures(folder: string): Promise<void> {
  const settings = await runBuildIfStale();
  const server = await runServer({ root: settings.outDir, base: settings.base, port: 0 });
  const { page, close } = await openWindow();
  for (const [name, [address, selector]] of Object.entries(PLACES)) {
    await page.goto(server.url + address);
    const element = page.locator(selector).first();
    await element.evaluate((one) => one.scrollIntoView());
    await page.waitForLoadState('networkidle');
    const box = await element.boundingBox();
    if (!box) throw new Error(`${address} shows no ${selector}`);
    const clip = {
      x: Math.max(0, box.x),
      y: Math.max(0, box.y),
      width: Math.min(box.width, WINDOW.width),
      height: Math.min(box.height, WINDOW.height - Math.max(0, box.y)),
    };
    const shot = await page.screenshot({ clip });
    await sharp(shot)
      .resize({ width: PICTURE_WIDTH, withoutEnlargement: true })
      .webp({ quality: 70 })
      .toFile(path.join(folder, `${name}.webp`));
  }
  await close();
  await server.close();
}
