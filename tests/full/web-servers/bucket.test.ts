import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runRollback } from '../../../src/curate/run-rollback.ts';
import { runSync } from '../../../src/curate/run-sync.ts';
import { listWithdrawn } from '../../../src/release/release-shelf.ts';
import type { SiteRelease } from '../../../src/release/site-release.ts';
import { verifySite } from '../../../src/release/verify-site.ts';
import { getCacheControl, getMediaType } from '../../../src/serve/headers.ts';
import { keepSaid } from '../../unit/curate/keep-said.ts';
import { BUCKET, startBucketServer, type BucketServer } from './bucket-server.ts';
import { CHINESE_NAME, prepareSite, type ReleasedSite } from './released-site.ts';

const REMOTE = `minio:${BUCKET}`;

describe('a release in object storage, by rclone and docs/recipes/rclone.conf', () => {
  let site: ReleasedSite;
  let bucket: BucketServer;
  let release: SiteRelease;

  beforeAll(async () => {
    site = await prepareSite('bucket');
    for (const accident of ['clearance.json', '.DS_Store', '_astro/page.js.map'])
      writeFileSync(path.join(site.built, accident), 'not for the public');
    release = await site.release();
    const room = path.join(site.room, 'storage');
    mkdirSync(room);
    bucket = await startBucketServer(room);
  });
  afterAll(async () => {
    await bucket.stop();
    rmSync(site.room, { recursive: true, force: true });
  });

  const sync = async (wish: Partial<Parameters<typeof runSync>[0]> = {}) => {
    const { said, console } = keepSaid();
    const flags = { dryRun: false, gzip: false, all: false };
    const done = await runSync({ shelf: site.shelf, remote: REMOTE, ...flags, ...wish }, console);
    return { done, said: said.join('\n') };
  };
  const verify = async (of: SiteRelease) => {
    const withdrawn = listWithdrawn(site.shelf, of);
    const findings = await verifySite(of, { url: bucket.url, withdrawn });
    // Storage lets nobody set this one; a service in front of it does.
    return findings.filter(({ kind }) => kind !== 'no-nosniff');
  };
  const list = () =>
    bucket.rclone('lsf', '--recursive', '--files-only', REMOTE).trim().split('\n').sort();
  const edit = (file: string, change: (text: string) => string) => {
    const full = path.join(site.built, file);
    writeFileSync(full, change(readFileSync(full, 'utf8')));
  };

  it('shows first what would change, and changes nothing', async () => {
    const { done, said } = await sync({ dryRun: true });
    expect(done).toBe(true);
    expect(said).toContain('新的页面');
    expect([said.includes('clearance'), list()]).toEqual([false, ['']]);
  });

  it('is what was released, each file under the headers of its kind', async () => {
    expect((await sync()).done).toBe(true);
    expect(list()).toEqual(release.files.map(({ path: file }) => file).sort());
    expect(await verify(release)).toEqual([]);
    for (const file of [
      '.html',
      '.css',
      '.json',
      '.jpg',
      '.avif',
      '.bin',
      '.webmanifest',
      '.txt',
    ]) {
      const found = release.files.find(({ path: name }) => name.endsWith(file))!.path;
      const { headers } = await fetch(new URL(encodeURI(found), bucket.url));
      expect([
        headers.get('content-type'),
        headers.get('cache-control'),
        headers.get('content-encoding'),
      ]).toEqual([getMediaType(found), getCacheControl(found), null]);
    }
    const text = await fetch(new URL(encodeURI(CHINESE_NAME), bucket.url));
    expect([text.status, (await text.text()).slice(0, 3)]).toEqual([200, '家书\n']);
    const missing = await fetch(`${bucket.url}no/such/page/`);
    expect([missing.status, await missing.text()]).toEqual([
      404,
      readFileSync(path.join(site.built, '404.html'), 'utf8'),
    ]);
  });

  it('is left alone where it is the same', async () => {
    expect((await sync()).said).toContain('已经一致');
    expect(bucket.listChanges().filter((change) => change.startsWith('DELETE'))).toEqual([]);
    expect(bucket.listChanges()).toHaveLength(release.files.length);
  });

  it('follows a release in which something is new, changed, withdrawn: what is needed first, deletions last', async () => {
    const gone = release.files.find(({ path: file }) =>
      /^records\/.*index\.html$/.test(file),
    )!.path;
    const picture = release.files.find(({ path: file }) => /^media\/.*\.jpg$/.test(file))!.path;
    for (const file of [gone, picture]) rmSync(path.join(site.built, file));
    edit('index.html', (text) => text.replace('</title>', '：新</title>'));
    edit('keep/index.json', (text) => `${text} `);
    mkdirSync(path.join(site.built, 'new'));
    writeFileSync(path.join(site.built, 'new/index.html'), '<title>新</title>');
    writeFileSync(path.join(site.built, '_astro/new.abcdef.css'), 'p{}');
    bucket.rclone('copyto', path.join(site.room, 'built/robots.txt'), `${REMOTE}/clearance.json`);
    const next = await site.release();
    expect(
      (await verify(next)).map(({ kind, address }) => [kind, address.slice(-14)]),
    ).toContainEqual(['kept', 'clearance.json']);
    const before = bucket.listChanges().length;
    const { done, said } = await sync();
    expect(done).toBe(true);
    expect(said).toContain('- clearance.json');
    const changes = () => bucket.listChanges().slice(before);
    await expect.poll(() => changes().length).toBe(7);
    expect(changes().slice(0, 5)).toEqual([
      'PUT _astro/new.abcdef.css',
      'PUT new/index.html',
      'PUT index.html',
      'PUT keep/index.json',
      `DELETE ${gone}`,
    ]);
    expect(changes().slice(5).sort()).toEqual(['DELETE clearance.json', `DELETE ${picture}`]);
    expect(await verify(next)).toEqual([]);
    expect(list()).toEqual(next.files.map(({ path: file }) => file).sort());
  });

  it('goes back to the release before, and says so', async () => {
    expect(await runRollback(site.shelf, undefined, keepSaid().console)).toBe(true);
    expect((await sync()).done).toBe(true);
    expect(await verify(release)).toEqual([]);
  });

  it('is kept shrunk on request, and read the same', async () => {
    expect((await sync({ gzip: true })).done).toBe(true);
    const { headers } = await fetch(bucket.url);
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(await verify(release)).toEqual([]);
  });

  it('gets headers again that a hand has lost', async () => {
    bucket.rclone('copyto', path.join(site.built, '404.html'), `${REMOTE}/404.html`);
    expect((await sync()).done).toBe(true);
    const ask = async () => (await fetch(`${bucket.url}404.html`)).headers.get('cache-control');
    expect(await ask()).toBe(null);
    await sync({ all: true });
    expect(await ask()).toBe('no-cache');
  });

  it('touches nothing that is not of this site, and takes nothing away when it cannot finish', async () => {
    const other = `minio:${bucket.other}`;
    bucket.rclone('copyto', path.join(site.built, 'robots.txt'), `${other}/masters/1.tif`);
    const strange = await sync({ remote: other });
    expect([strange.done, strange.said.includes('不像是这个网站的桶')]).toEqual([false, true]);
    expect(bucket.rclone('lsf', '-R', '--files-only', other).trim()).toBe('masters/1.tif');
    const nowhere = await sync({ remote: 'minio:no-such-bucket' });
    expect([nowhere.done, nowhere.said.includes('directory not found')]).toEqual([false, true]);
    const folder = await sync({ remote: '/srv/www' });
    expect([folder.done, folder.said.includes('不是存储桶')]).toEqual([false, true]);

    const before = list();
    rmSync(path.join(site.built, 'index.html'));
    const next = await site.release();
    const secret = process.env['AWS_SECRET_ACCESS_KEY'];
    process.env['AWS_SECRET_ACCESS_KEY'] = 'wrong';
    const refused = await sync();
    process.env['AWS_SECRET_ACCESS_KEY'] = secret;
    expect([refused.done, refused.said.includes('SignatureDoesNotMatch')]).toEqual([false, true]);
    expect(list()).toEqual(before);
    expect((await verify(next)).map(({ kind }) => kind)).toContain('leftover');
  });

  it('whose files have changed on the shelf is not uploaded', async () => {
    const page = path.join(site.shelf, 'current/site/404.html');
    rmSync(page);
    writeFileSync(page, 'rewritten');
    const { done, said } = await sync();
    expect([done, said.includes('404.html')]).toEqual([false, true]);
  });
});
