// The service worker. It is there only where somebody has chosen to keep something, and answers only what the
// network does not.
import { cutRange, findFile, findPage } from './find-kept.ts';
import { listKept } from './kept-caches.ts';
import { isHashed, KEEP_FOLDER, WORKER_FILE } from './kept-list.ts';
import { refreshKept } from './refresh-kept.ts';
import { openSeats } from './seats.ts';

/** As far as it is used: https://w3c.github.io/ServiceWorker/ */
interface LifeEvent extends Event {
  readonly waitUntil: (done: Promise<unknown>) => void;
}
interface AskEvent extends LifeEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  readonly respondWith: (answer: Promise<Response>) => void;
}
declare const self: {
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: ((
    name: 'install' | 'activate',
    act: (event: LifeEvent) => void,
  ) => void) &
    ((name: 'fetch', act: (event: AskEvent) => void) => void);
};

const base = self.registration.scope;
const seats = openSeats(base);

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const path = url.startsWith(base) ? url.slice(base.length) : undefined;
  const isOwn = path !== undefined && !path.startsWith(KEEP_FOLDER) && path !== WORKER_FILE;
  if (method !== 'GET' || !isOwn) return;
  event.respondWith(mode === 'navigate' ? answerPage(event) : answerFile(event, path));
});

/** The network first: whoever has it sees what the site says today. */
async function answerPage(event: AskEvent): Promise<Response> {
  const { request, resultingClientId } = event;
  try {
    // Asked for anew on the way back, too: a page out of the browser's own store would go on without its data.
    const answer = await fetch(request, { cache: 'no-cache' });
    event.waitUntil(refreshKept(base).catch(() => undefined));
    return answer;
  } catch {
    const found = await findPage(base, request.url);
    if (!found) return Response.error();
    await seats.take(resultingClientId, found.name);
    return found.answer;
  }
}

/** A page is whole from the network or whole from one cache. Only what its name stands for may come from anywhere. */
async function answerFile(event: AskEvent, path: string): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  const seat = await seats.find(clientId);
  const cut = (answer: Response): Promise<Response> =>
    cutRange(answer, request.headers.get('range'));
  if (seat !== undefined) {
    // A worker of the page goes on in the same cache.
    if (resultingClientId !== '') await seats.take(resultingClientId, seat);
    const kept = await findFile(seat, request.url);
    if (kept) return await cut(kept);
    if (!isHashed(path)) return Response.error();
  }
  try {
    return await fetch(request);
  } catch (error) {
    for (const { name } of isHashed(path) ? await listKept(base) : []) {
      const kept = await findFile(name, request.url);
      if (kept) return await cut(kept);
    }
    throw error;
  }
}
