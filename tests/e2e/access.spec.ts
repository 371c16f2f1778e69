import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { PAGES } from './bundled-site.ts';
import { test } from './quiet-test.ts';

test.use({ expectedFailures: /no\/such\/page/, contextOptions: { reducedMotion: 'reduce' } });

for (const [name, address] of PAGES) {
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
    );
    expect(found).toEqual([]);
  });

  test(`one heading of the first order, landmarks, no step left out: ${name}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      await expect(page.getByRole(landmark)).toHaveCount(1);
    await expect(page.getByRole('banner').getByRole('navigation')).toHaveCount(1);
    await expect(page.getByRole('banner').getByRole('search')).toHaveCount(1);
    const names = await page
      .locator('nav:visible')
      .evaluateAll((navs) => navs.map((nav) => nav.getAttribute('aria-label')));
    expect(new Set(names).size, 'each navigation has a name of its own').toBe(names.length);
    expect(names).not.toContain(null);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
    const leaps = levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1);
    expect(leaps, levels.join(' ')).toEqual([]);
  });

  test(`Tab reaches everything, shows where it is and leaves again: ${name}`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a telephone has no Tab key');
    await page.goto(address);
    const wanted = await listFocusable(page);
    const { reached, unseen } = await tabThrough(page, wanted.length + 5);
    expect(unseen, 'focus that cannot be seen').toEqual([]);
    expect(wanted.filter((element) => !reached.includes(element))).toEqual([]);
    expect(reached.at(-1), 'the focus leaves the page at its end').toBe('');
  });
}

test('the skip link is first, seen when focused, and leads past the head', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a telephone has no Tab key');
  for (const address of ['', 'en/']) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.locator('a.skip');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    const isInMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(isInMain).toBe(true);
  }
});

/** Marks everything that a keyboard should reach and names it. */
function listFocusable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const candidates = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])',
    );
    const isReachable = (element: HTMLElement): boolean => {
      if (element.matches(':disabled, [tabindex="-1"]')) return false;
      if (element instanceof HTMLInputElement && element.type === 'radio') return false;
      return element.checkVisibility({ visibilityProperty: true });
    };
    return [...candidates].filter(isReachable).map((element, index) => {
      element.dataset['tabStop'] = `${index} ${element.outerHTML.slice(0, 120)}`;
      return element.dataset['tabStop'];
    });
  });
}

/** Presses Tab until the focus has left the page. */
async function tabThrough(
  page: Page,
  limit: number,
): Promise<{ reached: string[]; unseen: string[] }> {
  const reached: string[] = [];
  const unseen: string[] = [];
  for (let press = 0; press < limit; press++) {
    await page.keyboard.press('Tab');
    const { stop, isSeen } = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body)
        return { stop: '', isSeen: true };
      const shows = (style: CSSStyleDeclaration): boolean =>
        (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) ||
        style.boxShadow !== 'none';
      const { width, height, right, bottom, left, top } = element.getBoundingClientRect();
      const isOnScreen =
        width > 0 &&
        height > 0 &&
        right > 0 &&
        bottom > 0 &&
        left < innerWidth &&
        top < innerHeight;
      return {
        stop: element.dataset['tabStop'] ?? element.outerHTML.slice(0, 120),
        isSeen: isOnScreen && shows(getComputedStyle(element)),
      };
    });
    reached.push(stop);
    if (stop === '') break;
    if (!isSeen) unseen.push(stop);
  }
  return { reached, unseen };
}
