import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { CHINESE_PAGES, PAGES } from './bundled-site.ts';
import { test } from './quiet-test.ts';

test.use({ expectedFailures: /no\/such\/page/, contextOptions: { reducedMotion: 'reduce' } });

// Pages of both languages have one structure: on the phone and by the keyboard one of them is looked at.
const chinese = new Set(CHINESE_PAGES);
for (const entry of PAGES) {
  const [name, address] = entry;
  const titled = `axe finds nothing; headings and landmarks are in order: ${name}`;
  test(titled, chinese.has(entry) ? {} : { tag: '@desktop' }, async ({ page }) => {
    await page.goto(address);
    await expectOrder(page);
  });
}

for (const [name, address] of CHINESE_PAGES) {
  const titled = `Tab reaches everything, shows where it is and leaves again: ${name}`;
  test(titled, { tag: '@desktop' }, async ({ page }) => {
    await page.goto(address);
    const wanted = await listFocusable(page);
    const { reached, unseen } = await tabThrough(page, wanted.length);
    expect(reached.slice(0, wanted.length), 'in the order of the page').toEqual(wanted);
    expect(unseen, 'focus that cannot be seen').toEqual([]);
    // After the last stop the browser goes out of the page or begins anew.
    expect([undefined, wanted[0]]).toContain(reached[wanted.length]);
  });
}

const skipTitle = 'the skip link is first, seen when focused, and leads past the head';
test(skipTitle, { tag: '@desktop' }, async ({ page }) => {
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

async function expectOrder(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
  );
  expect(found).toEqual([]);

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
}

/** Marks everything that a keyboard should reach and names it. */
function listFocusable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const candidates = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])',
    );
    const isReachable = (element: HTMLElement): boolean => {
      if (element.matches(':disabled, [tabindex="-1"]')) return false;
      if (element instanceof HTMLInputElement && element.type === 'radio' && !element.checked) {
        // One stop a group: what is chosen in it, or else its first.
        const { form, name } = element;
        const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
        const own = group.filter((radio) => radio.form === form);
        if (own[0] !== element || own.some(({ checked }) => checked)) return false;
      }
      return element.checkVisibility({ visibilityProperty: true });
    };
    return [...candidates].filter(isReachable).map((element, index) => {
      element.dataset['tabStop'] = `${index} ${element.outerHTML.slice(0, 120)}`;
      return element.dataset['tabStop'];
    });
  });
}

interface Tour {
  /** In the order of the focus. */
  readonly reached: string[];
  /** Reached, but off the screen or without an outline. */
  readonly unseen: string[];
}

/** Presses Tab once more than there are stops. The page itself keeps the list: asking it each time is slow. */
async function tabThrough(page: Page, stops: number): Promise<Tour> {
  await page.evaluate(() => {
    const tour: Tour = { reached: [], unseen: [] };
    Object.assign(globalThis, { tour });
    const hasOutline = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration): boolean =>
      (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    const isOnScreen = ({ width, height, right, bottom, left, top }: DOMRect): boolean =>
      width * height > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const stop = target.dataset['tabStop'] ?? target.outerHTML.slice(0, 120);
      tour.reached.push(stop);
      requestAnimationFrame(() => {
        if (!hasOutline(getComputedStyle(target)) || !isOnScreen(target.getBoundingClientRect()))
          if (document.activeElement === target) tour.unseen.push(stop);
      });
    });
  });
  for (let press = 0; press <= stops; press++) await page.keyboard.press('Tab');
  return await page.evaluate(() => (globalThis as unknown as { tour: Tour }).tour);
}
