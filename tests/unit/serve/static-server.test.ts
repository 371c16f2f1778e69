import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runServer, type RunningServer } from '../../../src/serve/static-server.ts';

const files: Record<string, string> = {
  'site/index.html': `<h1>展卷</h1>${'<p>页</p>'.repeat(200)}`,
  'site/404.html': `<h1>没有这一页</h1>${'<p>页</p>'.repeat(200)}`,
  'site/records/x000/a b/index.html': '<h1>档案</h1>',
  'site/records/绵阳/index.html': '<h1>绵阳</h1>',
  'site/empty/only.txt': 'text',
  'site/_astro/page.Abc123.js': 'export const a = 1;'.repeat(100),
  'site/_astro/page.Abc123.css': 'p{}',
  'site/iiif/0123/info.json': '{}',
  'site/iiif/0123/0,0,512,512/512,512/0/default.jpg': 'jpeg',
  'site/media/0123/800.avif': '0123456789',
  'site/pagefind/pagefind.zh.pf_meta': 'meta',
  'site/pagefind/wasm.zh.pagefind': 'wasm',
  'site/site.webmanifest': '{}',
  'site/iiif/manifest.json': '{}',
  'site/scan.webp': 'webp',
  'site/draft.tiff': 'tiff',
  'site/zero.txt': '',
  'secret.txt': 'secret',
};

const folder = mkdtempSync(join(tmpdir(), 'zhanjuan 服务 '));
const root = join(folder, 'site');
let server: RunningServer;
let mounted: RunningServer;

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  server = await runServer({ root, port: 0 });
  mounted = await runServer({ root, port: 0, base: '/展览' });
});

afterAll(async () => {
  await Promise.all([server.close(), mounted.close()]);
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}, from = server) =>
  fetch(new URL(path, from.url), { redirect: 'manual', headers });

/** What a client sends that does not tidy the path first. */
function getRaw(path: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((done, fail) => {
    let text = '';
    const socket = connect(Number(port), hostname)
      .on('data', (data: Buffer) => (text += data.toString()))
      .on('error', fail)
      .on('close', () => done(text));
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  });
}

describe('media types', () => {
  it.each([
    ['', 'text/html; charset=utf-8'],
    ['_astro/page.Abc123.js', 'text/javascript; charset=utf-8'],
    ['_astro/page.Abc123.css', 'text/css; charset=utf-8'],
    ['iiif/0123/info.json', 'application/json; charset=utf-8'],
    ['iiif/0123/0,0,512,512/512,512/0/default.jpg', 'image/jpeg'],
    ['media/0123/800.avif', 'image/avif'],
    ['scan.webp', 'image/webp'],
    ['draft.tiff', 'image/tiff'],
    ['site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['pagefind/pagefind.zh.pf_meta', 'application/octet-stream'],
    ['pagefind/wasm.zh.pagefind', 'application/octet-stream'],
  ])('/%s is %s', async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });
});

describe('caching', () => {
  it.each([
    ['_astro/page.Abc123.js', true],
    ['iiif/0123/0,0,512,512/512,512/0/default.jpg', true],
    ['media/0123/800.avif', true],
    ['iiif/0123/info.json', false],
    ['', false],
    ['scan.webp', false],
  ])('/%s immutable: %s', async (path, isImmutable) => {
    const cache = (await get(path)).headers.get('cache-control');
    expect(cache).toBe(isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  });

  it('answers 304 to whoever has the same file', async () => {
    const tag = (await get('')).headers.get('etag')!;
    const again = await get('', { 'if-none-match': tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });
});

describe('compression', () => {
  it('zips text on the fly, whole and correct', async () => {
    const plain = await getRaw('/_astro/page.Abc123.js');
    expect(plain).toContain('export const a = 1;');
    expect(plain).not.toContain('Content-Encoding');
    const zipped = await get('_astro/page.Abc123.js', { 'accept-encoding': 'gzip' });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(zipped.headers.get('vary')).toBe('Accept-Encoding');
    expect(await zipped.text()).toBe(files['site/_astro/page.Abc123.js']);
  });

  it.each([
    ['gzip;q=0', null],
    ['br, gzip;q=0.5', 'gzip'],
    ['*', 'gzip'],
    ['identity', null],
  ])('honours Accept-Encoding: %s', async (accept, encoding) => {
    const response = await get('', { 'accept-encoding': accept });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    await response.arrayBuffer();
  });

  it('leaves images as they are', async () => {
    const response = await get('media/0123/800.avif', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('content-length')).toBe('10');
  });

  it('really sends fewer bytes', async () => {
    const { request } = await import('node:http');
    const bytes = await new Promise<Buffer>((done, fail) => {
      request(server.url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(Buffer.concat(parts)));
      })
        .on('error', fail)
        .end();
    });
    expect(bytes.length).toBeLessThan(200);
    expect(gunzipSync(bytes).toString()).toBe(files['site/index.html']);
  });
});

describe('ranges', () => {
  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=5-2', 200, '0123456789', null],
    ['bytes=0-1,3-4', 200, '0123456789', null],
    ['lines=1-2', 200, '0123456789', null],
  ])('%s gives %i', async (range, status, body, contentRange) => {
    const response = await get('media/0123/800.avif', { range });
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(body);
    expect(response.headers.get('content-range')).toBe(contentRange);
  });
});

describe('addresses', () => {
  it('finds Chinese and spaces, as they are typed and as they are encoded', async () => {
    expect(await (await get('records/绵阳/')).text()).toBe('<h1>绵阳</h1>');
    expect(await (await get('records/x000/a%20b/')).text()).toBe('<h1>档案</h1>');
  });

  it('redirects a folder to its slash and keeps the query', async () => {
    const response = await get('records/x000/a%20b?q=%E5%B1%95');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/records/x000/a%20b/?q=%E5%B1%95');
  });

  it('does not redirect to another host', async () => {
    const answer = await getRaw('//records/x000/a%20b');
    expect(answer).toMatch(/^HTTP\/1\.1 (301|404) /);
    expect(answer).not.toMatch(/Location: \/\//);
  });

  it.each(['nowhere/', 'empty/', 'empty', 'index.html/', 'iiif/0123/nothing.jpg', '%E5%B1'])(
    '/%s is the 404 page',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toBe(files['site/404.html']);
    },
  );

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/records/../../secret.txt',
    '/records/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00/../secret.txt',
    '//secret.txt',
    '/_astro/..%2f..%2fsecret.txt',
  ])('nothing outside the site is served: %s', async (path) => {
    const answer = await getRaw(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain('secret');
  });

  it('sends an empty file', async () => {
    const response = await get('zero.txt');
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('knows GET and HEAD only', async () => {
    const head = await fetch(server.url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
  });
});

describe('base', () => {
  it('is in the address, and the site stands below it', async () => {
    expect(new URL(mounted.url).pathname).toBe('/%E5%B1%95%E8%A7%88/');
    expect(await (await get('', {}, mounted)).text()).toBe(files['site/index.html']);
    expect((await get('_astro/page.Abc123.css', {}, mounted)).headers.get('cache-control')).toMatch(
      /immutable/,
    );
  });

  it.each(['/', '/展览'])('%s leads there', async (path) => {
    const response = await get(path, {}, mounted);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/%E5%B1%95%E8%A7%88/');
  });

  it('has nothing beside it', async () => {
    expect((await get('/index.html', {}, mounted)).status).toBe(404);
    expect((await get('/展览馆/', {}, mounted)).status).toBe(404);
  });
});

describe('ports', () => {
  it('takes the next free one, or fails when it must have that one', async () => {
    const port = Number(new URL(server.url).port);
    const next = await runServer({ root, port });
    expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
    await next.close();
    await expect(runServer({ root, port, strictPort: true })).rejects.toThrow(/EADDRINUSE/);
  });
});
