import { writeHeldEntries } from './held-entries.ts';
import { writeMovedEntries } from './moved-entries.ts';
import { writeOpenEntries } from './open-entries.ts';
import { openRootWriter, type RootWriter } from './root-writer.ts';

/**
 * Writes content and masters of a site in which canaries stand wherever something is held back, and one record
 * with all that hangs on it (the family MOVED) that is open for now.
 */
export async function writeCanaryRoot(folder: string): Promise<RootWriter> {
  const writer = openRootWriter(folder);
  await writeOpenEntries(writer);
  await writeHeldEntries(writer);
  await writeMovedEntries(writer, true);
  return writer;
}
