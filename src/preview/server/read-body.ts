import type { IncomingMessage } from 'node:http';

/** More than MOST_KEYS of the longest keys fill. */
const LARGEST_BODY = 64_000;

/** The JSON that was sent; nothing where it is none, or too much. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
