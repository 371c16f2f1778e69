import { expect, type Locator } from '@playwright/test';
import { getTranslate } from '../../src/i18n/strings.ts';
import { buildAddress, EXHIBITION, LANGUAGES, tagLanguage } from './bundled-site.ts';
import { test } from './quiet-test.ts';

const TIMELINE = `${EXHIBITION}timeline/`;

/** Middle of a row's bar, in hundredths of its ruler. */
async function findMiddle(row: Locator): Promise<number> {
  return await row.evaluate((element) => {
    const track = element.querySelector('.timeline-track')!.getBoundingClientRect();
    const bar = element.querySelector('.timeline-bar')!.getBoundingClientRect();
    return (100 * (bar.x + bar.width / 2 - track.x)) / track.width;
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    const t = getTranslate(language);
    test(
      `from the exhibition to a statement and what contests it, ${language}`,
      { tag: tagLanguage(language) },
      async ({ page }) => {
        await page.goto(buildAddress(language, EXHIBITION));
        const ways = page.getByRole('navigation', { name: t('time-and-place') });
        await ways.getByRole('link', { name: t('timeline-title') }).click();
        await expect(page).toHaveURL(new RegExp(`${buildAddress(language, TIMELINE)}$`));

        // 28 March lies before 23 July, on the ruler as in the list.
        const first = page.locator('#fact-between-the-rivers-1935-f01');
        const last = page.locator('#fact-between-the-rivers-1935-f19');
        expect(await findMiddle(first)).toBeLessThan(await findMiddle(last));
        await expect(first.locator('time')).toHaveAttribute('datetime', '1935-03-28');
        await expect(
          first.getByRole('link', { name: t('timeline-source', { n: 1 }) }),
        ).toBeVisible();

        // A doubt that is recorded is written out, not only drawn.
        const about = page.locator('#fact-between-the-rivers-1935-f14');
        await expect(about.locator('.timeline-date')).toContainText(
          language === 'zh' ? '约' : 'c.',
        );
        await expect(about.locator('.is-approximate')).toHaveCount(1);
        await expect(about).toContainText(t('note-pending'));

        await about.locator('a[href="#fact-between-the-rivers-1935-f13"]').click();
        await expect(page.locator(':target')).toBeInViewport();

        const records = page.locator('[data-kind="record"]');
        await expect(records.first()).toBeVisible();
        await page.getByRole('checkbox', { name: t('timeline-kinds-record') }).uncheck();
        await expect(records.first()).toBeHidden();
        await expect(first).toBeVisible();
      },
    );
  }
});

test('words never leave the window, and no two rows overlap', async ({ page }) => {
  await page.goto('timeline/');
  const faults = await page.evaluate(() => {
    const rows = [...document.querySelectorAll('.timeline-row')];
    const wide = rows.flatMap((row) => {
      const words = row.querySelector('.timeline-words')!.getBoundingClientRect();
      return words.left < 0 || words.right > innerWidth || words.width < 90 ? row.id : [];
    });
    const boxes = rows.map((row) => row.getBoundingClientRect());
    const met = boxes.filter((box, i) => i > 0 && box.top < boxes[i - 1]!.bottom - 1);
    return { wide, met: met.length, over: document.documentElement.scrollWidth - innerWidth };
  });
  expect(faults).toEqual({ wide: [], met: 0, over: 0 });
});
