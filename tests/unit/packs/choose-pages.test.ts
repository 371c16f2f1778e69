import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { choosePages } from '../../../src/packs/choose-pages.ts';

/** Each page, and where it leads. */
const SITE: Readonly<Record<string, readonly string[]>> = {
  '': ['exhibitions/x/', 'records/h/hidden-from-x/'],
  'exhibitions/x/': [
    '',
    'exhibitions/x/one/',
    'exhibitions/y/',
    'lessons/l/',
    'labels/exhibitions/x/',
  ],
  'exhibitions/x/one/': ['records/h/a/?part=p&amp;xywh=1,2,3,4', 'persons/p/', 'browse/'],
  'en/exhibitions/x/': ['en/exhibitions/x/one/'],
  'en/exhibitions/x/one/': ['en/records/h/b/'],
  'exhibitions/y/': ['records/h/of-y/'],
  'lessons/l/': ['records/h/c/'],
  'records/h/a/': ['records/h/of-y/', 'places/q/', 'holders/h/', 'records/h/a/contains/2/'],
  'records/h/a/contains/2/': [],
  'en/records/h/a/': [],
  'records/h/b/': [],
  'en/records/h/b/': ['en/organisations/o/'],
  'records/h/c/': [],
  'records/h/of-y/': ['persons/of-y/'],
  'records/h/hidden-from-x/': [],
  'labels/exhibitions/x/': [],
  'labels/exhibitions/y/': [],
  'persons/p/': ['records/h/of-y/', 'persons/friend/'],
  'persons/friend/': [],
  'persons/of-y/': [],
  'places/q/': [],
  'organisations/o/': [],
  'en/organisations/o/': [],
  'holders/h/': ['records/h/of-y/'],
  'browse/': [],
  'search/': ['records/h/of-y/'],
  'about/': [],
};
let outDir: string;

beforeAll(() => {
  outDir = mkdtempSync(path.join(tmpdir(), 'choose-'));
  for (const [page, links] of Object.entries(SITE)) {
    mkdirSync(path.join(outDir, page), { recursive: true });
    const html = links.map((link) => `<a href="/s/${link}">x</a>`).join('');
    writeFileSync(path.join(outDir, page, 'index.html'), html);
  }
});
afterAll(() => {
  rmSync(outDir, { recursive: true, force: true });
});

function choose(roots: readonly string[]): string[] {
  const subject = {
    kind: 'exhibition',
    slug: 'x',
    title: { zh: '展' },
    summary: { zh: '' },
    roots,
  } as const;
  const pages = choosePages({ outDir, base: '/s/', origin: undefined }, subject);
  return [...pages].map((page) => page.slice(0, -'index.html'.length)).sort();
}

it('takes an exhibition with its lesson, what these lead to, and who and what is named there', () => {
  expect(choose(['exhibitions/x/', 'lessons/l/'])).toEqual([
    'about/',
    'en/exhibitions/x/',
    'en/exhibitions/x/one/',
    'en/organisations/o/',
    'en/records/h/a/',
    'en/records/h/b/',
    'exhibitions/x/',
    'exhibitions/x/one/',
    'holders/h/',
    'labels/exhibitions/x/',
    'lessons/l/',
    'organisations/o/',
    'persons/p/',
    'places/q/',
    'records/h/a/',
    'records/h/a/contains/2/',
    'records/h/b/',
    'records/h/c/',
    'search/',
  ]);
});

it('takes a lesson with its materials alone', () => {
  expect(choose(['lessons/l/'])).toEqual(['about/', 'lessons/l/', 'records/h/c/', 'search/']);
});
