import path from 'node:path';
import { writeKeep } from '../src/keep/write-keep.ts';
import { buildPack, type BuiltPack } from '../src/packs/build-pack.ts';
import { fillOffers } from '../src/packs/fill-offers.ts';
import { formatMegabytes } from '../src/packs/format-size.ts';
import { PACKS_FOLDER } from '../src/packs/pack-files.ts';
import { findBuildDate } from '../src/packs/stamp.ts';
import { findSubjects } from '../src/packs/subject.ts';
import { readPublication } from '../src/press/publication.ts';
import type { Settings } from '../src/settings.ts';

/**
 * Packs exhibitions and lessons of the built site, all where none is named, and lets the site offer them.
 * @throws ContentFaults for a name there is not
 */
export async function packSite(settings: Settings, names: readonly string[]): Promise<void> {
  const { catalogue, stories, lessonStories, derivatives } = await readPublication(settings);
  const subjects = findSubjects(catalogue, names, settings.language);
  const sources = {
    catalogue,
    stories: stories.map(({ story }) => story),
    lessons: lessonStories.map(({ story }) => story),
    images: derivatives,
  };
  const site = {
    outDir: settings.outDir,
    base: settings.base,
    // The settings' own default: nobody has said where the site stands.
    origin: new URL(settings.site).hostname === 'localhost' ? undefined : settings.site,
  };
  const now = findBuildDate(process.env);
  const packs: BuiltPack[] = [];
  for (const subject of subjects) {
    const begun = performance.now();
    const zip = path.join(settings.outDir, PACKS_FOLDER, `${subject.slug}.zip`);
    const pack = await buildPack(site, subject, sources, { zip, now });
    packs.push(pack);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(
      `${path.relative(process.cwd(), zip)}  ${pack.version}  ${formatMegabytes(pack.bytes)}, ${formatMegabytes(pack.unpacked)} unpacked, ${pack.files} files, ${pack.pages} pages, ${seconds} s`,
    );
  }
  fillOffers(site, packs);
  await writeKeep(site, catalogue);
}
