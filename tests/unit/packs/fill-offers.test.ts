import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { emptyOffers, fillOffers } from '../../../src/packs/fill-offers.ts';

it('says of each pack how large it is, again and again, and nothing where there is none', () => {
  const outDir = mkdtempSync(path.join(tmpdir(), 'offers-'));
  const file = path.join(outDir, 'exhibitions/x/index.html');
  const empty = (slug: string): string =>
    `<pack-offer data-slug="${slug}" data-language="zh"></pack-offer>`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `<main>${empty('x')}${empty('y')}</main>`);
  const fill = (bytes: number): void => {
    const subject = {
      kind: 'exhibition',
      slug: 'x',
      title: { zh: '展' },
      summary: { zh: '' },
      roots: [],
    } as const;
    const site = { outDir, base: '/s/', origin: undefined };
    const more = {
      zip: 'x.zip',
      unpacked: 1,
      files: 1,
      pages: 1,
      sha256: 'ab12',
      date: '',
      version: 'v1',
    };
    fillOffers(site, [{ subject, bytes, ...more }]);
  };
  try {
    fill(12_345_678);
    fill(23_456_789);
    const html = readFileSync(file, 'utf8');
    expect(html).toContain(
      '<a class="share-button" href="/s/packs/x.zip" download="x.zip">下载离线包（23.5 MB）</a>',
    );
    expect(html).toContain('v1 · SHA-256 <code>ab12</code>');
    expect(html).not.toContain('12.3 MB');
    expect(html).toContain(empty('y'));
    expect(emptyOffers(html)).toBe('<main></main>');
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
});
