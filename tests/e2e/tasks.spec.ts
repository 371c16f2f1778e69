import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { getTranslate } from '../../src/i18n/strings.ts';
import { findViolations } from '../browser/find-violations.ts';
import { buildAddress, LANGUAGES, tagLanguage } from './bundled-site.ts';
import { test } from './quiet-test.ts';

const LESSON = 'lessons/three-dates/';
const getTask = (page: Page, kind: string) => page.locator(`source-task[data-kind=${kind}]`);

for (const language of LANGUAGES) {
  const t = getTranslate(language);
  const check = (page: Page, kind: string) =>
    getTask(page, kind).getByRole('button', { name: t('task-check') });

  test(
    `a lesson is worked through, kept, saved and cleared: ${language}`,
    { tag: tagLanguage(language) },
    async ({ page }) => {
      await page.goto(buildAddress(language, LESSON));
      const said = (kind: string) => getTask(page, kind).getByRole('status');

      // Found by pointing: Zhongba lies at this share of the sheet.
      const picture = getTask(page, 'place').locator('.task-places');
      await picture.scrollIntoViewIfNeeded();
      const { width, height } = (await picture.boundingBox())!;
      await picture.click({ position: { x: width * 0.72, y: height * 0.345 } });
      await expect(said('place')).not.toContainText(t('task-right'));
      await picture.click({ position: { x: width * 0.67, y: height * 0.44 } });
      await expect(said('place')).toContainText(t('task-right'));

      // By keyboard: both right statements, once with a wrong one beside.
      const boxes = getTask(page, 'choice').getByRole('checkbox');
      for (const index of [0, 1]) await boxes.nth(index).press('Space');
      await check(page, 'choice').press('Enter');
      await expect(said('choice')).toContainText(t('task-wrong'));
      await boxes.nth(1).press('Space');
      await boxes.nth(2).press('Space');
      await check(page, 'choice').press('Enter');
      await expect(said('choice')).toContainText(t('task-right'));

      await check(page, 'order').click();
      await expect(said('order')).toHaveText(t('task-empty'));
      const ranks = getTask(page, 'order').getByRole('combobox');
      for (const index of [0, 1, 2, 3]) await ranks.nth(index).selectOption({ index: index + 1 });
      await check(page, 'order').click();
      await expect(said('order')).not.toContainText(t('task-right'));

      const words = getTask(page, 'words').getByRole('textbox');
      await words.fill('据甲说 according to');
      expect(await findViolations(page, { within: 'source-task' })).toEqual([]);

      await page.reload();
      await expect(words).toHaveValue('据甲说 according to');
      await expect(boxes.nth(2)).toBeChecked();
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: t('task-save') }).click();
      const text = readFileSync(await (await saving).path(), 'utf8');
      expect(text).toContain('据甲说 according to');
      expect(text.match(/✓/g)).toHaveLength(3);
      await page.getByRole('button', { name: t('task-clear') }).click();
      await expect(words).toHaveValue('');
      await page.reload();
      await expect(boxes.nth(2)).not.toBeChecked();
    },
  );
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a worksheet that gives nothing away', { tag: '@desktop' }, async ({ page }) => {
    await page.goto(LESSON);
    await expect(page.locator('source-task')).toHaveCount(6);
    await expect(page.locator('.task').getByRole('button')).toHaveCount(0);
    await expect(page.locator('.task-tray noscript p')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.task-ask p:visible')).toHaveCount(0);
    const steps = await getTask(page, 'order').locator('li span').allTextContents();
    expect(steps[0]).not.toBe('抄下每种写法的日期和出处');
  });

  test('the teacher has the answers', { tag: '@desktop' }, async ({ page }) => {
    await page.goto(`${LESSON}teacher/`);
    await expect(page.getByText('1. 抄下每种写法的日期和出处')).toBeVisible();
    await expect(page.getByText('乙说 — 4月17日')).toBeVisible();
  });
});
