// Runs in the worker, on every page that came from the network.
import { fillKept } from './fill-kept.ts';
import { dropKept, listCaches, tellChange } from './kept-caches.ts';
import { INDEX_FILE, type KeepIndex } from './kept-list.ts';

let running: Promise<void> | undefined;

/** Brings what is kept to what the site has now: what it no longer has is dropped, what changed is fetched. */
export async function refreshKept(base: string): Promise<void> {
  running ??= refresh(base).finally(() => (running = undefined));
  await running;
}

async function refresh(base: string): Promise<void> {
  const kept = await listCaches(base);
  if (kept.length === 0) return;
  const answer = await fetch(base + INDEX_FILE, { cache: 'no-cache' });
  const isGone = answer.status === 404 || answer.status === 410;
  if (!answer.ok && !isGone) return;
  const index = isGone ? {} : ((await answer.json()) as KeepIndex);
  for (const slug of new Set(kept.map((one) => one.slug))) {
    const own = kept.filter((one) => one.slug === slug);
    const entry = Object.hasOwn(index, slug) ? index[slug] : undefined;
    if (entry && own.every(({ version }) => version === entry.version)) continue;
    if (entry) await fillKept(base, slug);
    else await dropKept(base, slug);
    tellChange(base);
  }
}
