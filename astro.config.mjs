import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { develop } from './src/integrations/develop.ts';
import { preview } from './src/integrations/preview.ts';
import { zhanjuan } from './src/integrations/zhanjuan.ts';
import { parseSettings } from './src/settings.ts';
import { buildStoryRemark } from './src/story/story-remark.ts';

const projectRoot = fileURLToPath(new URL('.', import.meta.url));
const settings = parseSettings(projectRoot, process.env);
const remarkStory = buildStoryRemark(settings.language);
// Nobody is told what an archive builds, and when.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** Modules that several islands use, and nothing that brings the large viewer with it. */
const isShared = (module) =>
  /[\\/]src[\\/]/.test(module) &&
  !/[\\/]deep-zoom[\\/](?:surface|stage|prefetch|flight|create-viewer|openseadragon-quirks|guide|pose)/.test(
    module,
  );

export default defineConfig({
  site: settings.site,
  base: settings.base,
  outDir: settings.outDir,
  cacheDir: path.join(settings.cacheDir, 'astro'),
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkCjkFriendly, remarkStory],
      smartypants: false,
      gfm: false,
    }),
  },
  integrations: [
    mdx({ optimize: false }),
    zhanjuan(settings),
    preview(settings),
    develop(settings),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "media-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: {
        // Astro's own 'self' stands beside this.
        resources: [{ resource: "'unsafe-inline'", kind: 'attribute' }],
        // The empty style element that keeps OpenSeadragon from injecting its own.
        hashes: ['sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
      },
    },
  },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What several islands use lies in one file, since a request costs more than its few hundred bytes;
              // the large viewer, which few pages need at once, does not.
              codeSplitting: {
                groups: [{ name: 'shared', test: isShared, minShareCount: 2 }],
              },
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      // Browsers of 2022 and later: light-dark() and the like are written out for them.
      cssTarget: ['chrome105', 'firefox110', 'safari16'],
      rolldownOptions: {
        // Astro's own mark on each story says nothing to whoever builds.
        onLog: (level, log, print) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
        },
      },
    },
    // What the press itself writes while developing is no reason to look at anything again.
    server: {
      watch: { ignored: [settings.outDir, settings.cacheDir].map((folder) => `${folder}/**`) },
    },
    resolve: { alias: { '@zhanjuan-fonts': path.join(settings.cacheDir, 'fonts') } },
  },
});
