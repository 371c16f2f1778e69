import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findFreePort } from '../browser/find-free-port.ts';
import { buildEnvironment, type SiteRoot } from '../build/build-site.ts';

export interface DevServer {
  /** With the base and a slash at the end. */
  readonly url: string;
  stop: () => Promise<void>;
}

/** `npm run dev` over a content root, with its cache in `folder`; ready when it answers. */
export async function startDevServer(
  root: SiteRoot,
  folder: string,
  base: string,
): Promise<DevServer> {
  const port = await findFreePort();
  const astro = path.dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  const child = spawn(
    process.execPath,
    [path.join(astro, 'bin/astro.mjs'), 'dev', '--port', String(port)],
    {
      env: {
        ...buildEnvironment(root, folder, { base, site: `http://localhost:${port}` }),
        NODE_ENV: 'development',
      },
      // A group of its own, so that its workers end with it.
      detached: true,
    },
  );
  let said = '';
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const url = `http://localhost:${port}${base}`;
  await new Promise<void>((done, fail) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes(`localhost:${port}`)) done();
      });
    child.once('close', () => fail(new Error(`the dev server has ended:\n${said}`)));
  });
  return {
    url,
    stop: async () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
      await ended;
    },
  };
}
