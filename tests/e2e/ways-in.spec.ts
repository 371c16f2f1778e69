import { expect, type Page } from '@playwright/test';
import { getTranslate } from '../../src/i18n/strings.ts';
import { findViolations } from '../browser/find-violations.ts';
import { buildAddress, LANGUAGES, tagLanguage } from './bundled-site.ts';
import { test } from './quiet-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Shown until more are asked for. */
const FIRST_ROWS = 20;

/** On a narrow screen filters are folded away. */
async function openFilters(page: Page): Promise<void> {
  const summary = page.locator('.facets > summary');
  if ((await summary.isVisible()) && (await page.locator('.facets[open]').count()) === 0)
    await summary.click();
}

for (const language of LANGUAGES) {
  const t = getTranslate(language);
  const status = (n: number, all: number): string =>
    n === all ? t('browse-found', { n }) : t('browse-found-of', { n, all });

  test(
    `browsing: nothing is fetched before a choice; counts, address, back, announced: ${language}`,
    { tag: tagLanguage(language) },
    async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(buildAddress(language, 'browse/'), { waitUntil: 'networkidle' });
      const rows = page.locator('.browse .row');
      const said = page.locator('.browse-status');
      const shown = await rows.count();
      const all = Number(/\d+/.exec((await said.textContent()) ?? '')?.[0]);
      expect(shown).toBe(Math.min(all, FIRST_ROWS));
      await expect(said).toContainText(status(all, all));
      expect(asked.filter((url) => url.includes('browse-index'))).toEqual([]);

      await openFilters(page);
      const first = page.locator('.facet-groups input[name=theme]').first();
      const count = Number(await page.locator('.facet-groups label small').first().textContent());
      await first.check();
      await expect(said).toHaveText(status(count, all));
      await expect(said).toHaveRole('status');
      await expect(rows).toHaveCount(count);
      await expect(first).toBeFocused();
      expect(new URL(page.url()).searchParams.getAll('theme')).toHaveLength(1);
      const titles = await rows.locator('b').allTextContents();
      expect(titles.every((title) => title !== '')).toBe(true);

      const place = page.locator('.facet-groups input[name=place]').first();
      await place.check();
      await expect(page.locator('.chosen button')).toHaveCount(3);
      expect(await findViolations(page)).toEqual([]);
      await page.goBack();
      await expect(page.locator('.chosen button')).toHaveCount(2);
      await expect(rows).toHaveCount(count);
      await page.reload();
      await expect(said).toHaveText(status(count, all));
      await page.getByRole('button', { name: t('browse-clear') }).click();
      await expect(said).toContainText(status(all, all));
      await expect(page.locator('.browse-found h2')).toBeFocused();
      await page.getByLabel(t('browse-sort')).selectOption('newest');
      await expect(page).toHaveURL(/sort=newest/);
      await expect(rows).toHaveCount(shown);
      await rows.first().getByRole('link').click();
      await expect(page).toHaveURL(new RegExp(`/${buildAddress(language, 'records/')}`));
    },
  );
}

test('browsing by keyboard alone', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('browse/');
  const first = page.locator('.facet-groups input').first();
  await first.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.chosen button').first()).toBeVisible();
  await expect(first).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.locator('.chosen button')).toHaveCount(0);
  await expect(first).toBeFocused();
});

test('themes, holders, a history and a person are ways to records, and say how many', async ({
  page,
}) => {
  const t = getTranslate('zh');
  await page.goto('browse/');
  const ways = page.getByRole('navigation', { name: t('ways-title') });
  await ways.getByRole('link', { name: t('ways-themes') }).click();
  const theme = page.locator('.names li').filter({ hasText: '长征' });
  const count = Number(await theme.locator('[aria-hidden]').textContent());
  expect(await findViolations(page)).toEqual([]);
  await theme.getByRole('link').click();
  await expect(page.locator('.volumes > li')).toHaveCount(count);
  await expect(page.locator('.lead')).toHaveText(t('theme-lead', { n: count }));

  await page.locator('.volumes a').first().click();
  const crumbs = page.getByRole('navigation', { name: t('breadcrumb-label') });
  await expect(crumbs.getByRole('listitem')).toHaveCount(3);
  await expect(page.locator('.fields').getByRole('link', { name: '长征' })).toBeVisible();
  await crumbs.getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/holders\/shili\/$/);

  await page.goto('histories/');
  await page.getByRole('link', { name: t('history-party') }).click();
  await expect(page.locator('.lead')).toContainText('没有哪个展览等同于');
  await expect(page.locator('.volumes > li')).toHaveCount(1);
  expect(await findViolations(page)).toEqual([]);
  await page.goto('histories/reform/');
  await expect(page.locator('.volumes > li')).toHaveCount(2);
  await expect(page.getByRole('main')).toContainText(t('history-new-china'));

  await page.goto('places/');
  const initials = page.getByRole('navigation', { name: t('initials-label') });
  await initials.getByRole('link', { name: 'Z', exact: true }).click();
  await expect(page.locator('#initial-Z')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every value of a facet leads to a list of what has it', async ({ page }) => {
    await page.goto('browse/');
    await openFilters(page);
    const links = page.locator('.facet-groups a[data-facet]');
    expect(await links.count()).toBeGreaterThan(8);
    const count = Number(await links.first().locator('small').textContent());
    await expect(page.getByLabel(getTranslate('zh')('browse-sort'))).toBeHidden();
    await links.first().click();
    await expect(page.locator('main .volumes > li')).toHaveCount(count);
  });
});
