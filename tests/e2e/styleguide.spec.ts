import { expect, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findViolations } from '../browser/find-violations.ts';
import { buildAddress, LANGUAGES } from './bundled-site.ts';
import { test } from './quiet-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Pictures of letters differ from machine to machine; what the styles come to does not. */
const SNAPSHOT = fileURLToPath(new URL('styleguide.json', import.meta.url));
const ADDRESS = 'styleguide/';

const HOURS = [
  { theme: 'day', contrast: 'normal', text: 'normal' },
  { theme: 'night', contrast: 'normal', text: 'normal' },
  { theme: 'day', contrast: 'more', text: 'largest' },
  { theme: 'night', contrast: 'more', text: 'large' },
] as const;
type Hour = (typeof HOURS)[number];

async function show(page: Page, hour: Hour): Promise<void> {
  await page.evaluate((wanted) => Object.assign(document.documentElement.dataset, wanted), hour);
}

for (const language of LANGUAGES) {
  test(`every component holds by day, night, in high contrast and large: ${language}`, async ({
    page,
  }) => {
    await page.goto(buildAddress(language, ADDRESS));
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('[data-specimen]')).toHaveCount(7);
    for (const hour of HOURS) {
      await show(page, hour);
      const [wide, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(wide, `${JSON.stringify(hour)}: nothing sticks out`).toBeLessThanOrEqual(window);
    }
  });
}

test('axe, and letters at 7:1, in every mode', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(ADDRESS);
  for (const [place, hour] of HOURS.entries()) {
    await show(page, hour);
    // Nothing but colours differs between the hours.
    const found = await findViolations(
      page,
      place === 0
        ? { rules: { 'color-contrast-enhanced': { enabled: true } } }
        : { runOnly: ['color-contrast', 'color-contrast-enhanced'] },
    );
    expect(found, JSON.stringify(hour)).toEqual([]);
  }
});

const snapshot = 'the styles come to what they came to before';
test(snapshot, { tag: '@desktop' }, async ({ page }) => {
  await page.goto(ADDRESS);
  const measured: Record<string, unknown> = {};
  for (const hour of HOURS) {
    await show(page, hour);
    measured[Object.values(hour).join(' ')] = await measure(page);
  }
  if (process.env['ZHANJUAN_UPDATE_STYLEGUIDE'])
    writeFileSync(SNAPSHOT, `${JSON.stringify(measured, undefined, 1)}\n`);
  const hint = 'meant? run again with ZHANJUAN_UPDATE_STYLEGUIDE=1 and look at the difference';
  expect(measured, hint).toEqual(JSON.parse(readFileSync(SNAPSHOT, 'utf8')));
});

/** What is drawn alike everywhere: colours, sizes, spaces, rules, direction of writing. No face of the machine. */
function measure(page: Page): Promise<Record<string, string>> {
  const SELECTORS = [
    ...['body', 'h1', '.page-head .lead', '.guide > h2', '.numeral', '.mark', '.eyebrow'],
    ...['.button', '.guide-form input', '.scroll-picture', '.scroll-name', '.scroll-text p'],
    ...['.shelf > h2', '.chapters a', '.chapters h3', '.volume h3', '.volume p'],
    ...['.home-ways h3', '.home-search input', '.note', '.note.is-contested', '.cite', '.caption'],
    ...['.quotation blockquote', '.dz-frame', '.dz-open', '.fields dt', '.fields dd', '.sources'],
    ...['.display-open', '.foot'],
  ];
  return page.evaluate((selectors) => {
    const PROPERTIES = [
      ...['color', 'backgroundColor', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing'],
      ...['writingMode', 'paddingTop', 'paddingLeft', 'borderTopWidth', 'borderBottomColor'],
      ...['minHeight', 'textWrapStyle'],
    ] as const;
    return Object.fromEntries(
      selectors.map((selector) => {
        const element = document.querySelector(selector);
        if (!element) return [selector, 'is not there'];
        const style = getComputedStyle(element) as unknown as Record<string, string>;
        const isTitle = style['fontFamily']?.startsWith('"Zhanjuan Song"');
        return [
          selector,
          [...PROPERTIES.map((name) => style[name]), isTitle ? 'title' : 'text'].join(' | '),
        ];
      }),
    );
  }, SELECTORS);
}
