import path from 'node:path';
import { buildClearance } from '../gate/build-clearance.ts';
import { writeAside } from '../intake/write-files.ts';
import { ContentFaults } from '../model/fault.ts';
import { getToday } from '../model/today.ts';
import { readDesk } from '../press/manuscript.ts';
import type { Settings } from '../settings.ts';
import type { Console } from './console.ts';
import { findCommit } from './find-commit.ts';

/**
 * Writes on whose word each record is published. The file names people and why they decided: it is kept with the
 * archive's own files and refused a place inside the site.
 * @returns whether it was written
 */
export async function runClearance(
  settings: Settings,
  target: string,
  console: Console,
): Promise<boolean> {
  const inside = path.relative(settings.outDir, target);
  if (!inside.startsWith('..') && !path.isAbsolute(inside)) {
    console.say(
      `${target} 在网站的输出目录里，会跟着公开。请写到别处。`,
      `${target} lies inside the built site and would be published with it. Write it elsewhere.`,
    );
    return false;
  }
  const { everything, manuscript, faults } = await readDesk({ ...settings, preview: false });
  if (faults.length > 0) throw new ContentFaults(faults, settings.language);
  const today = getToday();
  const clearance = buildClearance(everything, manuscript, {
    date: today,
    commit: findCommit(settings),
  });
  writeAside(target, `${JSON.stringify(clearance, null, 2)}\n`);
  console.say(
    `${clearance.records.length} 个条目的公开依据写进 ${target}。此件存档，不要部署。`,
    `The grounds on which ${clearance.records.length} records are published are in ${target}. Keep it; do not deploy it.`,
  );
  return true;
}
