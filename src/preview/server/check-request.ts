import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { TOKEN_HEADER } from '../shared/messages.ts';

export interface AskingRequest {
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

export type Refusal = 'method' | 'not-here' | 'host' | 'origin' | 'token' | 'type';

const LOOPBACK = /^(?:::1|(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/;
const LOCAL_HOST = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d{1,5})?$/i;

/**
 * Why may this request not be answered? Only a page of this very server, opened on this very machine, may ask: the
 * names of hosts keep out addresses that were made to lead here, the origin and the token other pages and programs.
 */
export function findRefusal(
  { method, headers, socket }: AskingRequest,
  token: string,
): Refusal | undefined {
  if (method !== 'POST') return 'method';
  if (!LOOPBACK.test(socket.remoteAddress ?? '')) return 'not-here';
  const host = headers.host ?? '';
  if (!LOCAL_HOST.test(host)) return 'host';
  if (headers.origin !== `http://${host}` && headers.origin !== `https://${host}`) return 'origin';
  if (!isSame(String(headers[TOKEN_HEADER] ?? ''), token)) return 'token';
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase() === 'application/json' ? undefined : 'type';
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
