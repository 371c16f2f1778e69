import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface CountingServer {
  readonly url: string;
  /** What was sent since the last call, and forgets it. */
  readonly takeCount: () => Count;
  readonly close: () => void;
}

export interface Count {
  readonly requests: number;
  readonly bytes: number;
  readonly sent: readonly { readonly path: string; readonly bytes: number }[];
}

const TEXT: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * Serves folders and counts bodies as they go over the wire: text compressed, all else as it lies there. Nothing may
 * be kept by the browser from one visit to the next, so that every visit is a first one.
 */
export async function runCountingServer(
  folders: Readonly<Record<string, string>>,
): Promise<CountingServer> {
  let sent: { path: string; bytes: number }[] = [];
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = findFile(folders, address);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TEXT[path.extname(file)];
    const body = type === undefined ? readFileSync(file) : gzipSync(readFileSync(file));
    sent.push({ path: address, bytes: body.length });
    response.writeHead(200, {
      'content-type':
        type ?? (file.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream'),
      'cache-control': 'max-age=600',
      ...(type !== undefined && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    takeCount: () => {
      const taken = sent;
      sent = [];
      const bytes = taken.reduce((sum, one) => sum + one.bytes, 0);
      return { requests: taken.length, bytes, sent: taken };
    },
    close: () => server.close(),
  };
}

function findFile(folders: Readonly<Record<string, string>>, address: string): string | undefined {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!address.startsWith(prefix)) continue;
    const file = path.join(folder, address.slice(prefix.length));
    if (existsSync(file) && statSync(file).isFile()) return file;
  }
  return undefined;
}
