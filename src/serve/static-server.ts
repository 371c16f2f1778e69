import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { findRequested, normaliseBase } from './requests.ts';
import { sendFile } from './send-file.ts';

export interface ServerOptions {
  /** The folder of the built site. */
  root: string;
  /** Where the site is mounted; default "/". */
  base?: string;
  host?: string;
  /** Default 4321; 0 takes any free one. */
  port?: number;
  /** Fail when the port is taken, instead of taking the next free one. */
  strictPort?: boolean;
}

export interface RunningServer {
  /** Address of the home page, with the base. */
  url: string;
  close: () => Promise<void>;
}

const portsToTry = 50;

/** Serves a built site the way a plain web server would: types, gzip, ranges, caching, 404.html. */
export async function runServer(options: ServerOptions): Promise<RunningServer> {
  const root = resolve(options.root);
  const base = normaliseBase(options.base ?? '/');
  const host = options.host ?? '127.0.0.1';
  const server = createServer((request, response) => {
    answer(root, base, request, response).catch(() => response.destroy());
  });
  const first = options.port ?? 4321;
  const last = options.strictPort || first === 0 ? first : Math.min(first + portsToTry, 65_535);
  for (let port = first; ; port++) {
    try {
      await listen(server, host, port);
      break;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port >= last) throw error;
    }
  }
  const { port } = server.address() as AddressInfo;
  const shownHost = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    url: `http://${shownHost.includes(':') ? `[${shownHost}]` : shownHost}:${port}${encodeURI(base)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listen(server: ReturnType<typeof createServer>, host: string, port: number) {
  return new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
}

async function answer(
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await findRequested(root, base, request.url ?? '/');
  if (found.kind === 'moved') {
    response.writeHead(301, { Location: found.to, 'Content-Length': 0 }).end();
    return;
  }
  if (found.kind === 'file') {
    await sendFile(found, 200, request, response);
    return;
  }
  const file = join(root, '404.html');
  const page = await stat(file).catch(() => undefined);
  if (page?.isFile()) {
    const { size, mtime } = page;
    await sendFile(
      { kind: 'file', file, path: '404.html', size, modified: mtime },
      404,
      request,
      response,
    );
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404 Not Found\n');
}
