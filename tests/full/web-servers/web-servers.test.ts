import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runRollback } from '../../../src/curate/run-rollback.ts';
import type { SiteRelease } from '../../../src/release/site-release.ts';
import { verifySite } from '../../../src/release/verify-site.ts';
import { getMediaType } from '../../../src/serve/headers.ts';
import { findFreePort } from '../../browser/find-free-port.ts';
import { keepSaid } from '../../unit/curate/keep-said.ts';
import { caddy } from './caddy-server.ts';
import { nginx } from './nginx-server.ts';
import { CHINESE_NAME, prepareSite, type ReleasedSite } from './released-site.ts';
import { stopProcess } from './web-server.ts';

/** A media type without what may differ from server to server: old names, and the charset where UTF-8 is the rule. */
const normaliseType = (type: string): string =>
  type
    .replace(/^application\/javascript/, 'text/javascript')
    .replace(/^text\/xml/, 'application/xml')
    .replace(/^((?:application|image)\/(?:.*\+)?(?:json|xml)); charset=utf-8$/, '$1');

describe.each([nginx, caddy])('a release behind $name, by $recipe', ({ name, start }) => {
  let site: ReleasedSite;
  let url: string;
  let server: ChildProcess;
  let release: SiteRelease;

  beforeAll(async () => {
    site = await prepareSite(name);
    release = await site.release();
    const port = await findFreePort();
    url = `http://127.0.0.1:${port}/`;
    server = await start(path.join(site.room, 'server'), site.shelf, port);
  });
  afterAll(async () => {
    await stopProcess(server);
    rmSync(site.room, { recursive: true, force: true });
  });

  const ask = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(new URL(address, url), { headers, method, redirect: 'manual' });
  const find = (pattern: RegExp) => release.files.find((file) => pattern.test(file.path))!;

  it('is what was released, to the byte', async () => {
    expect(await verifySite(release, { url })).toEqual([]);
  });

  it('says of every kind of file what it is, and never guesses', async () => {
    const endings = new Map(release.files.map((file) => [path.extname(file.path), file.path]));
    expect(endings.size).toBeGreaterThan(15);
    for (const [ending, file] of endings) {
      if (file === '404.html') continue;
      const { headers } = await ask(file);
      expect([ending, normaliseType(headers.get('content-type') ?? '')]).toEqual([
        ending,
        normaliseType(getMediaType(file)),
      ]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('sends what is shrunk already to who can read it', async () => {
    const style = find(/^_astro\/.*\.css$/).path;
    for (const address of ['', style, encodeURI(CHINESE_NAME)]) {
      // fetch takes the shrunk form apart; the raw length is in the header.
      const shrunk = await ask(address, { 'accept-encoding': 'gzip' });
      expect(shrunk.headers.get('content-encoding')).toBe('gzip');
      expect(shrunk.headers.get('vary')).toContain('Accept-Encoding');
      const plain = await ask(address, { 'accept-encoding': 'identity' });
      expect(plain.headers.get('content-encoding')).toBe(null);
      expect(await plain.text()).toBe(await shrunk.text());
    }
  });

  it('lets what carries a hash be kept for ever, and all else be asked for again', async () => {
    const style = await ask(find(/^_astro\/.*\.css$/).path);
    expect(style.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const info = await ask(find(/\/info\.json$/).path);
    expect(info.headers.get('cache-control')).toBe('no-cache');
    expect(info.headers.get('access-control-allow-origin')).toBe('*');
    const gone = await ask('_astro/gone.css');
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, 'no-cache']);
    const page = await ask('');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const again = await ask('', { 'if-none-match': page.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('guards: frames, methods, hidden files, addresses there are not', async () => {
    const page = await ask('');
    expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect(page.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    const embedded = find(/^embed\/.*index\.html$/);
    const frame = await ask(embedded.path.replace(/index\.html$/, ''));
    expect(frame.headers.get('content-security-policy')).toBe('frame-ancestors *');
    expect((await ask('', {}, 'POST')).status).toBe(405);
    expect((await ask('.git/HEAD')).status).toBe(404);
    const notice = readFileSync(path.join(site.shelf, 'current/site/404.html'), 'utf8');
    for (const address of ['no/such/page/', 'no-such.html', '_astro/', '404.html']) {
      const missing = await ask(address);
      expect([address, missing.status]).toEqual([address, 404]);
      expect(await missing.text()).toBe(notice);
      expect(missing.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    }
  });

  it('gives ranges, and adds the slash of a page', async () => {
    const picture = find(/^media\/.*\.jpg$/);
    const part = await ask(picture.path, { range: 'bytes=10-19' });
    expect([part.status, part.headers.get('content-range')]).toEqual([
      206,
      `bytes 10-19/${picture.bytes}`,
    ]);
    const beyond = await ask(picture.path, { range: `bytes=${picture.bytes}-` });
    expect(beyond.status).toBe(416);
    const bare = await ask('exhibitions');
    expect([301, 308]).toContain(bare.status);
    expect(new URL(bare.headers.get('location') ?? '', bare.url).pathname).toBe('/exhibitions/');
  });

  it('knows files with Chinese names', async () => {
    const answer = await ask(encodeURI(CHINESE_NAME), { 'accept-encoding': 'identity' });
    const body = Buffer.from(await answer.arrayBuffer());
    expect(createHash('sha256').update(body).digest('hex')).toBe(
      release.files.find((file) => file.path === CHINESE_NAME)?.sha256,
    );
  });

  it('shows the next release at once, and the one before again', async () => {
    const home = path.join(site.built, 'index.html');
    writeFileSync(home, readFileSync(home, 'utf8').replace('</title>', '：新</title>'));
    const next = await site.release();
    expect(await verifySite(next, { url })).toEqual([]);
    expect((await verifySite(release, { url })).map(({ address }) => address)).toEqual([url]);
    expect(await runRollback(site.shelf, undefined, keepSaid().console)).toBe(true);
    expect(await verifySite(release, { url })).toEqual([]);
  });

  it('is found out where it is not what was released, in either form it is sent in', async () => {
    const served = path.join(site.shelf, 'current/site');
    const tampered = find(/^records\/.*index\.html$/).path;
    const picture = find(/^media\/.*\.jpg$/).path;
    // A name of its own for the changed file: releases share what is the same.
    for (const file of [tampered, picture]) rmSync(path.join(served, file));
    writeFileSync(path.join(served, tampered), 'rewritten');
    writeFileSync(path.join(served, 'clearance.json'), '{}');
    writeFileSync(path.join(served, 'withdrawn.html'), 'withdrawn');
    const found = await verifySite(release, { url, withdrawn: ['withdrawn.html', 'gone.html'] });
    expect(found.map(({ kind, address }) => [kind, address.replace(url, '')])).toEqual([
      ['kept', 'clearance.json'],
      ['missing', picture],
      ['different', tampered.replace(/index\.html$/, '')],
      ['leftover', 'withdrawn.html'],
    ]);
  });
});
