import { existsSync } from 'node:fs';
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { parse } from 'yaml';
import { editor as en } from '../i18n/en/editor.ts';
import { editor as zh } from '../i18n/zh/editor.ts';
import type { Settings } from '../settings.ts';
import { buildSettings, type ContentFolders, type NamedFolder } from './build-settings.ts';
import type { EditorBackend } from './editor-settings.ts';

const LICENCE = fileURLToPath(
  new URL('../../node_modules/@sveltia/cms/LICENSE.txt', import.meta.url),
);
const EDITOR_FILES = ['assets', 'config.json', 'editor.js', 'index.html'];
const ENTRY = fileURLToPath(new URL('browser/main.ts', import.meta.url));

/** Builds the editor into a folder of its own. An earlier editor there goes; anything else is left alone and refused. */
export async function buildEditor(
  out: string,
  settings: Settings,
  backend: EditorBackend | undefined,
): Promise<void> {
  const folders = await findFolders(settings);
  const words = settings.language === 'zh' ? zh : en;
  const editorSettings = buildSettings(folders, words, settings.language, backend);
  await clearFolder(out);
  await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    root: path.dirname(ENTRY),
    plugins: [{ name: 'no-distant-fonts', transform: dropDistantFonts }],
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2024',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: ENTRY, output: { entryFileNames: 'editor.js' } },
    },
  });
  await copyFile(LICENCE, path.join(out, 'LICENSE-sveltia-cms.txt'));
  await writeFile(path.join(out, 'config.json'), JSON.stringify(editorSettings));
  await writeFile(path.join(out, 'index.html'), buildPage(settings.language, backend));
}

/** Its style sheet names fonts on a content delivery network; the same fonts come along as files and are loaded by script. */
function dropDistantFonts(code: string, id: string): string | undefined {
  if (!id.includes('@sveltia/cms')) return undefined;
  return code.replaceAll(/@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, '');
}

async function clearFolder(out: string): Promise<void> {
  const names = existsSync(out) ? await readdir(out) : [];
  if (names.length > 0 && !(names.includes('editor.js') && names.includes('config.json')))
    throw new Error(
      `${out}: 文件夹里有别的东西，请换一个空文件夹 / holds something else, choose an empty folder`,
    );
  await Promise.all(
    EDITOR_FILES.map((name) => rm(path.join(out, name), { recursive: true, force: true })),
  );
}

async function findFolders({ contentRoots, projectRoot }: Settings): Promise<ContentFolders> {
  const [content = projectRoot] = contentRoots;
  const list = async (name: string, file: string): Promise<NamedFolder[]> => {
    const folder = path.join(content, name);
    // A site that has only just begun has no lessons, or nothing at all.
    const entries = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : [];
    const slugs = entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort();
    return Promise.all(
      slugs.map(async (slug) => ({
        slug,
        title: (await readTitle(path.join(folder, slug, file))) ?? slug,
      })),
    );
  };
  return {
    root: path.relative(projectRoot, content).split(path.sep).join('/') || '.',
    exhibitions: await list('exhibitions', 'exhibition.yaml'),
    lessons: await list('lessons', 'lesson.yaml'),
  };
}

/** Nothing of a file that is missing or broken: the editor is where it gets mended. */
async function readTitle(file: string): Promise<string | undefined> {
  try {
    const { title } = parse(await readFile(file, 'utf8')) as { title?: string | { zh?: string } };
    return typeof title === 'object' ? title.zh : title;
  } catch {
    return undefined;
  }
}

const SERVICES = {
  github: 'https://api.github.com https://github.com https://*.githubusercontent.com',
  gitlab: 'https://gitlab.com',
  gitea: 'https://gitea.com',
} as const;

/** Its policy allows no host but the repository's own: fonts, maps and translators of the editor stay out. */
function buildPage(language: 'zh' | 'en', backend: EditorBackend | undefined): string {
  const service = backend ? ` ${backend.service ?? SERVICES[backend.name]}` : '';
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline' blob:",
    `img-src 'self' blob: data:${service}`,
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self' blob: data:${service}`,
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = language === 'zh' ? '展卷 · 编辑器' : 'Zhanjuan · editor';
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<script type="module" src="editor.js"></script>
</head>
<body></body>
</html>
`;
}
