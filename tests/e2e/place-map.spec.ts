import { expect, type Page } from '@playwright/test';
import { getTranslate } from '../../src/i18n/strings.ts';
import { buildAddress, EXHIBITION, LANGUAGES, tagLanguage } from './bundled-site.ts';
import { test } from './quiet-test.ts';

const MAP = `${EXHIBITION}map/`;

/** Middle of the link over a place, and of the whole picture, on the screen. */
async function findMarker(page: Page, slug: string): Promise<{ x: number; y: number }> {
  const box = (await page.locator(`.map-markers a[href$="places/${slug}/"]`).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    const t = getTranslate(language);
    test(
      `places are links on the picture and a list beside it, ${language}`,
      { tag: tagLanguage(language) },
      async ({ page }) => {
        await page.goto(buildAddress(language, EXHIBITION));
        await page
          .getByRole('navigation', { name: t('time-and-place') })
          .getByRole('link', { name: t('map-title') })
          .click();
        await expect(page).toHaveURL(new RegExp(`${buildAddress(language, MAP)}$`));
        const poster = (await page.locator('.dz-poster img').boundingBox())!;
        for (const slug of ['pingwu', 'zhongba', 'mianyang']) {
          const { x, y } = await findMarker(page, slug);
          expect(x).toBeGreaterThan(poster.x);
          expect(x).toBeLessThan(poster.x + poster.width);
          expect(y).toBeGreaterThan(poster.y);
          expect(y).toBeLessThan(poster.y + poster.height);
        }
        const north = await findMarker(page, 'pingwu');
        expect(north.y).toBeLessThan((await findMarker(page, 'mianyang')).y);

        const list = page.locator('.map-places').first();
        await expect(list).toContainText(
          language === 'zh' ? '占梓潼县城' : 'county town of Zitong',
        );
        // What has no public position is named, not drawn.
        const unplaced = page.locator('.map-places').nth(1);
        await expect(unplaced).toContainText(language === 'zh' ? '伏泉山' : 'Fuquan Mountain');
        await expect(page.locator('.map-markers a[href$="places/fuquan-mountain/"]')).toHaveCount(
          0,
        );
        await expect(page.locator('.map-note')).toContainText(t('map-review-exemption'));

        await page.locator('.map-markers a[href$="places/zitong/"]').click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          language === 'zh' ? '梓潼' : 'Zitong',
        );
      },
    );
  }
});

test('in the open viewer the links move with the picture, and the focus brings them in', async ({
  page,
}) => {
  await page.goto(`${MAP}?part=map&xywh=300,1500,700,500`);
  await expect(page.locator('.dz-frame')).toHaveAttribute('data-state', 'open');
  const area = (await page.locator('.dz-area').boundingBox())!;
  const isSeen = async (slug: string): Promise<boolean> => {
    const { x, y } = await findMarker(page, slug);
    return x > area.x && x < area.x + area.width && y > area.y && y < area.y + area.height;
  };
  await expect.poll(() => isSeen('maogong')).toBe(true);
  expect(await isSeen('pingwu')).toBe(false);
  await page.locator('.map-markers a[href$="places/pingwu/"]').focus();
  await expect.poll(() => isSeen('pingwu')).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/places\/pingwu\/$/);
});
