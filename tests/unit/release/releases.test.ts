import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConsole } from '../../../src/curate/console.ts';
import { formatFindings, isDifference } from '../../../src/curate/format-findings.ts';
import { formatComparison } from '../../../src/curate/format-comparison.ts';
import { runRollback } from '../../../src/curate/run-rollback.ts';
import { compareReleases } from '../../../src/release/compare-releases.ts';
import { makeRelease } from '../../../src/release/make-release.ts';
import {
  findCurrent,
  listReleases,
  listWithdrawn,
  showRelease,
} from '../../../src/release/release-shelf.ts';
import { verifySite } from '../../../src/release/verify-site.ts';
import { keepSaid } from '../curate/keep-said.ts';
import { runServer } from '../../../src/serve/static-server.ts';

const KEY = ['a', 'b'].map((letter) => letter.repeat(32));
let room: string;
let built: string;
let shelf: string;

beforeEach(() => {
  room = mkdtempSync(path.join(tmpdir(), '发布 release-'));
  built = path.join(room, 'dist');
  shelf = path.join(room, 'shelf');
  write('index.html', page('首页', ['欢迎'.repeat(600)]));
  write('records/xian/letter/index.html', page('家书', ['一封信。', '三月二日到。'], KEY[0]));
  write('records/xian/map/index.html', page('行军图', ['一张图。']));
  write('404.html', page('没有', []));
  write(`media/${KEY[0] ?? ''}/320.jpg`, 'picture');
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(built, file)), { recursive: true });
  writeFileSync(path.join(built, file), text);
};
const page = (title: string, lines: readonly string[], picture?: string, head = ''): string =>
  `<!doctype html><html><head><title>${title} · 馆</title>${head}</head><body><header>页头</header><main><h1>${title}</h1>${
    picture ? `<img src="/media/${picture}/320.jpg" alt="">` : ''
  }${lines.map((line) => `<p>${line}</p>`).join('')}</main></body></html>`;

let clock = Date.UTC(2026, 5, 9, 8);
const release = () =>
  makeRelease({
    ...{ built, shelf, site: 'https://exhibits.example.org', base: '/' },
    commit: 'c0ffee0123',
    made: new Date((clock += 60_000)),
  });

describe('a release', () => {
  it('lists every file with size and hash, keeps what shrinks shrunk, and links what is the same', async () => {
    const first = await release();
    expect(first.id).toMatch(/^20260609-\d{6}-c0ffee0$/);
    expect(first.files.map((file) => file.path)).toEqual([
      '404.html',
      'index.html',
      `media/${KEY[0] ?? ''}/320.jpg`,
      'records/xian/letter/index.html',
      'records/xian/map/index.html',
    ]);
    expect(first.files[2]).toMatchObject({
      bytes: 7,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const site = path.join(shelf, first.id, 'site');
    expect(gunzipSync(readFileSync(path.join(site, 'index.html.gz')))).toEqual(
      readFileSync(path.join(site, 'index.html')),
    );
    const second = await release();
    const inode = (id: string) => statSync(path.join(shelf, id, 'site/index.html')).ino;
    expect(inode(second.id)).toBe(inode(first.id));
    expect(listReleases(shelf)).toEqual([first.id, second.id]);
  });

  it('is compared by what a visitor notices', async () => {
    const first = await release();
    write('records/xian/letter/index.html', page('家书', ['一封信。', '三月三日到。'], KEY[1]));
    write(
      'records/xian/map/index.html',
      page(
        '行军图',
        [],
        undefined,
        '<meta http-equiv="refresh" content="0; url=/records/xian/march/">',
      ),
    );
    write('records/xian/march/index.html', page('行军图', ['一张图。']));
    write('index.html', page('首页', ['欢迎'.repeat(600)]).replace('页头', '新页头'));
    write(`media/${KEY[1] ?? ''}/320.jpg`, 'another');
    rmSync(path.join(built, `media/${KEY[0] ?? ''}`), { recursive: true });
    const second = await release();
    const compared = compareReleases(shelf, first.id, second.id);
    const { pages, files, frames } = compared;
    expect(pages).toEqual([
      {
        kind: 'changed',
        address: '/records/xian/letter/',
        title: '家书',
        out: ['三月二日到。'],
        in: ['三月三日到。'],
        picturesOut: 1,
        picturesIn: 1,
      },
      { kind: 'moved', address: '/records/xian/map/', title: '行军图', to: '/records/xian/march/' },
      { kind: 'new', address: '/records/xian/march/', title: '行军图' },
    ]);
    expect(Object.fromEntries(files)).toEqual({ media: { added: 1, changed: 0, removed: 1 } });
    expect(frames).toBe(1);
    const said = formatComparison(compared, 'zh');
    expect(said).toContain('- 三月二日到。');
    expect(said).toContain('→ /records/xian/march/');
    expect(said).toContain('其中换了图像的: 1');
    const same = compareReleases(shelf, second.id, second.id);
    expect(formatComparison(same, 'en')).toBe('A visitor would notice nothing.');
  });

  it('names an address that is gone and a record that is withdrawn', async () => {
    const first = await release();
    rmSync(path.join(built, 'records/xian/map'), { recursive: true });
    const notice = page('家书', ['已撤下。'], undefined, '<meta name="robots" content="noindex">');
    write('records/xian/letter/index.html', notice);
    const { pages } = compareReleases(shelf, first.id, (await release()).id);
    expect(pages.map(({ kind, address }) => [kind, address])).toEqual([
      ['withdrawn', '/records/xian/letter/'],
      ['gone', '/records/xian/map/'],
    ]);
  });

  it('is told of by its own pages; lists, labels and embedded pages that follow are counted', async () => {
    write('labels/records/xian/map/index.html', page('行军图', ['一张图。']));
    write('browse/type/map/index.html', page('地图', ['行军图']));
    write('embed/records/xian/map/index.html', page('行军图', ['一张图。']));
    write('records/index.html', page('条目', ['行军图']));
    const first = await release();
    for (const gone of ['labels', 'browse', 'embed'])
      rmSync(path.join(built, gone), { recursive: true });
    write('records/index.html', page('条目', ['行军路线图']));
    write('records/xian/map/index.html', page('行军路线图', ['一张图。']));
    const compared = compareReleases(shelf, first.id, (await release()).id);
    expect(compared.pages.map(({ kind, address }) => [kind, address])).toEqual([
      ['changed', '/records/xian/map/'],
      ['gone', '/embed/records/xian/map/'],
    ]);
    expect(compared.followers).toBe(3);
    expect(formatComparison(compared, 'zh')).toContain('原标题：行军图');
    expect(formatComparison(compared, 'en')).toContain('title before: 行军图');
  });

  it('is told of in Chinese first, and once where both languages share a fate', async () => {
    const first = await release();
    for (const address of [
      'records/xian/poem',
      'en/records/xian/poem',
      'en/about',
      'exhibitions/march',
    ])
      write(`${address}/index.html`, page(address, []));
    const compared = compareReleases(shelf, first.id, (await release()).id);
    expect(compared.pages.map(({ address }) => address)).toEqual([
      '/exhibitions/march/',
      '/records/xian/poem/',
      '/en/about/',
      '/en/records/xian/poem/',
    ]);
    expect(formatComparison(compared, 'en').split('\n').slice(2)).toEqual([
      'new pages',
      '  /exhibitions/march/  exhibitions/march',
      '  /records/xian/poem/  records/xian/poem (zh, en)',
      '  /en/about/  en/about',
    ]);
  });

  it('is rolled back to, unless a file of it has been touched', async () => {
    const first = await release();
    write('index.html', page('首页', ['再会']));
    const second = await release();
    showRelease(shelf, second.id);
    const console = { ...openConsole('zh', true), say: () => undefined };
    expect(await runRollback(shelf, undefined, console)).toBe(true);
    expect(findCurrent(shelf)).toBe(first.id);
    writeFileSync(path.join(shelf, second.id, 'site/index.html'), 'touched');
    expect(await runRollback(shelf, second.id, console)).toBe(false);
    expect(findCurrent(shelf)).toBe(first.id);
    expect(await runRollback(shelf, 'no-such', console)).toBe(false);
  });

  it('that shows what has been withdrawn since is gone back to only when somebody says so', async () => {
    const first = await release();
    const notice = page('家书', ['已撤下。'], undefined, '<meta name="robots" content="noindex">');
    write('records/xian/letter/index.html', notice);
    const second = await release();
    showRelease(shelf, second.id);
    const { said, console } = keepSaid();
    expect(await runRollback(shelf, undefined, { ...console, yes: false })).toBe(false);
    expect(findCurrent(shelf)).toBe(second.id);
    expect(said.join('\n')).toContain('/records/xian/letter/  家书');
    expect(await runRollback(shelf, undefined, console)).toBe(true);
    expect(findCurrent(shelf)).toBe(first.id);
  });
});

describe('a deployed site', () => {
  it('is what was released; else every difference has its address and cure', async () => {
    const first = await release();
    rmSync(path.join(built, 'records/xian/map'), { recursive: true });
    const made = await release();
    const served = path.join(room, 'served');
    cpSync(path.join(shelf, made.id, 'site'), served, { recursive: true });
    const server = await runServer({ root: served, port: 0 });
    try {
      const withdrawn = listWithdrawn(shelf, made);
      expect(withdrawn).toEqual(['records/xian/map/index.html']);
      expect(await verifySite(made, { url: server.url, withdrawn })).toEqual([]);
      writeFileSync(path.join(served, 'records/xian/letter/index.html'), 'rewritten');
      rmSync(path.join(served, `media/${KEY[0] ?? ''}/320.jpg`));
      writeFileSync(path.join(served, 'clearance.json'), '{}');
      cpSync(path.join(shelf, first.id, 'site/records'), path.join(served, 'records'), {
        recursive: true,
        force: false,
      });
      const found = await verifySite(made, { url: server.url, withdrawn });
      expect(found.map(({ kind, address }) => [kind, new URL(address).pathname])).toEqual([
        ['kept', '/clearance.json'],
        ['missing', `/media/${KEY[0] ?? ''}/320.jpg`],
        ['different', '/records/xian/letter/'],
        ['leftover', '/records/xian/map/'],
      ]);
      const told = formatFindings(found, 'zh').split('\n');
      expect(told.filter((line) => line.startsWith('✗'))).toHaveLength(4);
      expect(told[0]).toContain('不该公开');
      expect(told).toContainEqual(expect.stringMatching(/letter\/ {2}\d+ → 9$/));
    } finally {
      await server.close();
    }
  });

  it('that falls silent is told of address by address, and all else is still asked', async () => {
    const made = await release();
    const served = await runServer({ root: path.join(shelf, made.id, 'site'), port: 0 });
    const isSilent = (url = ''): boolean => /\/(?:map|gone|no\/such)\//.test(url);
    const flaky = createServer(({ url }, response) => {
      if (isSilent(url)) response.destroy();
      else
        void fetch(new URL(url ?? '', served.url)).then(async (answer) => {
          response.writeHead(answer.status, { 'x-content-type-options': 'nosniff' });
          response.end(Buffer.from(await answer.arrayBuffer()));
        });
    });
    await new Promise<void>((done) => flaky.listen(0, '127.0.0.1', done));
    try {
      const { port } = flaky.address() as AddressInfo;
      const url = `http://127.0.0.1:${port}/`;
      const found = await verifySite(made, { url, withdrawn: ['records/xian/gone/index.html'] });
      expect(found.map(({ kind, address }) => [kind, new URL(address).pathname])).toEqual([
        ['unreachable', '/'],
        ['unreachable', '/records/xian/gone/'],
        ['unreachable', '/records/xian/map/'],
      ]);
    } finally {
      flaky.closeAllConnections();
      flaky.close();
      await served.close();
    }
  });

  it('that does not answer is said to be so once, and a missing header stops nothing', async () => {
    const made = await release();
    const found = await verifySite(made, { url: 'http://127.0.0.1:9/' });
    expect(found.map(({ kind }) => kind)).toEqual(['unreachable']);
    expect(found.every(isDifference)).toBe(true);
    const hint = { kind: 'no-nosniff', address: 'https://exhibits.example.org/' } as const;
    expect([isDifference(hint), formatFindings([hint], 'en').startsWith('·')]).toEqual([
      false,
      true,
    ]);
  });
});
