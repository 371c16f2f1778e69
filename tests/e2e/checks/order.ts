import { expect, type Page } from '@playwright/test';
import { findViolations } from '../../browser/find-violations.ts';

/** No rule of axe is broken; one top heading, one of each landmark, every navigation named, no level left out. */
export async function expectOrder(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);

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
