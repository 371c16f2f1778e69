import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from '../../../src/packs/built-site.ts';
import type { Collected } from '../../../src/packs/links.ts';
import { rewritePage } from '../../../src/packs/rewrite-page.ts';

const PAGE = 'records/h/a/index.html';
let outDir: string;
let collected: Collected;

beforeAll(() => {
  outDir = mkdtempSync(path.join(tmpdir(), 'packs-'));
  for (const file of [
    'index.html',
    PAGE,
    'records/h/b/index.html',
    'records/h/a/script.json',
    'records/h/a/manifest.json',
    'media/k/320.jpg',
    'media/k/320.webp',
    'media/k/320.avif',
    'iiif/k/info.json',
    '_astro/a.css',
    'persons/p/index.html',
  ]) {
    mkdirSync(path.dirname(path.join(outDir, file)), { recursive: true });
    writeFileSync(path.join(outDir, file), '');
  }
});
afterAll(() => {
  rmSync(outDir, { recursive: true, force: true });
});

function rewrite(body: string, more: Partial<BuiltSite> = {}, head = ''): string {
  const pages = new Set([PAGE, 'persons/p/index.html']);
  collected = { pages, files: new Set(), folders: new Set(), data: new Set() };
  const site = { outDir, base: '/', origin: undefined, ...more };
  const stamp = { version: '1', date: '2026-01-01' };
  const html = `<!DOCTYPE html><html lang="zh-Hans"><head>${head}</head><body>${body}</body></html>`;
  return rewritePage(html, PAGE, { site, collected, stamp });
}

describe('links', () => {
  it.each([
    ['to a page of the pack', '/persons/p/?a=1#b', '../../../persons/p/index.html?a=1#b'],
    ['to the page itself', '/records/h/a/#c', 'index.html#c'],
    ['home', '/', '../../../../index.html'],
    ['to a part of the page', '#c', '#c'],
    ['to another site', 'https://a.test/x', 'https://a.test/x'],
  ])('%s', (_case, href, wanted) => {
    expect(rewrite(`<p><a href="${href}">x</a></p>`)).toContain(`<a href="${wanted}">x</a>`);
  });
  it('to a page outside say so, and are text where the site has no address', () => {
    const link = '<p><a class="c" href="/records/h/b/" aria-current="page">乙</a></p>';
    expect(rewrite(link)).toContain('<p><span class="c">乙</span></p>');
    const online = rewrite(link, { origin: 'https://a.test' });
    expect(online).toContain('href="https://a.test/records/h/b/"');
    expect(online).toContain('乙<small class="online-only">（联网查看）</small></a>');
  });
  it('outside are left away in the frame, and are text in the way back', () => {
    const frame = rewrite(
      '<header class="bar"><ul><li><a href="/records/h/b/">乙</a></li><li><a href="/persons/p/">甲</a></li></ul></header>' +
        '<nav class="crumbs"><a href="/records/h/b/">乙</a></nav>',
      { origin: 'https://a.test' },
    );
    expect(frame).toContain('<ul><li><a href="../../../persons/p/index.html">甲</a></li></ul>');
    expect(frame).toContain('<nav class="crumbs"><span>乙</span></nav>');
  });
  it('of a site below a path', () => {
    expect(
      rewrite('<a href="/x/persons/p/">甲</a><a href="/persons/p/">乙</a>', { base: '/x/' }),
    ).toContain('<a href="../../../persons/p/index.html">甲</a><a href="/persons/p/">乙</a>');
  });
});

describe('what a page needs', () => {
  it('is taken along: pictures, tiles, files that scripts read', () => {
    const data = { tiles: { path: '/iiif/k' }, href: '/records/h/a/script.json', base: '/' };
    const page = rewrite(
      `<picture><source type="image/avif" srcset="/media/k/320.avif 320w"><source type="image/webp" srcset="/media/k/320.webp 320w"><img src="/media/k/320.jpg" srcset="/media/k/320.jpg 320w"></picture><deep-zoom><script type="application/json">${JSON.stringify(data)}</script></deep-zoom>`,
    );
    expect([...collected.files]).toEqual(['media/k/320.webp', 'media/k/320.jpg']);
    expect([...collected.folders]).toEqual(['iiif/k']);
    expect([...collected.data]).toEqual(['records/h/a/script.json']);
    expect(page).toContain('<source type="image/webp" srcset="../../../media/k/320.webp 320w">');
    expect(page).toContain('<img src="../../../media/k/320.jpg">');
    expect(page).toContain(
      '{"tiles":{"path":"../../../iiif/k"},"href":"script.json","base":"../../../"}',
    );
  });
  it('is not a form for machines, which says where the archive is on the web', () => {
    expect(rewrite('<p><a href="/records/h/a/manifest.json">IIIF</a></p>')).toContain(
      '<p><span>IIIF</span></p>',
    );
    expect([...collected.files]).toEqual([]);
  });
  it('keeps what is written on a page as it is', () => {
    const text =
      '<p data-x="a&quot;b">前 &lt;b&gt; &amp; 后“”</p><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>';
    expect(rewrite(text)).toContain(text);
  });
});

describe('scripts', () => {
  it('are the pack’s one classic script, told which modules this page has', () => {
    const page = rewrite(
      '<script type="module" src="/_astro/A.x.js"></script><script type="module" src="/_astro/B.y.js"></script>',
    );
    expect(page).not.toContain('type="module"');
    expect(page).toContain(
      '<script defer src="../../../../pack/scripts.js" data-modules="A.x.js B.y.js"></script>',
    );
  });
  it('inside the page get its addresses, and its policy lets them and nothing else run', () => {
    const page = rewrite(
      '',
      {},
      '<meta http-equiv="content-security-policy" content="x"><script>f("k", "/") && g("/_astro/a.css", "/ 无")</script>',
    );
    expect(page).toContain(
      '<script>f("k", "../../../") && g("../../../_astro/a.css", "/ 无")</script>',
    );
    expect([...collected.files]).toEqual(['_astro/a.css']);
    expect(page).toMatch(/script-src 'self' file: 'sha256-[\w+/]{43}='; /);
    expect(page).toContain("default-src 'none'");
  });
});

it('keeping the page in a browser, and installing the site, is left to the site', () => {
  const kept = '<keep-offline hidden><button data-keep="start">存</button></keep-offline><p>x</p>';
  const html = rewrite(kept, {}, '<link rel="manifest" href="/manifest.webmanifest">');
  expect(html).toContain('<p>x</p>');
  expect(html).not.toMatch(/keep|manifest/);
});
