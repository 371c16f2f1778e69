import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startProcess, type WebServer } from './web-server.ts';

const recipe = 'docs/recipes/Caddyfile';

/** The recipe as it stands, but for its two lines to change: without a name of its own it wants no certificate. */
export const caddy: WebServer = {
  name: 'Caddy',
  recipe,
  start: (room, shelf, port) => {
    const site = readFileSync(recipe, 'utf8')
      .replace('exhibits.example.org {', `http://127.0.0.1:${port} {`)
      .replace('root * /srv/zhanjuan/current/site', `root * "${path.join(shelf, 'current/site')}"`);
    mkdirSync(room, { recursive: true });
    const config = path.join(room, 'Caddyfile');
    writeFileSync(config, `{\n\tadmin off\n}\n${site}`);
    return startProcess(['/usr/bin/caddy', 'run', '--config', config, '--adapter', 'caddyfile'], {
      ...{ room, port },
      env: { HOME: room, XDG_DATA_HOME: room, XDG_CONFIG_HOME: room },
    });
  },
};
