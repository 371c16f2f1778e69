import { expect } from '@playwright/test';
import { getTranslate } from '../../src/i18n/strings.ts';
import { buildAddress } from './bundled-site.ts';
import { test } from './quiet-test.ts';

const t = getTranslate('zh');
const LESSON = 'lessons/three-dates/';

test(
  'sheets are offered where they belong and are what they say',
  { tag: '@desktop' },
  async ({ page, request }) => {
    const listOffers = async (address: string): Promise<string[]> => {
      await page.goto(buildAddress('zh', address));
      const links = await page.locator('a[type="application/pdf"]').all();
      for (const link of links) {
        const file = await request.get((await link.getAttribute('href')) ?? '');
        expect(file.headers()['content-type']).toContain('application/pdf');
        expect((await file.body()).toString('latin1', 0, 5)).toBe('%PDF-');
        expect(await link.getAttribute('download')).toMatch(/\.pdf$/);
      }
      return await page.locator('a[type="application/pdf"]').allInnerTexts();
    };
    expect(await listOffers(LESSON)).toEqual([t('paper-worksheet'), t('paper-route')]);
    const html = await page.content();
    expect(html).not.toContain('-answers-');
    expect(await listOffers(`${LESSON}teacher/`)).toEqual([
      t('paper-plan'),
      t('paper-answers'),
      t('paper-worksheet'),
      t('paper-route'),
    ]);
    expect(await listOffers('records/shili/two-accounts-1935/')).toHaveLength(1);
  },
);
