import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { getCacheControl, getMediaType, isText } from './headers.ts';
import { findRequested, type Found, normaliseBase, parseRange } from './requests.ts';

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

type File = Extract<Found, { kind: 'file' }>;

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
    await send(found, 200, request, response);
    return;
  }
  const file = join(root, '404.html');
  const page = await stat(file).catch(() => undefined);
  if (page?.isFile()) {
    const { size, mtime } = page;
    await send(
      { kind: 'file', file, path: '404.html', size, modified: mtime },
      404,
      request,
      response,
    );
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404 Not Found\n');
}

async function send(
  found: File,
  status: 200 | 404,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { file, path, size, modified } = found;
  const isZippable = isText(path) && size > 256;
  const headers: OutgoingHttpHeaders = {
    'Content-Type': getMediaType(path),
    'Cache-Control': status === 200 ? getCacheControl(path) : 'no-cache',
    'Last-Modified': modified.toUTCString(),
    'X-Content-Type-Options': 'nosniff',
    ...(isZippable && { Vary: 'Accept-Encoding' }),
  };
  const range = status === 200 ? parseRange(request.headers.range, size) : undefined;
  const isGzip = isZippable && !range && acceptsGzip(request);
  if (status === 200) {
    const tag = `W/"${size.toString(36)}-${modified.getTime().toString(36)}"`;
    headers.ETag = tag;
    if (request.headers['if-none-match']?.includes(tag)) {
      response.writeHead(304, headers).end();
      return;
    }
    headers['Accept-Ranges'] = 'bytes';
  }
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 }).end();
    return;
  }
  if (range) headers['Content-Range'] = `bytes ${range.start}-${range.end}/${size}`;
  if (isGzip) headers['Content-Encoding'] = 'gzip';
  else headers['Content-Length'] = range ? range.end - range.start + 1 : size;
  response.writeHead(range ? 206 : status, headers);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const source = createReadStream(file, range);
  await (isGzip
    ? pipeline(source, createGzip({ level: 6 }), response)
    : pipeline(source, response));
}

function acceptsGzip(request: IncomingMessage): boolean {
  return /(^|,)\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*(,|$))[^,]*)?(,|$)/.test(
    request.headers['accept-encoding']?.toString() ?? '',
  );
}
