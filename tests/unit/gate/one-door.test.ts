import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Everything } from '../../../src/model/content.ts';
import type { PublishedCatalogue } from '../../../src/model/published.ts';

const source = path.join(import.meta.dirname, '../../../src');

function listSources(): { file: string; text: string }[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro)$/.test(file))
    .map((file) => ({
      file: file.split(path.sep).join('/'),
      text: readFileSync(path.join(source, file), 'utf8'),
    }));
}

test('a PublishedCatalogue cannot be made by writing one down', () => {
  const made = {
    site: { name: { zh: '' }, tagline: { zh: '' }, description: { zh: '' }, front: '' },
    holders: [],
    authorities: [],
    sources: [],
    records: [],
    exhibitions: [],
    lessons: [],
    campaigns: [],
    tombstones: [],
    redirects: [],
  };
  // @ts-expect-error the mark is missing, and nobody can import it
  const catalogue: PublishedCatalogue = made;
  // @ts-expect-error what has not passed is no catalogue either
  const passOff = (everything: Everything): PublishedCatalogue => everything;
  expect(catalogue).toBe(made);
  expect(passOff).toBeTypeOf('function');
});

test('no file but the gate claims to have one', () => {
  const claims = listSources().filter(({ text }) =>
    /\bas (unknown as )?PublishedCatalogue\b/.test(text),
  );
  expect(claims.map(({ file }) => file)).toEqual(['gate/publish-catalogue.ts']);
});

test('below the gate nobody handles what has not passed', () => {
  // What curators work with stands above the gate too: nothing that is printed may import it.
  const above = /^(model|gate|catalogue|press|intake|curate|report)\//;
  const types =
    /import[^;]*\b(Everything|Loaded(Record|Part|Authority|Holder|Source))\b[^;]*model\/content/;
  const handles = listSources().filter(({ file, text }) => !above.test(file) && types.test(text));
  expect(handles.map(({ file }) => file)).toEqual([]);
});
