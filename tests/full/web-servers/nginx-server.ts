import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { startProcess, type WebServer } from './web-server.ts';

const recipe = 'docs/recipes/nginx.conf';

/** The recipe as it stands, but for its two lines to change. */
export const nginx: WebServer = {
  name: 'nginx',
  recipe,
  start: (room, shelf, port) => {
    const server = readFileSync(recipe, 'utf8')
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
        server,
        '}\n',
      ].join('\n'),
    );
    return startProcess(['/usr/sbin/nginx', '-c', config, '-p', room], { room, port });
  },
};
