import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Fault } from '../../model/fault.ts';
import { recordReferenceSchema } from '../../model/identity.ts';
import { partIdSchema } from '../../model/part.ts';
import { regionSchema } from '../../model/region-schema.ts';
import type { Publication } from '../../press/publication.ts';
import type { Settings } from '../../settings.ts';
import { MOST_KEYS, type ScansAnswer, type ToolsConfig } from '../shared/messages.ts';
import { findRefusal } from './check-request.ts';
import { listScans } from './list-scans.ts';
import { readBody } from './read-body.ts';
import { buildRefusal, buildToolFault } from './tool-faults.ts';
import { writeRedaction } from './write-redaction.ts';

export interface ToolsServer extends ToolsConfig {
  readonly settings: Pick<Settings, 'projectRoot' | 'contentRoots'>;
  /** What the pages are made of now. */
  readonly findPublication: () => Publication | undefined;
}

type Middleware = (
  request: IncomingMessage & { readonly originalUrl?: string | undefined },
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\u2028\u2029]+$/u);

const questionSchema = z.strictObject({
  keys: z.array(z.string().regex(/^[\w-]{1,100}$/)).max(MOST_KEYS),
});

const orderSchema = z.strictObject({
  record: recordReferenceSchema,
  part: partIdSchema,
  region: regionSchema,
  reason: line(500),
  by: line(100),
});

/** Answers what the toolbar asks, and nobody else: see check-request.ts. */
export function serveTools(server: ToolsServer): Middleware {
  return (request, response, next) => {
    const [asked = ''] = (request.originalUrl ?? request.url ?? '').split('?');
    if (!asked.startsWith(server.path)) {
      next();
      return;
    }
    answer(asked.slice(server.path.length), request, server)
      .then(([status, body]) => send(response, status, body))
      .catch(next);
  };
}

type Answer = readonly [status: number, body: object];

async function answer(
  name: string,
  request: IncomingMessage,
  server: ToolsServer,
): Promise<Answer> {
  const refusal = findRefusal(request, server.token);
  if (refusal !== undefined) return [403, { fault: buildRefusal(refusal) }];
  const body = await readBody(request);
  const publication = server.findPublication();
  if (!publication) return fail(409, buildToolFault('tools-not-ready', { file: 'npm run dev' }));
  if (name === 'scans/') return findScans(body, publication);
  if (name === 'redactions/') return redact(body, publication, server.settings);
  return fail(404, buildToolFault('tools-request', { file: name }));
}

function findScans(body: unknown, publication: Publication): Answer {
  const parsed = questionSchema.safeParse(body);
  if (!parsed.success) return fail(400, buildToolFault('tools-request', { file: 'npm run dev' }));
  const list = listScans(publication);
  const scans = Object.fromEntries(
    parsed.data.keys.flatMap((key) => {
      const places = list.get(key);
      return places ? [[key, places] as const] : [];
    }),
  );
  return [200, { scans } satisfies ScansAnswer];
}

function redact(
  body: unknown,
  publication: Publication,
  settings: ToolsServer['settings'],
): Answer {
  const parsed = orderSchema.safeParse(body);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    const code = field === 'reason' || field === 'by' ? 'tools-field' : 'tools-request';
    return fail(400, buildToolFault(code, { file: 'record.yaml', field }));
  }
  // Written before anything else is looked at: orders never meet.
  const written = writeRedaction(parsed.data, publication, settings);
  return 'code' in written ? fail(422, written) : [200, written];
}

function fail(status: number, fault: Fault): Answer {
  return [status, { fault }];
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    // What was not read of too large a body is not waited for.
    ...(status >= 400 && { Connection: 'close' }),
  });
  response.end(JSON.stringify(body));
}
