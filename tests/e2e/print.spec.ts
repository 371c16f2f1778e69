import { expect, type Page } from '@playwright/test';
import { buildAddress, TEMPLATES } from './bundled-site.ts';
import { test } from './quiet-test.ts';

const PRINTED = ['home', 'exhibition', 'chapter', 'record', 'place'] as const;

const ADDRESSES = [
  ...PRINTED.map((name) => [name, TEMPLATES[name]] as const),
  ['chapter in English', buildAddress('en', TEMPLATES.chapter)] as const,
];

for (const [name, address] of ADDRESSES) {
  test(`prints dark on light, with its pictures: ${name}`, async ({ page }) => {
    await page.goto(address);
    // The record's table is dark on screen, or what follows would prove nothing.
    if (name === 'record') expect(await findDarkGrounds(page)).not.toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await findDarkGrounds(page)).toEqual([]);
    expect(await findPaleLetters(page)).toEqual([]);
    for (const landmark of ['banner', 'contentinfo'] as const)
      await expect(page.getByRole(landmark).getByRole('search')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const sheet = await page.pdf({ format: 'A4', printBackground: true });
    expect(sheet.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const pictures = page.locator('main img');
    expect(await pictures.count()).toBeGreaterThan(0);
    const missing = await pictures.evaluateAll((images) =>
      (images as HTMLImageElement[])
        .filter((image) => !image.complete || image.naturalWidth === 0 || image.offsetWidth < 40)
        .map((image) => image.currentSrc || image.src),
    );
    expect(missing).toEqual([]);
    // What sheets hold as pictures is most of their bytes.
    expect(sheet.length).toBeGreaterThan(60_000);
  });
}

/** Boxes larger than a line that would be printed as ink. */
function findDarkGrounds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isDark = (colour: string): boolean => {
      const [r = 255, g = 255, b = 255, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return a > 0.3 && 0.2126 * r + 0.7152 * g + 0.0722 * b < 160;
    };
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(({ offsetWidth, offsetHeight }) => offsetWidth * offsetHeight > 60 * 60)
      .filter((element) => isDark(getComputedStyle(element).backgroundColor))
      .map((element) => element.outerHTML.slice(0, 140));
  });
}

function findPaleLetters(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isPale = (colour: string): boolean => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b > 150;
    };
    const hasOwnText = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
      );
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => !element.matches('script, style, noscript, .numeral, .visually-hidden'))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => hasOwnText(element) && isPale(getComputedStyle(element).color))
      .map((element) => element.outerHTML.slice(0, 140));
  });
}
