// A process that draws the cards it is sent, reports and ends: a crash stays inside it.
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { renderCard } from './render-card.ts';

export interface CardOrder {
  readonly folder: string;
  readonly cards: readonly Card[];
}

export interface CardReport {
  /** As entries of a map: title → characters. */
  readonly missing: readonly (readonly [title: string, characters: readonly string[]])[];
}

// One process a core: threads of its own would only contend.
sharp.concurrency(1);
sharp.cache(false);

process.on('message', (order: CardOrder) => {
  void runOrder(order).then((report) => {
    process.send?.(report, () => process.exit());
  });
});
// The parent is gone, however it went.
process.on('disconnect', () => process.exit());

async function runOrder({ folder, cards }: CardOrder): Promise<CardReport> {
  const found: [string, readonly string[]][] = [];
  for (const card of cards) {
    const { jpeg, missing } = await renderCard(card);
    const file = path.join(folder, `${card.key}.jpg`);
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, jpeg);
    renameSync(aside, file);
    if (missing.length > 0) found.push([card.text.title, missing]);
  }
  return { missing: found };
}
