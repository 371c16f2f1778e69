import { readContent } from '../catalogue/read-content.ts';
import { publishCatalogue, type Release } from '../gate/publish-catalogue.ts';
import type { Everything } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { openDrawings } from '../press/drawings.ts';
import type { Settings } from '../settings.ts';

/** What the content roots hold and what of it the gate lets through today, drafts left out. */
export async function readRelease(settings: Settings): Promise<{
  readonly everything: Everything;
  readonly release: Release;
  readonly faults: readonly Fault[];
}> {
  const { everything, faults } = await readContent(settings, { draw: openDrawings().read });
  const today = new Date().toISOString().slice(0, 10);
  const release = publishCatalogue(everything, { preview: false, today });
  return { everything, release, faults: [...faults, ...release.faults] };
}
