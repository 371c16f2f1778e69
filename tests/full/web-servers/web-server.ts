import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A real web server, run by the recipe that archives are given. */
export interface WebServer {
  readonly name: string;
  readonly recipe: string;
  /** Shows `<shelf>/current/site` on 127.0.0.1; what it writes goes into `room`. */
  readonly start: (room: string, shelf: string, port: number) => Promise<ChildProcess>;
}

/** Runs a server until it answers on its port; if it does not, fails with what it said. */
export async function startProcess(
  [program, ...args]: readonly [string, ...string[]],
  { room, port, env = {} }: { room: string; port: number; env?: NodeJS.ProcessEnv },
): Promise<ChildProcess> {
  const log = path.join(room, `${path.basename(program)}-${port}.log`);
  mkdirSync(room, { recursive: true });
  const server = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: room,
    env: { ...process.env, ...env },
  });
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => appendFileSync(log, chunk));
  const deadline = Date.now() + 20_000;
  for (;;) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (isUp) return server;
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill();
      throw new Error(`${program} does not run: ${readFileSync(log, 'utf8')}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Ends a server, and waits until it writes no more. */
export async function stopProcess(server: ChildProcess | undefined): Promise<void> {
  if (!server || server.exitCode !== null) return;
  const ended = once(server, 'close');
  server.kill('SIGTERM');
  await ended;
}
