import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareFiles, MANIFEST } from '../../../src/packs/browser/compare-files.ts';
import { computeSum } from '../../../src/packs/stamp.ts';
import { keepDiary, listElsewhere, openCutOff, type BrowserName } from './open-browser.ts';
import {
  expectWhole,
  locateOnDisk,
  readFromTheCover,
  readManifest,
  readTheRecord,
  searchFor,
  travelTheTour,
} from './pack-journey.ts';
import {
  createEngine,
  drawPhrases,
  findPaths,
  readPackIndex,
  readSiteIndex,
} from './same-recall.ts';
import { startServer } from './classroom-server.ts';
import { openPack } from './open-pack.ts';

const SLUG = 'between-the-rivers-1935';

let folder: string;
let outDir: string;

beforeAll(() => {
  ({ outDir, folder } = openPack(SLUG));
});
afterAll(() => {
  rmSync(path.join(folder, '../../..'), { recursive: true, force: true });
});

describe.each<BrowserName>(['chromium', 'firefox'])(
  'opened from a disk in %s, without a network',
  (name) => {
    it('is read, searched and looked at closely, and asks for nothing from elsewhere', async () => {
      const browser = await openCutOff(name);
      try {
        const page = await browser.newPage();
        await page.setViewport({ width: 1280, height: 860 });
        const diary = keepDiary(page);
        const locate = locateOnDisk(folder);
        await readFromTheCover(page, locate);
        await travelTheTour(page, locate);
        await expectWhole(page);
        const hit = await searchFor(page, '紅四方面軍');
        await expectWhole(page);
        await readTheRecord(page, hit);
        expect(diary.complaints).toEqual([]);
        expect(listElsewhere(diary.asked, 'file:')).toEqual([]);
      } finally {
        await browser.close();
      }
    });
  },
);

describe('searching', () => {
  it('finds all that the site finds on the pages of the pack, and nothing else', async () => {
    const read = readPackIndex(folder);
    const [site, pack] = [createEngine(readSiteIndex(outDir)), createEngine(read)];
    const phrases = await drawPhrases(read, 60);
    expect(phrases.length).toBe(60);
    const lessons = ['三種寫法，一個日子', '还不能断定', '數一數'];
    for (const phrase of ['紅四方面軍', '綿州', 'wym', ...lessons, ...phrases]) {
      const here = (page: string): boolean => existsSync(path.join(folder, 'site', page));
      const wanted = (await findPaths(site, phrase)).filter(here);
      expect(await findPaths(pack, phrase), phrase).toEqual(wanted);
      if (phrases.includes(phrase)) expect(wanted.length, phrase).toBeGreaterThan(0);
    }
  });
});

describe.each([
  ['Python', 'python3', 'pack/serve.py'],
  ['Node.js', process.execPath, 'pack/serve.mjs'],
])('served to a classroom by %s', (_name, command, script) => {
  it('is read by its address, which it shows as a code, and checks itself', async () => {
    const server = await startServer(command, [path.join(folder, script)]);
    const browser = await openCutOff('chromium', { local: true });
    try {
      const locate = (file: string): string => new URL(file, server.address).href;
      const page = await browser.newPage();
      const diary = keepDiary(page);
      await page.goto(locate('share.html'));
      expect(await page.$eval('.tool-code', ({ textContent }) => textContent)).toBe(server.address);
      expect(await page.$$eval('.tool-code path', (all) => all.length)).toBe(2);
      await page.goto(locate('site/search/index.html'));
      await readTheRecord(page, await searchFor(page, '紅四方面軍'));
      await page.goto(locate('verify.html'));
      await page.$eval('[data-verify=served]', (button) => (button as HTMLElement).click());
      await expect
        .poll(() => page.$eval('[data-verify=status]', ({ textContent }) => textContent), {
          timeout: 60_000,
        })
        .toContain('完整无误');
      expect(diary.complaints).toEqual([]);
      expect(listElsewhere(diary.asked, server.address)).toEqual([]);
      // Neither what lies in folders nor what lies beside the pack.
      writeFileSync(path.join(folder, '..', 'beside.txt'), 'not of the pack');
      for (const way of ['site/', '%2e%2e%2fbeside.txt', '..%2f..%2fetc/passwd'])
        expect((await fetch(server.address + way)).status, way).toBe(404);
    } finally {
      await browser.close();
      server.close();
    }
  });
});

describe('the site', () => {
  it('offers the pack with its size and sum, in both languages', () => {
    const zip = readFileSync(path.join(outDir, `packs/${SLUG}.zip`));
    for (const [page, words] of [
      ['exhibitions', '下载离线包'],
      ['en/exhibitions', 'Download the offline pack'],
    ] as const) {
      const html = readFileSync(path.join(outDir, page, SLUG, 'index.html'), 'utf8');
      expect(html).toContain(`href="/packs/${SLUG}.zip"`);
      expect(html).toContain(
        `${words}${page === 'exhibitions' ? '（' : ' ('}${(zip.length / 1e6).toFixed(1)} MB`,
      );
      expect(html).toContain(computeSum(zip));
    }
  });
});

describe('the list of files', () => {
  const listPresent = (): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
      );
  const compare = () =>
    compareFiles(
      readManifest(folder).files,
      (file) => {
        try {
          return Promise.resolve(new Uint8Array(readFileSync(path.join(folder, file))));
        } catch {
          return Promise.resolve(undefined);
        }
      },
      (bytes) => Promise.resolve(computeSum(bytes)),
      { present: listPresent() },
    );

  it('names every file with its sum, and no other', async () => {
    expect(listPresent().length).toBeGreaterThan(1000);
    expect(await compare()).toEqual([]);
  });
  it('finds what was changed, lost and added', async () => {
    const changed = path.join(folder, 'index.html');
    const before = readFileSync(changed);
    const added = path.join(folder, 'site/added.html');
    const lost = path.join(folder, 'pack/cover.css');
    const kept = readFileSync(lost);
    writeFileSync(changed, before.toString().replace('离线包', '离线报'));
    writeFileSync(added, '');
    rmSync(lost);
    try {
      expect(await compare()).toEqual([
        { path: 'index.html', what: 'changed' },
        { path: 'pack/cover.css', what: 'missing' },
        { path: 'site/added.html', what: 'added' },
      ]);
    } finally {
      writeFileSync(changed, before);
      writeFileSync(lost, kept);
      rmSync(added);
    }
  });
  it('says which pack it is', () => {
    const manifest = JSON.parse(readFileSync(path.join(folder, MANIFEST), 'utf8')) as object;
    expect(manifest).toMatchObject({
      zhanjuanPack: 1,
      slug: SLUG,
      version: expect.stringMatching(/^\d{4}-\d\d-\d\d\.[0-9a-f]{8}$/),
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      rights: [{ statement: expect.stringMatching(/^https:/), count: expect.any(Number) }],
    });
  });
});
