// Who may import whom. One row a folder of src; a folder without a row may not exist.
//   own       folders and files of src whose values it may import (its own folder always)
//   types     folders and files of src it may import types from, besides those
//   packages  the only npm packages it may import, where there is such a limit
//   node      may it import node: modules
//   virtual   the astro: modules it may import

/** @typedef {{ own?: string[], types?: string[], packages?: string[], node?: boolean, virtual?: string[] }} Row */

/** Everything that makes data, from the model up to the page models. */
const makers = [
  'model',
  'transcripts',
  'plates',
  'timeline',
  'recordings',
  'gate',
  'catalogue',
  'imaging',
  'formats',
  'story',
  'search',
  'browse',
  'packs',
  'keep',
  'release',
  'sharing',
  'paper',
  'settings.ts',
];

/** @type {Record<string, Row>} */
export const house = {
  model: { packages: ['zod', 'edtf'] },
  i18n: { own: [], packages: [] },
  transcripts: { own: ['model/region.ts'], types: ['model'] },
  plates: { own: ['model'], types: ['transcripts'], node: true },
  recordings: { own: [], packages: [] },
  timeline: { own: ['model'], packages: ['d3-time'] },
  gate: { own: ['model', 'transcripts'], types: ['settings.ts'] },
  catalogue: {
    own: ['model', 'transcripts', 'plates'],
    types: ['settings.ts', 'gate'],
    node: true,
  },
  // Sent to browsers with the editor: texts in, texts out.
  yaml: { own: [], packages: ['yaml'] },
  intake: { own: ['model', 'transcripts', 'yaml', 'formats/escape-html.ts'], node: true },
  curate: { own: [...makers, 'yaml', 'intake', 'press'], node: true },
  editor: { own: ['model', 'story/forms', 'yaml', 'i18n'], types: ['settings.ts'], node: true },
  imaging: { own: ['model', 'formats/iiif'], types: ['settings.ts', 'gate'], node: true },
  formats: { own: ['model', 'transcripts'], types: ['gate'] },
  story: { own: ['model', 'transcripts'], types: ['gate'] },
  search: { own: ['model', 'transcripts'], types: ['gate'], node: true },
  browse: { own: [], types: ['model'], node: true },
  packs: {
    own: ['model', 'i18n', 'search', 'paper/addresses.ts', 'formats/escape-html.ts'],
    node: true,
  },
  keep: { own: ['model', 'packs'], node: true },
  release: { own: ['model', 'serve/headers.ts'], types: ['settings.ts'], node: true },
  sharing: { own: ['model', 'plates', 'imaging', 'formats'], types: ['gate'], node: true },
  paper: {
    own: ['model', 'i18n', 'story', 'formats', 'sharing', 'plates'],
    types: ['settings.ts', 'gate', 'imaging'],
    node: true,
  },
  press: { own: [...makers, 'i18n'], node: true },
  report: {
    own: [
      ...makers,
      'press',
      'curate/table.ts',
      'intake/write-files.ts',
      'site/numerals.ts',
      'site/openings.ts',
    ],
    node: true,
  },
  site: {
    // The functions that are sent to browsers as text.
    own: [
      ...makers,
      'press',
      'i18n',
      'islands/display/first-paint.ts',
      'islands/display/late-face.ts',
      'islands/keep-offline/first-paint.ts',
      'islands/progress/marks.ts',
    ],
    types: ['islands'],
    node: true,
    virtual: ['astro:content'],
  },
  islands: {
    own: [
      'imaging/addresses.ts',
      'model/addresses.ts',
      'model/region.ts',
      'search/browser',
      'search/shared',
      'browse/browser',
      'browse/shared',
      'keep/browser',
    ],
    types: ['i18n', 'model'],
  },
  integrations: { own: [...makers, 'press', 'i18n', 'site', 'serve', 'preview'], node: true },
  preview: { own: ['model', 'press', 'formats', 'yaml'], types: ['settings.ts'], node: true },
  serve: { packages: [], node: true },
  components: {
    own: ['model/local-text.ts', 'i18n', 'islands', 'styles', 'layouts'],
    types: ['site', 'model', 'settings.ts'],
    virtual: ['astro:assets'],
  },
  layouts: {
    own: ['model/local-text.ts', 'i18n', 'islands', 'styles', 'components'],
    types: ['site', 'model', 'settings.ts'],
    virtual: ['astro:assets'],
  },
  pages: {
    own: [
      'model/local-text.ts',
      'site',
      'i18n',
      'layouts',
      'components',
      'islands',
      'styles',
      'story',
    ],
    types: ['model', 'settings.ts'],
    virtual: ['astro:assets'],
  },
  'settings.ts': { own: ['model'], node: true },
  'content.config.ts': {
    own: [...makers, 'press', 'site'],
    node: true,
    virtual: ['astro:content'],
  },
};

/** Finer rows, for part of a folder; the longest that fits a file counts. */
/** @type {Record<string, Row>} */
const rooms = {
  // Sent to browsers: without schemas.
  'model/addresses.ts': { own: ['model/authority-kind.ts'], packages: [] },
  'model/authority-kind.ts': { own: [], packages: [] },
  'browse/shared': { types: ['model'] },
  'browse/browser': { own: ['browse/shared'], types: ['model'] },
  'keep/browser': { own: [], types: ['model'], packages: [] },
  // Tools of the dev server.
  'preview/shared': { types: ['model'], packages: [] },
  'preview/server': {
    own: ['model', 'yaml', 'preview/shared'],
    types: ['press', 'settings.ts'],
    node: true,
  },
  'preview/browser': {
    own: ['model', 'i18n', 'preview/shared', 'islands/deep-zoom/copy-text.ts'],
    types: ['islands'],
  },
  'packs/browser': { own: ['sharing/qr.ts'], packages: [] },
  'story/shown-order.ts': { own: [], packages: [], node: true },
  'search/shared': { own: ['model/find-dates.ts'], types: ['model'] },
  'search/browser': {
    own: ['search/shared', 'transcripts/build-quote-regions.ts'],
    types: ['model', 'i18n'],
  },
};

/** Astro components of stories draw what site hands them; the grammar beside them stays pure. */
/** @type {Row} */
const storyComponents = {
  own: ['model', 'transcripts', 'site', 'i18n', 'components', 'islands', 'styles', 'formats'],
  types: ['gate'],
  virtual: ['astro:assets'],
};

/** @param {string} file posix path below src */
function findRow(file) {
  if (file.startsWith('story/') && file.endsWith('.astro')) return storyComponents;
  for (const [room, row] of Object.entries(rooms)) if (isWithin(file, room)) return row;
  return house[file.split('/')[0] ?? ''];
}

/** @param {string} file @param {string} folder */
function isWithin(file, folder) {
  return file === folder || file.startsWith(`${folder}/`);
}

/** @param {string} file @param {string} specifier @returns {string} the posix path below the root */
function resolveRelative(file, specifier) {
  return new URL(specifier.replace(/[?#].*$/, ''), `file:///${file}`).pathname.slice(1);
}

/** @param {string} specifier */
function getPackageName(specifier) {
  const words = specifier.split('/');
  return words.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/**
 * Why may this file not import that? Empty when it may.
 * @param {string} file posix path from the root of the project
 * @param {string} specifier
 * @param {boolean} isType
 * @returns {string}
 */
export function explainImport(file, specifier, isType) {
  const isRelative = /^\.{1,2}\//.test(specifier);
  const target = isRelative ? resolveRelative(file, specifier) : '';
  if (file.startsWith('scripts/')) {
    return isWithin(target, 'src/pages') ? 'scripts import anything but pages' : '';
  }
  const here = file.slice('src/'.length);
  const folder = here.split('/')[0] ?? '';
  const row = findRow(here);
  if (!row) return `src/${folder} has no row in eslint.imports.js: say there whom it may import`;
  if (isRelative) return explainRelative(here, folder, target, row, isType);
  if (specifier.startsWith('node:')) {
    return row.node ? '' : `src/${folder} does not import node: modules`;
  }
  if (specifier.startsWith('astro:')) {
    return row.virtual?.includes(specifier) ? '' : `src/${folder} does not import ${specifier}`;
  }
  const name = getPackageName(specifier);
  if (name === 'sharp' && !row.node) return `src/${folder} does not import sharp`;
  if (row.packages && !row.packages.includes(name)) {
    return `src/${folder} imports ${row.packages.join(', ') || 'nothing'} only`;
  }
  return '';
}

/** @param {string} here @param {string} folder @param {string} target @param {Row} row @param {boolean} isType */
function explainRelative(here, folder, target, row, isType) {
  if (!target.startsWith('src/')) {
    return target === 'package.json' ? '' : 'src imports nothing from outside src';
  }
  const there = target.slice('src/'.length);
  const room = Object.keys(rooms).find((name) => isWithin(here, name));
  if (isWithin(there, room ?? folder)) return '';
  const allowed = isType ? [...(row.own ?? []), ...(row.types ?? [])] : (row.own ?? []);
  if (allowed.some((name) => isWithin(there, name))) return '';
  const onlyTypes = row.types?.some((name) => isWithin(there, name));
  return `src/${room ?? folder} does not import src/${there.split('/')[0]}${onlyTypes ? ', its types only (import type)' : ''}`;
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: { type: 'problem', schema: [], messages: { no: '{{why}}.' } },
  create(context) {
    const root = context.cwd.replaceAll('\\', '/');
    // The processor for <script> in .astro gives page.astro/1.ts: the path of the page comes first.
    const whole = context.filename.replaceAll('\\', '/');
    if (!whole.startsWith(`${root}/`)) return {};
    const file = whole.slice(root.length + 1).replace(/(\.astro)\/.*$/, '$1');

    /** @param {any} node @param {any} source @param {boolean} isType */
    const check = (node, source, isType) => {
      if (typeof source?.value !== 'string') return;
      const why = explainImport(file, source.value, isType);
      if (why) context.report({ node, messageId: 'no', data: { why } });
    };
    /** @param {any} node */
    const isTypeOnly = (node) =>
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (node.specifiers?.length > 0 &&
        node.specifiers.every(
          /** @param {any} s */ (s) => s.importKind === 'type' || s.exportKind === 'type',
        ));
    return {
      ImportDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (/** @type {any} */ node) =>
        check(node, node.argument?.literal ?? node.source ?? node.argument, true),
      // new URL('./worker.ts', import.meta.url) and new Worker(…) reach a file just as well
      NewExpression: (/** @type {any} */ node) => {
        const first = node.arguments[0];
        if (node.callee.name !== 'URL' || !/^\.{1,2}\/.*\.(ts|astro)$/.test(first?.value)) return;
        check(node, first, false);
      },
    };
  },
};

/** @type {import('eslint').Linter.Config} */
export const importRules = {
  files: ['src/**', 'scripts/**'],
  ignores: ['**/*.d.ts'],
  plugins: { zhanjuan: { rules: { imports: rule } } },
  rules: { 'zhanjuan/imports': 'error' },
};
