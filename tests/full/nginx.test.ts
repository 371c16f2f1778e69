import { execFileSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRelease } from '../../src/release/make-release.ts';
import { showRelease } from '../../src/release/release-shelf.ts';
import type { SiteRelease } from '../../src/release/site-release.ts';
import { verifySite } from '../../src/release/verify-site.ts';
import { getBuiltSite } from '../build/build-site.ts';
import { writeSoundRoot } from '../build/sound-root.ts';
import { RECIPE, startNginx } from './nginx-server.ts';
import { findFreePort } from '../browser/find-free-port.ts';

describe(`a release behind nginx, by ${RECIPE}`, () => {
  let room: string;
  let url: string;
  let server: ChildProcess;
  let release: SiteRelease;

  beforeAll(async () => {
    room = mkdtempSync(path.join(tmpdir(), '发布 nginx-'));
    // nginx runs as somebody else, who has to get at the files.
    execFileSync('chmod', ['755', room]);
    const shelf = path.join(room, 'shelf');
    const { outDir, site, base } = await getBuiltSite('小站 sound', writeSoundRoot);
    release = await makeRelease({
      built: outDir,
      shelf,
      site,
      base,
      commit: undefined,
      made: new Date(),
    });
    showRelease(shelf, release.id);
    const port = await findFreePort();
    url = `http://127.0.0.1:${port}/`;
    server = await startNginx(room, shelf, port);
  });
  afterAll(() => {
    server.kill('SIGQUIT');
    rmSync(room, { recursive: true, force: true });
  });

  const ask = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(new URL(address, url), { headers, method, redirect: 'manual' });

  it('is what was released, to the byte', async () => {
    expect(await verifySite(release, { url })).toEqual([]);
  });

  it('sends what is shrunk already to who can read it', async () => {
    // fetch takes the shrunk form apart; the raw length is in the header.
    const shrunk = await ask('', { 'accept-encoding': 'gzip' });
    expect(shrunk.headers.get('content-encoding')).toBe('gzip');
    expect(shrunk.headers.get('vary')).toContain('Accept-Encoding');
    expect((await ask('', { 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBe(
      null,
    );
  });

  it('lets what carries a hash be kept for ever, and pages be asked for again', async () => {
    const style = release.files.find((file) => /^_astro\/.*\.css$/.test(file.path))!;
    expect((await ask(style.path)).headers.get('cache-control')).toContain('immutable');
    const info = release.files.find((file) => file.path.endsWith('/info.json'))!;
    const answer = await ask(info.path);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const page = await ask('');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const again = await ask('', { 'if-none-match': page.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('guards: types, frames, methods, hidden files, addresses there are not', async () => {
    const page = await ask('');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    const embedded = release.files.find((file) => /^embed\/.*index\.html$/.test(file.path))!;
    const frame = await ask(embedded.path.replace(/index\.html$/, ''));
    expect(frame.headers.get('content-security-policy')).toBe('frame-ancestors *');
    const picture = release.files.find((file) => file.path.endsWith('.avif'))!;
    expect((await ask(picture.path)).headers.get('content-type')).toBe('image/avif');
    expect((await ask('', {}, 'POST')).status).toBe(403);
    expect((await ask('.git/HEAD')).status).toBe(404);
    const missing = await ask('no/such/page/');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toBe(
      readFileSync(path.join(room, 'shelf/current/site/404.html'), 'utf8'),
    );
    expect((await ask('404.html')).status).toBe(404);
  });

  it('gives ranges, and adds the slash of a page', async () => {
    const picture = release.files.find((file) => file.path.endsWith('.jpg') && file.bytes > 100)!;
    const part = await ask(picture.path, { range: 'bytes=10-19' });
    expect([part.status, part.headers.get('content-range')]).toEqual([
      206,
      `bytes 10-19/${picture.bytes}`,
    ]);
    const bare = await ask('exhibitions');
    expect([bare.status, bare.headers.get('location')]).toEqual([301, '/exhibitions/']);
  });
});
