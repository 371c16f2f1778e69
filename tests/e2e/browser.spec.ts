import { expect, test } from '@playwright/test';

// A browser without a font for Chinese paints every Hanzi as the same box, or as nothing, and looks fine to a test.
test('the browser of the tests paints Chinese', async ({ page }) => {
  const paint = async (text: string) => {
    await page.setContent(
      `<p lang="zh-Hans" style="font: 64px/1.2 serif; width: 80px; height: 80px; margin: 0">${text}</p>`,
    );
    return (await page.locator('p').screenshot()).toString('base64');
  };
  const pictures = [];
  for (const text of ['', '展', '卷', '檔', '案']) pictures.push(await paint(text));
  expect(new Set(pictures).size).toBe(5);
});
