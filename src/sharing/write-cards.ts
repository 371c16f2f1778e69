import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Card } from './card.ts';
import type { CardOrder, CardReport } from './write-cards-process.ts';

/** Fewer than this are not worth a process more: each reads the faces anew. */
const CARDS_A_PROCESS = 12;

export interface WrittenCards {
  readonly drawn: number;
  /** Characters that no face has, by the title of the card on which 〓 stands for them. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
}

/** Cards lie in the store of derivatives: what is withdrawn stays there, and nowhere else. */
export function getCardFolder(cacheDir: string): string {
  return path.join(cacheDir, 'store', 'cards');
}

/**
 * Draws the cards that the cache lacks, a process a core.
 * @throws Error when a process could not draw what it was given
 */
export async function writeCards(cards: readonly Card[], cacheDir: string): Promise<WrittenCards> {
  const folder = getCardFolder(cacheDir);
  const known = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const lacking = new Map(
    cards.filter(({ key }) => !known.has(`${key}.jpg`)).map((card) => [card.key, card]),
  );
  const waiting = [...lacking.values()];
  if (waiting.length === 0) return { drawn: 0, missing: new Map() };
  mkdirSync(folder, { recursive: true });
  const count = Math.min(availableParallelism(), Math.ceil(waiting.length / CARDS_A_PROCESS));
  const reports = await Promise.all(
    Array.from({ length: count }, (_, lane) =>
      runProcess({ folder, cards: waiting.filter((_card, index) => index % count === lane) }),
    ),
  );
  return { drawn: waiting.length, missing: new Map(reports.flatMap(({ missing }) => missing)) };
}

function runProcess(order: CardOrder): Promise<CardReport> {
  const script = fileURLToPath(new URL('./write-cards-process.ts', import.meta.url));
  const child = fork(script, { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const { promise, resolve, reject } = Promise.withResolvers<CardReport>();
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-2000);
  });
  child.on('message', (report: CardReport) => {
    resolve(report);
  });
  child.on('error', reject);
  child.on('exit', (code, signal) => {
    reject(new Error(`social cards: ${signal ?? `exit ${code ?? '?'}`}\n${words.trim()}`));
  });
  child.send(order, (error) => {
    if (error) reject(error);
  });
  return promise;
}
