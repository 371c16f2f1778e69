import { createReadStream } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { getCacheControl, getMediaType, isText } from './headers.ts';
import { type FoundFile, parseRange } from './requests.ts';

/** Answers with a file: its type, caching, a range of it, gzip where that helps. */
export async function sendFile(
  found: FoundFile,
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
