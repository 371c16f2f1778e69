import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  watch,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../fixtures/images/scan-files.ts';
import { buildEnvironment, runBuild } from '../build/build-site.ts';
import { editText, writeSoundRoot } from '../build/sound-root.ts';

/** One site, built over and over as its curator works: each test goes on where the one before left it. */
describe('building again', () => {
  const folder = mkdtempSync(path.join(tmpdir(), '展卷 再建-'));
  const dist = path.join(folder, 'dist');
  const cache = path.join(folder, '缓存 cache');
  let content = '';
  let environment: NodeJS.ProcessEnv = {};

  const build = async (options: readonly string[] = []): Promise<string> => {
    const { status, output } = await runBuild(environment, { options });
    expect(status, output).toBe(0);
    return output;
  };
  const edit = (file: string, change: (text: string) => string): void =>
    editText(path.join(content, file), change);
  const readPage = (address: string): string =>
    readFileSync(path.join(dist, address, 'index.html'), 'utf8');

  /** Identity and times of every picture: a file that was written, replaced or linked anew differs. */
  const readPictures = (): Map<string, string> => {
    const below = [
      'dist/iiif',
      'dist/media',
      'dist/cards',
      '缓存 cache/store',
      '缓存 cache/drawings',
    ];
    const files = below
      .filter((tree) => existsSync(path.join(folder, tree)))
      .flatMap((tree) => listFiles(path.join(folder, tree)).map((name) => `${tree}/${name}`));
    return new Map(
      files.map((file) => {
        const { ino, mtimeMs, ctimeMs, size } = lstatSync(path.join(folder, file));
        // Sheets are published by links of their own, whose coming and going changes the times of what they lead to.
        const changed = file.includes('/papers/') ? '' : ctimeMs;
        return [file, `${ino} ${mtimeMs} ${changed} ${size}`];
      }),
    );
  };
  const findCard = (page: string): string => /cards\/([0-9a-f]{32}\.jpg)/.exec(page)?.[1] ?? '';
  /** Everything but pictures. */
  const readPages = (): Map<string, string> =>
    new Map(
      listFiles(dist)
        .filter((file) => !/^(iiif|media|cards)\//.test(file))
        .map((file) => [file, readFileSync(path.join(dist, file)).toString('base64')]),
    );
  const listChanged = (before: Map<string, string>, after: Map<string, string>): string[] =>
    [...new Set([...before.keys(), ...after.keys()])].filter(
      (file) => before.get(file) !== after.get(file),
    );

  beforeAll(async () => {
    ({ content } = await writeSoundRoot(folder));
    environment = buildEnvironment({ content }, folder);
    await build();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('derives nothing, touches no picture and writes the same pages to the byte', async () => {
    const [pictures, pages] = [readPictures(), readPages()];
    expect(pictures.size).toBeGreaterThan(100);
    expect([...pages.keys()].filter((file) => file.endsWith('.html')).length).toBeGreaterThan(20);
    const output = await build();
    expect(output).not.toMatch(/影像 \d/);
    expect(listChanged(pictures, readPictures())).toEqual([]);
    expect(listChanged(pages, readPages())).toEqual([]);
  });

  it('a changed text changes pages only', async () => {
    const [pictures, pages] = [readPictures(), readPages()];
    edit('exhibitions/valleys/crossing.zh.mdx', (text) => `${text}\n三日渡毕。\n`);
    await build();
    expect(readPage('exhibitions/valleys/crossing')).toContain('三日渡毕。');
    expect(listChanged(pictures, readPictures())).toEqual([]);
    const changed = listChanged(pages, readPages()).filter((file) => file.endsWith('.html'));
    expect(changed).toEqual(['exhibitions/valleys/crossing/index.html']);
  });

  it('a changed scan replaces its own pictures and no others', async () => {
    const before = readPictures();
    edit('records/xian/letter/record.yaml', (yaml) =>
      yaml.replace('600,0,100,400', '600,0,100,500'),
    );
    const output = await build();
    expect(output).toMatch(/影像 \d/);
    const after = readPictures();
    const kept = listChanged(before, after).filter((file) => before.has(file) && after.has(file));
    expect(kept.filter((file) => file.startsWith('dist'))).toEqual([]);
    const gone = [...before.keys()].filter((file) => file.startsWith('dist') && !after.has(file));
    expect(gone.length).toBeGreaterThan(5);
    const trees = gone.map((file) => file.split('/').slice(1, 3));
    const keys = trees.flatMap(([tree, key]) => (tree === 'cards' ? [] : key));
    expect(new Set(keys).size).toBe(1);
    // Its social cards, in either language.
    expect(trees.filter(([tree]) => tree === 'cards')).toHaveLength(2);
  });

  it('a withdrawn record loses pictures and words and leaves its notice; its former address too', async () => {
    const key = /iiif\/([0-9a-f]{32})/.exec(readPage('records/xian/letter'))?.[1] ?? '';
    expect(existsSync(path.join(dist, 'iiif', key))).toBe(true);
    const card = findCard(readPage('records/xian/letter'));
    expect(existsSync(path.join(dist, 'cards', card))).toBe(true);
    edit(
      'records/xian/letter/record.yaml',
      (yaml) =>
        `${yaml}withdrawn: { date: 2026-10-01, notice: { zh: 应移交单位要求撤下, en: Withdrawn } }\n`,
    );
    await build();
    for (const tree of ['iiif', 'media'])
      expect(existsSync(path.join(dist, tree, key))).toBe(false);
    expect(existsSync(path.join(dist, 'cards', card))).toBe(false);
    for (const address of [
      'records/xian/letter',
      'records/xian/letter-1',
      'en/records/xian/letter',
      'embed/records/xian/letter',
      'embed/records/xian/letter-1',
    ]) {
      const page = readPage(address);
      expect(page).toContain(address.startsWith('en/') ? 'Withdrawn' : '应移交单位要求撤下');
      expect(page).toContain('noindex');
      expect(page).not.toMatch(/春荒|spring famine|J001-WS/);
    }
    expect(existsSync(path.join(dist, 'records/xian/letter/manifest.json'))).toBe(false);
    for (const [file, text] of readPages())
      expect(Buffer.from(text, 'base64').includes('春荒'), file).toBe(false);
  });

  it('a former address leads to the new one, in every language', () => {
    expect(readPage('exhibitions/valley')).toContain('url=/exhibitions/valleys/');
    expect(readPage('exhibitions/valley/the-river')).toContain(
      'url=/exhibitions/valleys/crossing/',
    );
    expect(readPage('en/exhibitions/valley')).toContain('url=/en/exhibitions/valleys/');
    expect(readPage('exhibitions/valley')).toMatch(
      /<link rel="canonical"[^>]*\/exhibitions\/valleys\/"/,
    );
  });

  it('goes on after being killed while the pictures were set aside', async () => {
    const [pictures, pages] = [readPictures(), readPages()];
    const aside = path.join(cache, 'aside');
    mkdirSync(aside, { recursive: true });
    const { status } = await runBuild(environment, {
      watch: (kill) => {
        const watcher = watch(aside, () => {
          if (!existsSync(path.join(aside, 'media'))) return;
          watcher.close();
          kill();
        });
      },
    });
    expect(status).toBe(null);
    expect(existsSync(path.join(dist, 'iiif'))).toBe(false);
    expect(existsSync(path.join(aside, 'iiif'))).toBe(true);
    await build();
    expect(listChanged(pictures, readPictures())).toEqual([]);
    expect(listChanged(pages, readPages())).toEqual([]);
    expect(listFiles(aside)).toEqual([]);
  });
});
