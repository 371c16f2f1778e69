import type { Page } from '@playwright/test';

/** What moves though the reader asked for less motion. */
export function findMoving(page: Page): Promise<string[]> {
  return page.evaluate(listMoving);
}

const listMoving = () =>
  [...document.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } =
        getComputedStyle(element);
      const lasts = (times: string): boolean =>
        times.split(',').some((time) => parseFloat(time) > 0);
      return (
        (animationName !== 'none' && lasts(animationDuration)) ||
        lasts(transitionDuration) ||
        scrollBehavior === 'smooth'
      );
    })
    .map((element) => element.outerHTML.slice(0, 120));
