import type { AstroIntegration } from 'astro';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { serveTools } from '../preview/server/serve-tools.ts';
import { TOOLS_PATH, type ToolsConfig } from '../preview/shared/messages.ts';
import { findCurrentPublication } from '../press/current-publication.ts';
import type { Settings } from '../settings.ts';

/** Lays the curator's tools over every page of `npm run dev`. Of a build it takes no part. */
export function preview(settings: Settings): AstroIntegration {
  const findPublication = () => findCurrentPublication()?.publication;
  const config: ToolsConfig = {
    path: settings.base + TOOLS_PATH,
    token: randomBytes(32).toString('hex'),
  };
  return {
    name: 'zhanjuan-preview',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        const module = fileURLToPath(new URL('../preview/browser/start-tools.ts', import.meta.url));
        injectScript(
          'page',
          `import { startTools } from ${JSON.stringify(module)};\nstartTools(${JSON.stringify(config)});`,
        );
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveTools({ ...config, settings, findPublication }));
      },
    },
  };
}
