import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTranscript } from '../../src/transcripts/parse-transcript.ts';
import { waitForView } from '../fixtures/viewer/viewer-test.ts';
import { listFiles } from '../fixtures/images/scan-files.ts';
import { findViolations } from '../browser/find-violations.ts';
import { COLUMNS, HELD } from './reading-root.ts';
import { SHARED_SETS } from './reading-shared-sets.ts';
import {
  listShown,
  openReadingSite,
  openViewer,
  poll,
  shared,
  type ReadingSite,
} from './reading-site.ts';

interface Manifest {
  readonly id: string;
  readonly items: readonly { readonly id: string }[];
  readonly partOf?: readonly { readonly id: string }[];
  readonly structures?: readonly { readonly items: readonly { readonly id: string }[] }[];
  readonly viewingDirection?: string;
  readonly behavior?: readonly string[];
}

const VOLUME = 'records/ku/volume/';

describe('records in the reading room', () => {
  let site: ReadingSite;
  let visit: ReadingSite['visit'];

  beforeAll(async () => {
    site = await openReadingSite();
    ({ visit } = site);
  });
  afterAll(() => site.close());

  it('a translation loses the paragraph of what is blackened', () => {
    const html = readFileSync(path.join(site.outDir, 'en/records/ku/letter/index.html'), 'utf8');
    expect(html).toContain('First line visible');
    expect(html).toContain('Fourth line visible');
    expect(html).not.toContain('lang="fr"');
  });

  it('nothing of the item that is held back is anywhere in the output, its page in the volume included', () => {
    const texts = listFiles(site.outDir).filter((file) => /\.(html|json|js|txt|xml)$/.test(file));
    expect(texts.length).toBeGreaterThan(40);
    for (const file of texts)
      expect(readFileSync(path.join(site.outDir, file), 'utf8'), file).not.toContain(HELD);
    const manifest = readManifest('volume');
    expect(manifest.items.map(({ id }) => id.split('/').at(-1))).toEqual([
      'p1',
      'p2',
      'p3',
      'p4',
      'p6',
    ]);
  });

  it('an item shows its own pages, leads to the volume and back; manifests say so', async () => {
    await visit('records/ku/first/', async (page) => {
      const parts = page.locator('.dz-list a');
      expect(await parts.evaluateAll((all) => all.map((a) => a.getAttribute('data-part')))).toEqual(
        ['p2', 'p3'],
      );
      await page.getByRole('link', { name: '在案卷中打开' }).click();
      await page.waitForURL(`${site.url}${VOLUME}?part=p2`);
      await page.locator('#part-p2').getByRole('link', { name: '第一封' }).click();
      await page.waitForURL(`${site.url}records/ku/first/`);
    });
    const [volume, item] = [readManifest('volume'), readManifest('first')];
    expect(item.partOf?.map(({ id }) => id)).toEqual([volume.id]);
    expect(volume.structures?.map(({ items }) => items.map(({ id }) => id))).toEqual([
      volume.items.slice(1, 3).map(({ id }) => id),
      volume.items.slice(3, 4).map(({ id }) => id),
    ]);
    expect(volume.viewingDirection).toBe('right-to-left');
    expect(volume.behavior).toEqual(['paged']);
    const getServices = (manifest: Manifest): string[] =>
      [...JSON.stringify(manifest.items).matchAll(/\/iiif\/([^/"]+)/g)].map(([, key]) => key!);
    expect(getServices(volume), 'scanned and derived once').toEqual(
      expect.arrayContaining(getServices(item)),
    );
  });

  it('turns a photograph over', () =>
    visit('records/ku/photograph/', async (page) => {
      await openViewer(page);
      await page.getByRole('button', { name: '翻面' }).click();
      await poll(() => listShown(page)).toEqual(['back']);
      await page.locator('.openseadragon-canvas').focus();
      await page.keyboard.press('v');
      await poll(() => listShown(page)).toEqual(['front']);
      expect(await page.getByRole('button', { name: '双页' }).count()).toBe(0);
    }));

  it('plain text belongs to its whole page', () =>
    visit('records/ku/plain/', async (page) => {
      expect(await page.locator('.line').count()).toBe(2);
      await page.getByRole('link', { name: '看整幅' }).click();
      await waitForView(page, 'viewer');
      expect(new URL(page.url()).searchParams.get('part')).toBe('p1');
    }));

  it('without JavaScript all pages stand there with their words; on paper too', async () => {
    await visit(
      VOLUME,
      async (page) => {
        for (const part of ['p2', 'p3', 'p4', 'p6']) {
          expect(await page.locator(`#part-${part} .part-picture`).isVisible(), part).toBe(true);
          expect(await page.locator(`#part-${part} .line-translation`).first().isVisible()).toBe(
            true,
          );
        }
        expect(await page.locator('.reading-tools').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
    await visit(VOLUME, async (page) => {
      expect(await page.locator('#part-p4').isVisible()).toBe(false);
      expect(await page.locator('.part-picture:visible').count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.part-picture:visible').count()).toBe(5);
      expect(await page.locator('.line:visible').count()).toBe(5 * COLUMNS.length);
      expect(await page.locator('.record-table').isVisible()).toBe(false);
    });
  });

  it.each([
    ['zh', VOLUME],
    ['en', `en/${VOLUME}`],
  ])('breaks no rule of axe, panels and spread open: %s', (_, address) =>
    visit(address, async (page) => {
      await openViewer(page);
      await page.keyboard.press('d');
      await page.keyboard.press('m');
      await page.keyboard.press('l');
      await page.locator('.dz-light').waitFor();
      expect(await findViolations(page)).toEqual([]);
    }),
  );

  it('stays light: scripts of the page before the viewer is opened', () =>
    visit(VOLUME, (_, { answers }) => {
      const scripts = answers.filter(({ url }) => url.endsWith('.js'));
      const sizes = scripts.map(({ url }) => {
        const file = path.join(site.outDir, decodeURI(new URL(url).pathname));
        expect(statSync(file).isFile()).toBe(true);
        return gzipSync(readFileSync(file)).length;
      });
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25 * 1024);
      return Promise.resolve();
    }));

  (shared === undefined ? describe.skip : describe)('real transcripts', () => {
    it.each(SHARED_SETS.map((set) => [set.slug, set] as const))(
      '%s: every placed line leads to its scan, and the first is found there',
      (slug, { pages }) =>
        visit(`records/ku/${slug}/`, async (page) => {
          expect(await page.locator('.part-text').count()).toBe(pages.length);
          for (const [i, { transcript }] of pages.entries()) {
            const links = page.locator(`#part-p${i + 1} .line a`);
            expect(await links.count(), transcript).toBe(countPlaced(transcript));
          }
          const first = page.locator('#part-p1 .line a').first();
          const text = (await first.textContent())!.trim();
          await first.click();
          await waitForView(page, 'viewer');
          await poll(() => page.locator('.dz-caption').textContent()).toBe(text);
          const [mark, area] = await Promise.all(
            ['.dz-line-mark >> nth=-1', '.dz-area'].map((name) => page.locator(name).boundingBox()),
          );
          expect(mark!.x + mark!.width / 2).toBeGreaterThan(area!.x);
          expect(mark!.x + mark!.width / 2).toBeLessThan(area!.x + area!.width);
        }),
    );
  });

  function readManifest(slug: string): Manifest {
    const file = path.join(site.outDir, 'records/ku', slug, 'manifest.json');
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  }
});

/** Lines with a box on the first page of one of the real transcripts. */
function countPlaced(transcript: string): number {
  const text = readFileSync(path.join(shared ?? '', transcript), 'utf8');
  const [page] = parseTranscript(transcript, text).pages;
  return (page?.lines ?? []).filter(({ region }) => region !== undefined).length;
}
