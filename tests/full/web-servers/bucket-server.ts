import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findFreePort } from '../../browser/find-free-port.ts';
import { startProcess, stopProcess } from './web-server.ts';

/** A bucket of this name is a website at the host of this name. */
export const BUCKET = 'exhibits.example.org';
const OTHER = 'scans.example.org';
const S3RVER = path.resolve('node_modules/@20minutes/s3rver');
const RECIPE = 'docs/recipes/rclone.conf';
const WEBSITE = `<WebsiteConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
  <IndexDocument><Suffix>index.html</Suffix></IndexDocument>
  <ErrorDocument><Key>404.html</Key></ErrorDocument>
</WebsiteConfiguration>`;

export interface BucketServer {
  /** Where visitors find the bucket. */
  readonly url: string;
  /** The same storage without a host of its own name. */
  readonly other: string;
  /** Requests that changed something, in their order: `PUT index.html`. */
  readonly listChanges: () => string[];
  readonly rclone: (...args: string[]) => string;
  readonly stop: () => Promise<void>;
}

/**
 * S3-compatible storage that checks signatures and shows buckets as websites, and rclone by the recipe. Names of hosts
 * do not resolve here: Caddy on 127.0.0.1 puts the name in and passes the rest through.
 */
export async function startBucketServer(room: string): Promise<BucketServer> {
  const [apiPort, port] = [await findFreePort(), await findFreePort()];
  const endpoint = `http://127.0.0.1:${apiPort}`;
  const options = {
    ...{ directory: path.join(room, 'buckets'), port: apiPort },
    configureBuckets: [{ name: BUCKET, configs: [WEBSITE] }, { name: OTHER }],
  };
  mkdirSync(options.directory);
  const storage = await startProcess(
    [
      process.execPath,
      '--eval',
      `new (require(${JSON.stringify(S3RVER)}))(${JSON.stringify(options)}).run()`,
    ],
    // Without colours it cuts its log short.
    { room, port: apiPort, env: { FORCE_COLOR: '1' } },
  );
  const front = path.join(room, 'Caddyfile.front');
  writeFileSync(
    front,
    `{\n\tadmin off\n}\nhttp://127.0.0.1:${port} {\n\treverse_proxy ${endpoint} {\n\t\theader_up Host ${BUCKET}\n\t}\n}\n`,
  );
  const caddy = await startProcess(
    ['/usr/bin/caddy', 'run', '--config', front, '--adapter', 'caddyfile'],
    { room, port, env: { HOME: room, XDG_DATA_HOME: room, XDG_CONFIG_HOME: room } },
  ).catch(async (error: unknown) => {
    await stopProcess(storage);
    throw error;
  });
  const log = path.join(room, `${path.basename(process.execPath)}-${apiPort}.log`);
  const config = path.join(room, 'rclone.conf');
  writeFileSync(
    config,
    readFileSync(RECIPE, 'utf8').replace('https://minio.example.org', endpoint),
  );
  // rclone of Debian stumbles over it.
  delete process.env['AWS_CA_BUNDLE'];
  Object.assign(process.env, {
    RCLONE_CONFIG: config,
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    other: OTHER,
    listChanges: () =>
      [
        ...stripVTControlCharacters(readFileSync(log, 'utf8')).matchAll(
          /(PUT|DELETE) \/exhibits\.example\.org\/(\S*) 20\d/g,
        ),
      ].map(
        ([, method = '', key = '']) => `${method} ${decodeURIComponent(key.split('?')[0] ?? '')}`,
      ),
    rclone: (...args) => execFileSync('rclone', args, { encoding: 'utf8' }),
    stop: async () => {
      await stopProcess(caddy);
      await stopProcess(storage);
    },
  };
}
