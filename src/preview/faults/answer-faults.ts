import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { findCurrentPublication } from '../../press/current-publication.ts';
import type { Settings } from '../../settings.ts';
import { renderFaultPage } from './fault-page.ts';

/** A page that is asked for while the content is being read comes after that, but no later than so. */
const LONGEST_WAIT_MS = 5000;

/** Answers whoever asks for a page while the content has faults; everything else goes to those after it. */
export function answerFaults(settings: Settings, settle: () => Promise<void>) {
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
    if (!asksForPage(request)) {
      next();
      return;
    }
    const answer = async (): Promise<void> => {
      await Promise.race([settle(), setTimeout(LONGEST_WAIT_MS, undefined, { ref: false })]);
      const { faults } = findCurrentPublication() ?? { faults: [] };
      if (faults.length === 0) {
        next();
        return;
      }
      response.writeHead(500, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      });
      response.end(request.method === 'HEAD' ? undefined : renderFaultPage(faults, settings));
    };
    answer().catch(next);
  };
}

function asksForPage({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && /text\/html/.test(headers.accept ?? '');
}
