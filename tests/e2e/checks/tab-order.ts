import { expect, type Page } from '@playwright/test';

/** Tab reaches everything in the order of the page, shows where it is, and leaves the page again. */
export async function expectTabOrder(page: Page): Promise<void> {
  const wanted = await listFocusable(page);
  const { reached, unseen } = await tabThrough(page, wanted.length);
  expect(reached.slice(0, wanted.length), 'in the order of the page').toEqual(wanted);
  expect(unseen, 'focus that cannot be seen').toEqual([]);
  // After the last stop the browser goes out of the page or begins anew.
  expect([undefined, wanted[0]]).toContain(reached[wanted.length]);
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
