import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { parseSettings } from '../src/settings.ts';
import { findFreePort } from '../tests/browser/find-free-port.ts';

/** Pictures may have to be derived first. */
const LONGEST_MS = 600_000;

export interface DevServer {
  /** With the base and a slash at its end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts the development server, as `npm run dev` does, on a port of its own. */
export async function startDevServer(environment: Readonly<NodeJS.ProcessEnv>): Promise<DevServer> {
  const port = await findFreePort();
  const address = ['--host', '127.0.0.1', '--port', String(port)];
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', ...address], {
    // A test runner's own values would make another site of it, or leave it without pages.
    env: {
      ...environment,
      NODE_ENV: 'development',
      VITEST: undefined,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its workers end with it.
    detached: true,
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const closed = new Promise<void>((done) => server.once('close', () => done()));
  const isRunning = (): boolean => server.exitCode === null && server.signalCode === null;
  const stop = async (): Promise<void> => {
    if (server.pid !== undefined && isRunning()) process.kill(-server.pid);
    await closed;
  };
  const { base } = parseSettings(process.cwd(), environment);
  const url = `http://127.0.0.1:${port}${base}`;
  const until = Date.now() + LONGEST_MS;
  while (!(await isAnswering(url))) {
    if (!isRunning()) throw new Error(`[dev] it has ended:\n${said}`);
    if (Date.now() > until) {
      await stop();
      throw new Error(`[dev] it does not answer:\n${said}`);
    }
    await setTimeout(100);
  }
  return { url, stop };
}

async function isAnswering(url: string): Promise<boolean> {
  try {
    const headers = { accept: 'text/html' };
    await fetch(url, { headers, signal: AbortSignal.timeout(60_000) });
    return true;
  } catch {
    return false;
  }
}
