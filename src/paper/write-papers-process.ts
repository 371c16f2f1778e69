// A process that sets the sheets it is sent, reports and ends: a crash stays inside it, and so does what the
// typesetter takes of memory.
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openPress } from './open-press.ts';
import type { Paper } from './paper.ts';
import { buildStoredName } from './printed.ts';

export interface PaperOrder {
  readonly folder: string;
  readonly papers: readonly Paper[];
}

export interface PaperReport {
  /** As entries of a map: file name → what was said. */
  readonly failed: readonly (readonly [name: string, said: string])[];
}

process.on('message', (order: PaperOrder) => {
  const report = runOrder(order);
  process.send?.(report, () => process.exit());
});
// The parent is gone, however it went.
process.on('disconnect', () => process.exit());

function runOrder({ folder, papers }: PaperOrder): PaperReport {
  const press = openPress();
  const failed: [string, string][] = [];
  for (const paper of papers) {
    try {
      const { pdf, pages } = press.set(paper);
      const file = path.join(folder, buildStoredName(paper.key, pages));
      const aside = `${file}.${process.pid}`;
      writeFileSync(aside, pdf);
      renameSync(aside, file);
    } catch (error) {
      failed.push([paper.name, error instanceof Error ? error.message : String(error)]);
    }
  }
  return { failed };
}
