import { expect, type Page } from '@playwright/test';

/** WCAG 1.4.10: 1280 px at 400 %; 1.4.4: 200 %, once by zoom of the page, once by letters alone. */
const VIEWS = [
  { name: '320 px', width: 320, height: 640, letters: 1 },
  { name: '200 %', width: 720, height: 450, letters: 1 },
  { name: 'letters of 200 %', width: 1280, height: 800, letters: 2 },
] as const;

/** Nothing sticks out to the side and no letters are cut, in the page that is open; leaves the window as it was. */
export async function expectReflow(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const view of VIEWS) {
    await page.setViewportSize(view);
    await setLetters(page, view.letters);
    expect(await findOverflow(page), view.name).toEqual([]);
    expect(await findCutLetters(page), view.name).toEqual([]);
  }
  await setLetters(page, 1);
  if (before) await page.setViewportSize(before);
}

function setLetters(page: Page, times: number): Promise<void> {
  return page.evaluate((factor) => {
    document.documentElement.style.fontSize = factor === 1 ? '' : `${factor * 100}%`;
  }, times);
}

/** What makes the page wider than the window. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= innerWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1,
    );
    return [`${scrollWidth} px`, ...wide.slice(0, 5).map((e) => e.outerHTML.slice(0, 160))];
  });
}

/** Text that its box cuts off, where nothing scrolls. */
function findCutLetters(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCut = (element: HTMLElement): boolean => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      // For screen readers alone.
      if (clipPath === 'inset(50%)') return false;
      const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      if (!hides || element.closest('deep-zoom, .scroll-picture')) return false;
      return (
        element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1
      );
    };
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element instanceof HTMLElement)
      .filter((element) => element.innerText.trim() !== '' && isCut(element))
      .map((element) => element.outerHTML.slice(0, 160));
  });
}
