import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';

export const RECIPE = 'docs/recipes/nginx.conf';

/** The recipe as it stands, but for its two lines to change and the folder. */
export async function startNginx(room: string, shelf: string, port: number): Promise<ChildProcess> {
  const recipe = readFileSync(RECIPE, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/zhanjuan/current/site;', `root "${path.join(shelf, 'current/site')}";`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path "${room}/${name}";`,
  );
  const config = path.join(room, 'nginx.conf');
  mkdirSync(path.join(room, 'logs'), { recursive: true });
  writeFileSync(
    config,
    [
      ...(userInfo().uid === 0 ? ['user root;'] : []),
      `pid "${room}/nginx.pid"; error_log "${room}/logs/error.log"; daemon off;`,
      'events {}',
      `http { access_log off; ${places.join(' ')}`,
      recipe,
      '}\n',
    ].join('\n'),
  );
  const log = path.join(room, 'logs/said');
  const server = spawn('/usr/sbin/nginx', ['-c', config, '-p', room], {
    stdio: ['ignore', 'pipe', 'pipe'],
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
    if (server.exitCode !== null || Date.now() > deadline)
      throw new Error(`nginx does not run: ${readFileSync(log, 'utf8')}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
