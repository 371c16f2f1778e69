import { existsSync } from 'node:fs';
import { deriveAll } from '../imaging/derive-catalogue.ts';
import type { DerivationFault, DerivationRequest, Derivative } from '../imaging/derivative.ts';
import { findDerivatives } from '../imaging/find-derivative.ts';
import type { DerivationProgress } from '../imaging/progress.ts';
import type { Fault } from '../model/fault.ts';
import { buildPartKey, type Master } from '../model/master.ts';
import { formatRegion, type Region } from '../model/region.ts';
import type { Settings } from '../settings.ts';
import { buildDrawingFile, type DrawingJob, writeDrawings } from './drawings.ts';
import type { Manuscript } from './manuscript.ts';

/** Makes every picture of the manuscript that the store lacks. Second time over there is nothing to do. */
export async function deriveImages(
  manuscript: Manuscript,
  settings: Settings,
  progress: DerivationProgress,
): Promise<{ derivatives: ReadonlyMap<string, Derivative>; faults: readonly Fault[] }> {
  const requests = listRequests(manuscript, settings);
  await writeDrawings(listDrawings(manuscript, settings));
  const { derivatives, faults } = await deriveAll(requests, settings, progress);
  return {
    derivatives,
    faults: faults.map((fault) => placeFault(fault, manuscript.masters.get(fault.id))),
  };
}

/** The pictures that have been made already; what has not is absent. */
export async function findImages(
  manuscript: Manuscript,
  settings: Settings,
): Promise<ReadonlyMap<string, Derivative>> {
  const requests = listRequests(manuscript, settings);
  return await findDerivatives(
    requests.filter(({ file }) => existsSync(file)),
    settings,
  );
}

/** One request a published part, with the regions that stories and covers cut from it. */
function listRequests(manuscript: Manuscript, settings: Settings): readonly DerivationRequest[] {
  const crops = collectCrops(manuscript);
  return [...manuscript.masters].flatMap(([id, master]) => {
    const file = isPicture(master) ? findFile(master, manuscript, settings) : undefined;
    return file === undefined ? [] : [buildRequest(id, file, master, crops.get(id))];
  });
}

function listDrawings(manuscript: Manuscript, settings: Settings): readonly DrawingJob[] {
  return [...manuscript.masters.values()].flatMap((master) => {
    const file = master.source === 'drawing' && findFile(master, manuscript, settings);
    return file ? [{ data: master.path, file }] : [];
  });
}

/** The picture itself; for a drawing, where it will be. */
function findFile(
  { source, path }: Master,
  manuscript: Manuscript,
  { cacheDir }: Settings,
): string | undefined {
  if (source === 'file') return path;
  const plate = manuscript.findDrawing(path);
  return plate && buildDrawingFile(plate, cacheDir);
}

function buildRequest(
  id: string,
  file: string,
  master: Master,
  crops: ReadonlyMap<string, Region> | undefined,
): DerivationRequest {
  const { width, height, megapixelLimit } = master;
  return {
    id,
    file,
    page: master.filePage,
    sha256: master.sha256,
    recorded: { width, height },
    redactions: master.redactions,
    maxSize: master.maxSize,
    pixelLimit: megapixelLimit === undefined ? undefined : megapixelLimit * 1e6,
    crops: [...(crops?.values() ?? [])],
  };
}

/** A master that was not found is a fault already, and has no path. */
function isPicture({ kind, path }: Master): boolean {
  return path !== '' && kind !== 'audio' && kind !== 'video' && kind !== 'file';
}

function collectCrops({ catalogue, stories }: Manuscript): Map<string, Map<string, Region>> {
  const crops = new Map<string, Map<string, Region>>();
  const records = new Map(catalogue.records.map((record) => [record.id, record]));
  const add = (record: string, part: string | undefined, region: Region | undefined): void => {
    const id = part ?? records.get(record)?.parts[0]?.id;
    if (id === undefined || region === undefined) return;
    const key = buildPartKey(record, id);
    const regions = crops.get(key) ?? new Map<string, Region>();
    crops.set(key, regions.set(formatRegion(region), region));
  };
  for (const { story } of stories)
    for (const { record, part, region } of story.crops) add(record, part, region);
  for (const { cover, chapters } of catalogue.exhibitions)
    for (const view of [cover, ...chapters.flatMap((chapter) => chapter.cover ?? [])])
      add(view.record, view.part, view.xywh);
  return crops;
}

function placeFault(fault: DerivationFault, master: Master | undefined): Fault {
  const { code, zh, en } = fault;
  if (!master) return { code, file: fault.file, zh, en };
  const field = `${master.field}.file`;
  return {
    code,
    file: master.origin.file,
    line: master.origin.lineOf(field),
    field,
    value: fault.id,
    zh,
    en,
  };
}
