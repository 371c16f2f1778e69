import { expect } from '@playwright/test';
import sharp from 'sharp';
import { parseSettings } from '../../src/settings.ts';
import { CARD_SIZE } from '../../src/sharing/card.ts';
import { buildAddress, LANGUAGES, TEMPLATES } from './bundled-site.ts';
import { test } from './quiet-test.ts';

const { site } = parseSettings(process.cwd(), process.env);
const SHARED = ['home', 'exhibition', 'chapter', 'record'] as const;

test(
  'what is shared brings a card of its own, in its language',
  { tag: '@desktop' },
  async ({ request }) => {
    const seen = new Set<string>();
    for (const language of LANGUAGES) {
      for (const name of SHARED) {
        const address = buildAddress(language, TEMPLATES[name]);
        const page = await (await request.get(address)).text();
        const find = (property: string): string =>
          new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(page)?.[1] ?? '';
        expect(find('og:url')).toBe(`${site}/${address}`);
        expect(find('og:locale')).toBe(language === 'zh' ? 'zh_CN' : 'en_US');
        expect(find('og:title')).not.toBe('');
        const image = find('og:image');
        expect(image.startsWith(`${site}/cards/`)).toBe(true);
        seen.add(image);
        const card = await request.get(image.slice(site.length + 1));
        const { width, height, format } = await sharp(await card.body()).metadata();
        expect({ width, height, format }).toEqual({ ...CARD_SIZE, format: 'jpeg' });
      }
    }
    expect(seen.size).toBe(SHARED.length * LANGUAGES.length);
  },
);
