import { expect, type Page } from '@playwright/test';
import { getTranslate } from '../../src/i18n/strings.ts';
import { findViolations } from '../browser/find-violations.ts';
import { giveVoices, type Speaking } from './give-voices.ts';
import {
  buildAddress,
  CHAPTERS,
  LANGUAGES,
  tagLanguage,
  PAGES,
  TEMPLATES,
} from './bundled-site.ts';
import { test } from './quiet-test.ts';

test.use({ expectedFailures: /no\/such\/page/, contextOptions: { reducedMotion: 'reduce' } });

const KEY = 'zhanjuan:/:display';

/** As a reader who chose this on an earlier page. */
async function choose(page: Page, settings: object): Promise<void> {
  await page.addInitScript(
    ([key, value]) => localStorage.setItem(key!, value!),
    [KEY, JSON.stringify(settings)],
  );
}

for (const language of LANGUAGES) {
  const t = getTranslate(language);
  const press = (page: Page, name: string) =>
    page.getByRole('button', { name, exact: true }).press('Enter');

  test(
    `what a reader chooses holds on the next page, from its first frame: ${language}`,
    { tag: tagLanguage(language) },
    async ({ page }) => {
      await page.goto(buildAddress(language, ''));
      const tools = page.locator('.display-panel');
      await expect(tools, 'folded until asked for').toBeHidden();
      await press(page, t('display-tools'));
      await expect(tools).toBeVisible();
      for (const key of ['display-text-largest', 'display-contrast', 'display-night'] as const) {
        await press(page, t(key));
        const button = page.getByRole('button', { name: t(key), exact: true });
        await expect(button).toHaveAttribute('aria-pressed', 'true');
      }
      await page.addInitScript(() => {
        requestAnimationFrame(() => {
          const { theme, text, contrast } = document.documentElement.dataset;
          const { fontSize } = getComputedStyle(document.documentElement);
          Object.assign(window, { firstFrame: [theme, text, contrast, fontSize] });
        });
      });
      await page.goto(buildAddress(language, CHAPTERS[0]!));
      const first = await page.evaluate(
        () => (window as unknown as { firstFrame: unknown }).firstFrame,
      );
      expect(first).toEqual(['night', 'largest', 'more', '24px']);
      await expect(tools, 'left unfolded').toBeVisible();

      await press(page, t('display-forget'));
      await expect(page.getByText(t('display-forgotten'))).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.dataset['text'])).toBeUndefined();
      await press(page, t('display-tools'));
      await expect(tools).toBeHidden();
    },
  );

  test(
    `reads aloud in the machine's own voices: ${language}`,
    { tag: tagLanguage(language) },
    async ({ page }) => {
      const lang = language === 'zh' ? 'zh-CN' : 'en-GB';
      await giveVoices(page, [
        { lang, localService: true },
        { lang, localService: false },
      ]);
      await choose(page, { open: true });
      await page.goto(buildAddress(language, CHAPTERS[0]!));
      const button = (key: Parameters<typeof t>[0]) =>
        page.getByRole('button', { name: t(key), exact: true });
      const spoken = () => page.evaluate(() => (window as unknown as Speaking).spoken);
      await button('aloud-start').press('Enter');
      await expect.poll(spoken).toHaveLength(1);
      await expect(button('aloud-pause')).toBeFocused();
      const lit = () =>
        page.evaluate(() => [...[...CSS.highlights.values()][0]!].map(String).join());
      expect(await lit()).toBe((await spoken())[0]);
      await page.evaluate(() => (window as unknown as Speaking).endSentence());
      await expect.poll(spoken).toHaveLength(2);
      expect(await lit()).toBe((await spoken())[1]);
      await button('aloud-pause').press('Enter');
      await page.evaluate(() => (window as unknown as Speaking).endSentence());
      expect(await spoken(), 'a pause is one').toHaveLength(2);
      await button('aloud-resume').press('Enter');
      await button('aloud-next').press('Enter');
      await expect.poll(spoken).toHaveLength(4);
      await page.keyboard.press('Escape');
      await expect(button('aloud-stop')).toBeHidden();
      await expect(button('aloud-start')).toBeFocused();
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    },
  );
}

test('without a voice of the machine nothing is offered', { tag: '@desktop' }, async ({ page }) => {
  await giveVoices(page, [{ lang: 'zh-CN', localService: false }]);
  await choose(page, { open: true });
  await page.goto('');
  await expect(page.locator('.display-panel')).toBeVisible();
  await expect(page.locator('[data-tool=aloud]')).toHaveAttribute('data-offered', '');
  await expect(page.locator('[data-tool=aloud]')).toBeHidden();
});

test(
  'extra large and unfolded, no page sticks out on a phone',
  { tag: '@phone' },
  async ({ page }) => {
    await choose(page, { text: 'largest', contrast: 'more', open: true });
    for (const [name, address] of PAGES) {
      await page.goto(address);
      const wide = await page.evaluate(() => {
        const { scrollWidth } = document.documentElement;
        if (scrollWidth <= 390) return [];
        return [...document.body.querySelectorAll('*')]
          .filter((element) => element.getBoundingClientRect().right > 391)
          .slice(0, 5)
          .map((element) => element.outerHTML.slice(0, 160));
      });
      expect(wide, name).toEqual([]);
    }
  },
);

const hours = 'letters keep 7:1 by day and by night, in either contrast';
for (const name of ['record', 'search'] as const) {
  test(`${hours}: ${name}`, { tag: '@desktop' }, async ({ page }) => {
    await page.goto(TEMPLATES[name]);
    for (const theme of ['day', 'night'])
      for (const contrast of ['normal', 'more']) {
        await page.evaluate((wanted) => Object.assign(document.documentElement.dataset, wanted), {
          theme,
          contrast,
        });
        const found = await findViolations(page, {
          runOnly: ['color-contrast', 'color-contrast-enhanced'],
        });
        expect(found, `${theme}, ${contrast}`).toEqual([]);
      }
  });
}
