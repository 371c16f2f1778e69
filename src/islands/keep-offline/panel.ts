import { ChangedError, fillKept } from '../../keep/browser/fill-kept.ts';
import {
  dropKept,
  getPrefix,
  listCaches,
  listKept,
  takeTurn,
  tellChange,
} from '../../keep/browser/kept-caches.ts';
import {
  INDEX_FILE,
  WORKER_FILE,
  type KeepEntry,
  type KeepIndex,
} from '../../keep/browser/kept-list.ts';
import type { KeepConfig, KeepStringKey } from './config.ts';
import { findParts } from './parts.ts';

/** Shows what can be done now: keep it, stop keeping it, remove it. */
export async function openPanel(
  element: HTMLElement,
  { slug, base, strings }: KeepConfig,
  signal: AbortSignal,
): Promise<void> {
  const parts = findParts(element);
  const say = (
    key: KeepStringKey,
    values: Readonly<Record<string, string | number>> = {},
  ): void => {
    parts.status.textContent = fill(strings[key], values);
  };
  let stopping: AbortController | undefined;

  const show = async (): Promise<void> => {
    const kept = (await listKept(base)).find((one) => one.slug === slug);
    const entry = kept?.list ?? (await readEntry(base, slug));
    element.toggleAttribute('data-ready', entry !== undefined);
    if (!entry) return;
    const isWorking = stopping !== undefined;
    parts.start.textContent = fill(strings['keep-start'], { size: formatSize(entry.bytes) });
    parts.start.hidden = isWorking || kept !== undefined;
    parts.stop.hidden = !isWorking;
    parts.progress.hidden = !isWorking;
    parts.remove.hidden = isWorking || !kept;
    if (kept) say('keep-done', { size: formatSize(entry.bytes) });
  };

  const keep = async (): Promise<void> => {
    stopping = new AbortController();
    parts.status.textContent = '';
    await show();
    parts.stop.focus();
    try {
      const free = await findFreeSpace();
      const entry = await readEntry(base, slug);
      if (entry && entry.bytes > free) {
        say('keep-no-space', { size: formatSize(entry.bytes), free: formatSize(free) });
        return;
      }
      // Asked for only now: before, there is no worker at all.
      await navigator.serviceWorker.register(base + WORKER_FILE, {
        scope: base,
        updateViaCache: 'none',
      });
      void navigator.storage.persist();
      await fillKept(base, slug, {
        signal: stopping.signal,
        report: (done, { count }) => {
          parts.progress.max = count;
          parts.progress.value = done;
          // Said aloud now and then, not a thousand times.
          if (done % Math.ceil(count / 10) === 0) say('keep-working', { done, all: count });
        },
      });
      tellChange(base);
    } catch (error) {
      if (stopping.signal.aborted) parts.status.textContent = '';
      else say(error instanceof ChangedError ? 'keep-changed' : 'keep-failed');
    } finally {
      const hadFocus = element.contains(document.activeElement);
      stopping = undefined;
      await show();
      if (hadFocus) (parts.remove.hidden ? parts.start : parts.remove).focus();
    }
  };

  const remove = async (): Promise<void> => {
    await takeTurn(base, async () => await dropKept(base, slug));
    if ((await listCaches(base)).length === 0) await leave(base);
    tellChange(base);
    await show();
    say('keep-removed');
    parts.start.focus();
  };

  parts.start.addEventListener('click', () => void keep(), { signal });
  parts.stop.addEventListener('click', () => stopping?.abort(), { signal });
  parts.remove.addEventListener('click', () => void remove(), { signal });
  const channel = new BroadcastChannel(getPrefix(base));
  channel.addEventListener('message', () => void show(), { signal });
  signal.addEventListener('abort', () => channel.close());
  await show();
}

/** Nothing is kept any more: nothing of it stays behind. */
async function leave(base: string): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(getPrefix(base))) await caches.delete(name);
  await (await navigator.serviceWorker.getRegistration(base))?.unregister();
}

async function readEntry(base: string, slug: string): Promise<KeepEntry | undefined> {
  try {
    const answer = await fetch(base + INDEX_FILE, { cache: 'no-cache' });
    const index = answer.ok ? ((await answer.json()) as KeepIndex) : {};
    return Object.hasOwn(index, slug) ? index[slug] : undefined;
  } catch {
    return undefined;
  }
}

async function findFreeSpace(): Promise<number> {
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  return Math.max(0, quota - usage);
}

function formatSize(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
