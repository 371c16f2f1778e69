import type { IncomingMessage, ServerResponse } from 'node:http';
import { findRequested } from '../serve/requests.ts';
import { sendFile } from '../serve/send-file.ts';

type Middleware = (
  /** Those before may have cut the base off `url`. */
  request: IncomingMessage & { readonly originalUrl?: string | undefined },
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** Answers with files of a folder mounted at `base` (a slash at each end), and leaves all else to those after it. */
export function serveTree(folder: string, base: string): Middleware {
  return (request, response, next) => {
    const answer = async (): Promise<void> => {
      const found = await findRequested(folder, base, request.originalUrl ?? request.url ?? '/');
      if (found.kind === 'file') await sendFile(found, 200, request, response);
      else next();
    };
    answer().catch(next);
  };
}
