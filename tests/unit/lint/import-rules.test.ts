import { ESLint, type Linter } from 'eslint';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainImport, house } from '../../../eslint.imports.js';

const root = join(import.meta.dirname, '../../..');

const refused: [file: string, code: string][] = [
  ['src/model/record.ts', "import { build } from '../gate/publish.ts'"],
  ['src/model/record.ts', "import { readFileSync } from 'node:fs'"],
  ['src/model/record.ts', "import { parse } from 'yaml'"],
  ['src/i18n/en.ts', "import { find } from '../model/record.ts'"],
  ['src/i18n/en.ts', "import { z } from 'zod'"],
  ['src/transcripts/alto.ts', "import { parseRecord } from '../model/record.ts'"],
  ['src/transcripts/alto.ts', "import { readFile } from 'node:fs/promises'"],
  ['src/gate/publish.ts', "import { readCatalogue } from '../catalogue/read.ts'"],
  ['src/gate/publish.ts', "import { getCollection } from 'astro:content'"],
  ['src/catalogue/read.ts', "import { publish } from '../gate/publish.ts'"],
  ['src/plates/draw.ts', "import { parseAlto } from '../transcripts/alto.ts'"],
  ['src/imaging/derive.ts', "import { publish } from '../gate/publish.ts'"],
  ['src/imaging/derive.ts', "import { buildCitation } from '../formats/citation/cite.ts'"],
  ['src/imaging/worker.ts', "const gate = await import('../gate/publish.ts')"],
  ['src/imaging/pool.ts', "new Worker(new URL('../gate/publish.ts', import.meta.url))"],
  ['src/formats/iiif/manifest.ts', "import sharp from 'sharp'"],
  ['src/formats/iiif/manifest.ts', "import { deriveImage } from '../../imaging/derive.ts'"],
  ['src/story/grammar.ts', "import { getStory } from '../site/story.ts'"],
  ['src/site/home.ts', "import Page from '../layouts/Page.astro'"],
  ['src/site/home.ts', "export { getPage } from '../pages/page.ts'"],
  ['src/islands/deep-zoom.ts', "import { zh } from '../i18n/zh.ts'"],
  ['src/islands/deep-zoom.ts', "import { readFile } from 'node:fs/promises'"],
  ['src/islands/deep-zoom.ts', "import sharp from 'sharp'"],
  ['src/islands/deep-zoom.ts', "import { getEntry } from 'astro:content'"],
  ['src/islands/deep-zoom.ts', "import { derive } from '../imaging/derive.ts'"],
  ['src/islands/search.ts', "import { buildIndex } from '../search/build/index-pages.ts'"],
  ['src/search/shared/fold.ts', "import { runQuery } from '../browser/query.ts'"],
  ['src/search/browser/query.ts', "import { buildIndex } from '../build/index-pages.ts'"],
  ['src/search/browser/query.ts', "import { readFile } from 'node:fs/promises'"],
  ['src/components/Card.astro', "---\nimport { getCard } from '../site/card.ts';\n---\n"],
  ['src/pages/index.astro', "---\nimport { publish } from '../gate/publish.ts';\n---\n"],
  [
    'src/pages/index.astro',
    "---\n---\n<script>\nimport { publish } from '../gate/publish.ts';\npublish();\n</script>\n",
  ],
  ['src/story/Scan.astro', "---\nimport { readAll } from '../catalogue/read.ts';\n---\n"],
  ['src/integrations/derive.ts', "import { getStaticPaths } from '../pages/record.astro'"],
  ['scripts/build.ts', "import { getStaticPaths } from '../src/pages/record.astro'"],
  ['src/gate/publish.ts', "import { findShared } from '../../tests/shared-data.ts'"],
  ['src/nobody/knows.ts', "import { z } from 'zod'"],
];

const allowed: [file: string, code: string][] = [
  ['src/model/record.ts', "import { z } from 'zod'; import { part } from './part.ts'"],
  ['src/transcripts/alto.ts', "import { type Region } from '../model/region.ts'"],
  ['src/transcripts/alto.ts', "import type { Region } from '../model/region.ts'"],
  ['src/gate/publish.ts', "import { parseRecord } from '../model/record.ts'"],
  ['src/catalogue/read.ts', "import { readFileSync } from 'node:fs'"],
  ['src/imaging/derive.ts', "import sharp from 'sharp'"],
  ['src/imaging/derive.ts', "import { buildInfo } from '../formats/iiif/info.ts'"],
  ['src/site/home.ts', "import { getCollection } from 'astro:content'"],
  ['src/islands/deep-zoom.ts', "import { getTile } from '../imaging/addresses.ts'"],
  ['src/islands/deep-zoom.ts', "const viewer = await import('openseadragon')"],
  ['src/islands/deep-zoom.ts', "import { type Messages } from '../i18n/zh.ts'"],
  ['src/islands/search.ts', "import { runQuery } from '../search/browser/query.ts'"],
  ['src/search/browser/query.ts', "import { fold } from '../shared/fold.ts'"],
  ['src/components/Card.astro', "---\nimport { type Card } from '../site/card.ts';\n---\n"],
  ['src/pages/index.astro', "---\nimport { getHome } from '../site/home.ts';\n---\n"],
  ['scripts/build.ts', "import { publish } from '../src/gate/publish.ts'"],
];

describe('who may import whom', async () => {
  // Only our rule, on files that need not exist: the typed rules would look for them in the project.
  const { default: config } = (await import('../../../eslint.config.js')) as {
    default: Linter.Config[];
  };
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [...config, { languageOptions: { parserOptions: { projectService: false } } }],
    ruleFilter: ({ ruleId }) => ruleId === 'zhanjuan/imports',
  });
  const listRules = async (file: string, code: string) => {
    const text = file.endsWith('.ts') ? `${code}\n` : code;
    const [result] = await eslint.lintText(text, { filePath: join(root, file) });
    return result!.messages;
  };

  it.each(refused)('%s must not: %s', async (file, code) => {
    const messages = await listRules(file, code);
    expect(messages.map((m) => m.ruleId)).toContain('zhanjuan/imports');
  });

  it.each(allowed)('%s may: %s', async (file, code) => {
    expect(await listRules(file, code)).toEqual([]);
  });

  it('says why, naming folders', () => {
    expect(explainImport('src/model/record.ts', '../gate/publish.ts', false)).toBe(
      'src/model does not import src/gate',
    );
    expect(explainImport('src/transcripts/alto.ts', '../model/part.ts', false)).toBe(
      'src/transcripts does not import src/model, its types only (import type)',
    );
  });

  it('has a row for every folder of src', () => {
    const exempt = (name: string) => name === 'styles' || name.endsWith('.d.ts');
    const there = existsSync(join(root, 'src')) ? readdirSync(join(root, 'src')) : [];
    expect(there.filter((name) => !(name in house) && !exempt(name))).toEqual([]);
  });
});
