import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SILENT_PROGRESS } from '../../../src/imaging/progress.ts';
import { runPress, type Publication } from '../../../src/press/publication.ts';
import { parseSettings, type Settings } from '../../../src/settings.ts';
import { buildCard, CARD_SIZE } from '../../../src/sharing/card.ts';
import { publishCards } from '../../../src/sharing/publish-cards.ts';
import { getCardFolder, writeCards } from '../../../src/sharing/write-cards.ts';
import { buildEnvironment } from '../../build/build-site.ts';
import { writeSoundRoot } from '../../build/sound-root.ts';

describe('cards of a site', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'));
  let settings: Settings;
  let publication: Publication;
  const listAll = () => publication.cards.map(({ card }) => card);
  const find = (page: string, language: string) =>
    publication.cards.find((one) => one.path === page && one.language === language)?.card;

  beforeAll(async () => {
    const root = await writeSoundRoot(folder);
    settings = parseSettings(process.cwd(), buildEnvironment(root, folder));
    publication = await runPress(settings, SILENT_PROGRESS);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has one for home, exhibition, chapter and record, in each language of the page', () => {
    const pages = publication.cards.map(({ path: page, language }) => `${language} ${page}`);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toEqual(
      expect.arrayContaining([
        'zh ',
        'en ',
        'zh exhibitions/valleys/',
        'en exhibitions/valleys/crossing/',
        'zh records/xian/letter/',
        'zh records/xian/petition/',
      ]),
    );
    const titles = new Map(publication.catalogue.records.map(({ id, title }) => [id, title]));
    for (const { path: page, language } of publication.cards) {
      const title = titles.get(page.replace(/^records\/|\/$/g, ''));
      if (title) expect(title[language], page).toBeDefined();
    }
  });
  it('says of a plate what it is, and of nothing else', () => {
    expect(find('records/shili/timeline/', 'zh')?.text.mark).toBe('教学图版·非档案原件');
    expect(find('records/xian/letter/', 'zh')?.text.mark).toBeUndefined();
  });
  it('shows only what has been derived, redacted and capped', () => {
    const store = path.join(settings.cacheDir, 'store');
    const files = listAll().flatMap(({ picture }) => picture?.file ?? []);
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) expect(path.relative(store, file)).toMatch(/^(?:media|crop)\//);
  });
  it('draws each once, as a JPEG of its size without metadata, and nothing the second time', async () => {
    const first = await writeCards(listAll(), settings.cacheDir);
    expect(first.drawn).toBe(new Set(listAll().map(({ key }) => key)).size);
    const names = readdirSync(getCardFolder(settings.cacheDir));
    expect(names.sort()).toEqual([...new Set(listAll().map(({ key }) => `${key}.jpg`))].sort());
    for (const name of names) {
      const file = path.join(getCardFolder(settings.cacheDir), name);
      const { width, height, format, exif, icc } = await sharp(file).metadata();
      expect({ width, height, format, exif, icc }).toEqual({ ...CARD_SIZE, format: 'jpeg' });
      expect(readFileSync(file).length).toBeLessThan(300_000);
    }
    expect((await writeCards(listAll(), settings.cacheDir)).drawn).toBe(0);
  });
  it('names a card by all that is drawn on it', () => {
    const card = find('records/xian/letter/', 'zh')!;
    expect(buildCard(card.text, card.picture).key).toBe(card.key);
    const others = [
      buildCard({ ...card.text, title: `${card.text.title}。` }, card.picture),
      buildCard({ ...card.text, language: 'en' }, card.picture),
      buildCard(card.text, undefined),
      buildCard(card.text, { ...card.picture!, key: '0'.repeat(32) }),
    ].map(({ key }) => key);
    expect(new Set([card.key, ...others]).size).toBe(5);
  });
  it('publishes exactly the wanted ones and leaves alone what is there', () => {
    const keys = listAll().map(({ key }) => key);
    const out = path.join(folder, 'published');
    publishCards(keys, out, settings.cacheDir);
    const one = path.join(out, 'cards', `${keys[0] ?? ''}.jpg`);
    const { ino, ctimeMs } = lstatSync(one);
    publishCards(keys.slice(0, 3), out, settings.cacheDir);
    expect(readdirSync(path.join(out, 'cards'))).toHaveLength(new Set(keys.slice(0, 3)).size);
    expect(lstatSync(one)).toMatchObject({ ino });
    publishCards([], out, settings.cacheDir);
    expect(readdirSync(path.join(out, 'cards'))).toEqual([]);
    expect(ctimeMs).toBeGreaterThan(0);
  });
});
