import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLabels, HELD, MOVED } from './leak/canary-family.ts';
import { writeCanaryRoot } from './leak/canary-root.ts';
import { findCanaries, type Finding } from './leak/find-canaries.ts';
import {
  HELD_PLACES,
  listHeldLabels,
  listHeldPictures,
  listKeptLabels,
} from './leak/held-labels.ts';
import { writeMovedEntries } from './leak/moved-entries.ts';
import type { RootWriter } from './leak/root-writer.ts';
import {
  copySite,
  runBuild,
  takeGateOut,
  type BuildResult,
  type SiteCopy,
} from './leak/site-copy.ts';
import { IN_STORIES } from './leak/ways-round.ts';

const GATE_DOUBLE = path.join(import.meta.dirname, 'leak/gate-taken-out.ts');
let folder: string;
let writer: RootWriter;
let site: SiteCopy;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'leak-'));
  writer = await writeCanaryRoot(path.join(folder, 'root'));
  site = copySite(process.cwd(), path.join(folder, 'site'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What a build leaves behind, `dist` first. */
function listTraces({ folder: home, outDir, cacheDir }: SiteCopy, withStore = false): string[] {
  const caches = readdirSync(cacheDir)
    // Pictures and recordings once made stay in the private store, out of which dist is filled.
    .filter((name) => withStore || (name !== 'store' && name !== 'recordings'));
  return [outDir, path.join(home, '.astro'), ...caches.map((name) => path.join(cacheDir, name))];
}

/** Kind and the first two steps of the path, each once: `pixels dist/iiif`. */
function listPlaces(findings: readonly Finding[]): string[] {
  const places = findings.map(
    ({ kind, where }) => `${kind} ${where.split('/').slice(0, 2).join('/')}`,
  );
  return [...new Set(places)];
}

function listLabels(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap(({ labels }) => labels))];
}

describe('with everything in its place', () => {
  let built: BuildResult;
  let found: Finding[];

  beforeAll(async () => {
    built = await runBuild(site, writer.root, 'pack.ts');
    found = await findCanaries(listTraces(site, true), [HELD, MOVED]);
  });
  it('builds, and does not say on the terminal what is held back', () => {
    expect(built.code, built.output).toBe(0);
    expect(findLabels(HELD, built.output)).toEqual([]);
  });
  it('lets out nothing that is held back, and no file that cannot be looked into', () => {
    expect(found.filter(({ family }) => family !== MOVED.name)).toEqual([]);
  });
  it('would have been seen: what is open is found in every kind of place', () => {
    expect(listPlaces(found)).toEqual(
      expect.arrayContaining([
        'text dist/index.html',
        'text dist/en',
        'text dist/records',
        'name dist/records',
        'text dist/embed',
        'text dist/labels',
        'text dist/exhibitions',
        'text dist/persons',
        'text dist/sources',
        'text dist/today',
        'text dist/openings',
        'text dist/campaigns',
        'text dist/browse',
        'text dist/browse-index',
        'text dist/themes',
        'text dist/timeline',
        'text dist/lessons',
        'text dist/holders',
        'text dist/av',
        'text dist/keep',
        'pixels dist/iiif',
        'pixels dist/media',
        'pixels dist/cards',
        'text dist/papers',
        'name dist/papers',
        'pixels dist/papers',
        'font dist/_astro',
        'text .astro/content-modules.mjs',
        'text astro/data-store.json',
      ]),
    );
    // In offline packs: pages, tiles, and what lies packed in the scripts that stand for files.
    for (const [kind, where] of [
      ['text', /^dist\/packs\/.+\.zip!.+\/records\/.+\.html$/],
      ['text', /^dist\/packs\/.+\.zip!.+\/search-index\/.+!unpacked$/],
      ['pixels', /^dist\/packs\/.+\.zip!.+\/iiif\//],
      ['font', /^dist\/packs\/.+\.zip!.+\.css!data-\d+$/],
    ] as const)
      expect(found).toContainEqual(
        expect.objectContaining({ kind, where: expect.stringMatching(where) }),
      );
    // In files to be saved or followed.
    for (const file of ['cite.bib', 'cite.ris', 'feed.atom', '0412.json'])
      expect(found).toContainEqual(
        expect.objectContaining({ kind: 'text', where: expect.stringContaining(`/${file}`) }),
      );
    // In the search index, inside what is packed there.
    expect(found).toContainEqual(
      expect.objectContaining({
        kind: 'text',
        where: expect.stringMatching(/^dist\/.+!unpacked$/),
      }),
    );
  });
  it('keeps to itself what no page of an open record needs', () => {
    const kept =
      /^record(reason|redactor|jointbody|reviewer(one|two)|earlyreason|decider(one|two)|clearer|clearreason|depicted(too)?|exempter(one|two)|exemptreason|consenter|consentbasis|consentwithdrawn|depositor|author|scan|soundfile|soundtag|cuesfile|cuenote|text|altofile|exif|artist|iptc|comment)$/;
    expect(listLabels(found).filter((label) => kept.test(label))).toEqual([]);
  });
});

describe('when what was open is closed again', () => {
  it('leaves nothing of it in the site, in its packs, nor in what Astro keeps', async () => {
    await writeMovedEntries(writer, false);
    const { code, output } = await runBuild(site, writer.root, 'pack.ts');
    expect(code, output).toBe(0);
    expect(await findCanaries(listTraces(site), [HELD, MOVED])).toEqual([]);
  });
});

describe('with the gate taken out', () => {
  it('finds texts of everything held back, and its pixels', async () => {
    const open = copySite(process.cwd(), path.join(folder, 'open'));
    takeGateOut(open, GATE_DOUBLE);
    const { code, output } = await runBuild(open, writer.root);
    expect(code, output).toBe(0);
    const found = await findCanaries([open.outDir], [HELD]);
    expect(listLabels(found)).toEqual(expect.arrayContaining(listHeldLabels()));
    for (const [kind, where] of HELD_PLACES)
      expect(found).toContainEqual(
        expect.objectContaining({ kind, where: expect.stringMatching(where) }),
      );
    const seen = found.filter(({ kind }) => kind === 'pixels').map(({ where }) => where);
    for (const [id, part] of listHeldPictures()) {
      const key = readKey(open, id, part);
      expect(seen, `${id}#${part}`).toContainEqual(expect.stringContaining(`dist/iiif/${key}/`));
      expect(seen, `${id}#${part}`).toContainEqual(expect.stringContaining(`dist/media/${key}/`));
    }
    const keptBack = await findCanaries(listTraces(open), [HELD]);
    expect(listLabels(keptBack)).toEqual(expect.arrayContaining(listKeptLabels()));
  });
});

/** The picture's key, out of the record's manifest. */
function readKey({ outDir }: SiteCopy, id: string, part: string): string {
  const file = path.join(outDir, 'records', id, 'manifest.json');
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: { id: string }[] };
  const canvas = items.find((item) => item.id.endsWith(`/${part}`));
  return /iiif\/([0-9a-f]{32})/.exec(JSON.stringify(canvas))?.[1] ?? 'no key';
}

describe('a build that meets ways round the gate', () => {
  it('fails, repeats no more than was typed, and leaves the site as it was', async () => {
    const before = readFileSync(path.join(site.outDir, 'index.html'), 'utf8');
    const typed = IN_STORIES.map((way) => way.typed).filter((text) => text.startsWith('<'));
    writer.write('exhibitions/front/one.zh.mdx', typed.join('\n\n'));
    const { code, output } = await runBuild(site, writer.root);
    expect(code).toBe(1);
    expect(output).toContain('[unknown-record]');
    expect(output).not.toContain('    at ');
    const known = typed.flatMap((text) => findLabels(HELD, text));
    expect(findLabels(HELD, output).filter((label) => !known.includes(label))).toEqual([]);
    expect(readFileSync(path.join(site.outDir, 'index.html'), 'utf8')).toBe(before);
    expect(await findCanaries(listTraces(site), [HELD, MOVED])).toEqual([]);
  });
});
