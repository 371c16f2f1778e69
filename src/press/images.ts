import { existsSync } from 'node:fs';
import { deriveAll } from '../imaging/derive-catalogue.ts';
import type { DerivationFault, DerivationRequest, Derivative } from '../imaging/derivative.ts';
import { findDerivatives } from '../imaging/find-derivative.ts';
import type { DerivationProgress } from '../imaging/progress.ts';
import type { Fault } from '../model/fault.ts';
import { buildPartKey, type Master } from '../model/master.ts';
import { isPicture } from '../model/part.ts';
import { formatRegion, type Region } from '../model/region.ts';
import { listPaperCrops } from '../paper/list-papers.ts';
import type { Plate } from '../plates/plate.ts';
import type { Settings } from '../settings.ts';
import { buildDrawingFile, writeDrawings } from './drawings.ts';
import type { Manuscript } from './manuscript.ts';
import type { PressMemory } from './memory.ts';

/** Makes every picture of the manuscript that the store lacks. Second time over there is nothing to do. */
export async function deriveImages(
  manuscript: Manuscript,
  settings: Settings,
  progress: DerivationProgress,
  memory?: Pick<PressMemory, 'pictures'>,
): Promise<{ derivatives: ReadonlyMap<string, Derivative>; faults: readonly Fault[] }> {
  const wanted = listWanted(manuscript, settings);
  const failed = await writeDrawings(collectDrawings(wanted));
  const rendered = wanted.filter(({ file }) => !failed.has(file));
  const { derivatives, faults } = await deriveAll(
    buildRequests(rendered, manuscript),
    { ...settings, known: memory?.pictures },
    progress,
  );
  return {
    derivatives,
    faults: [
      ...wanted.flatMap(({ id, file, master }) => {
        const error = failed.get(file);
        return error ? [buildRenderFault(id, master, file, error)] : [];
      }),
      ...faults.map((fault) => placeFault(fault, manuscript.masters.get(fault.id))),
    ],
  };
}

/** The pictures that have been made already; what has not is absent. */
export async function findImages(
  manuscript: Manuscript,
  settings: Settings,
): Promise<ReadonlyMap<string, Derivative>> {
  const made = listWanted(manuscript, settings).filter(({ file }) => existsSync(file));
  return await findDerivatives(buildRequests(made, manuscript), settings);
}

/** A published part that has a picture, or is to have one; or a map of places. */
interface Wanted {
  /** `holder/slug#part`, or the map's name */
  readonly id: string;
  /** Of a part. */
  readonly master?: Master | undefined;
  /** The scan; for a drawing, where it will be. */
  readonly file: string;
  readonly plate?: Plate | undefined;
}

function listWanted({ masters, maps, findDrawing }: Manuscript, { cacheDir }: Settings): Wanted[] {
  const drawn = [...maps].map(([id, { plate }]): Wanted => ({
    id,
    file: buildDrawingFile(plate, cacheDir),
    plate,
  }));
  const parts = [...masters].flatMap(([id, master]): Wanted[] => {
    if (!isPicture(master) || master.path === '') return [];
    if (master.source === 'file') return [{ id, master, file: master.path }];
    const plate = findDrawing(master.path);
    return plate ? [{ id, master, file: buildDrawingFile(plate, cacheDir), plate }] : [];
  });
  return [...parts, ...drawn];
}

function collectDrawings(wanted: readonly Wanted[]): ReadonlyMap<string, Plate> {
  return new Map(wanted.flatMap(({ file, plate }) => (plate ? [[file, plate] as const] : [])));
}

/** With the regions that stories and covers cut from each. */
function buildRequests(wanted: readonly Wanted[], manuscript: Manuscript): DerivationRequest[] {
  const crops = collectCrops(manuscript);
  return wanted.map(({ id, file, master, plate }) =>
    master
      ? buildRequest(id, file, master, crops.get(id))
      : { id, file, recorded: plate && { width: plate.width, height: plate.height } },
  );
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

function collectCrops({
  catalogue,
  stories,
  lessonStories,
}: Manuscript): Map<string, Map<string, Region>> {
  const crops = new Map<string, Map<string, Region>>();
  const records = new Map(catalogue.records.map((record) => [record.id, record]));
  const add = (record: string, part: string | undefined, region: Region | undefined): void => {
    const id = part ?? records.get(record)?.parts.find(isPicture)?.id;
    if (id === undefined || region === undefined) return;
    const key = buildPartKey(record, id);
    const regions = crops.get(key) ?? new Map<string, Region>();
    crops.set(key, regions.set(formatRegion(region), region));
  };
  for (const { story } of [...stories, ...lessonStories])
    for (const { record, part, region } of story.crops) add(record, part, region);
  for (const { record, part, region } of lessonStories.flatMap(({ story }) =>
    listPaperCrops(catalogue, story),
  ))
    add(record, part, region);
  const covers = catalogue.exhibitions.flatMap(({ cover, chapters }) => [
    cover,
    ...chapters.flatMap((chapter) => chapter.cover ?? []),
  ]);
  const views = catalogue.lessons.flatMap(({ cover, materials }) => [cover, ...materials]);
  const posters = catalogue.campaigns.flatMap(({ poster }) => poster ?? []);
  for (const { record, part, xywh } of [...covers, ...views, ...posters]) add(record, part, xywh);
  return crops;
}

function buildRenderFault(
  id: string,
  master: Master | undefined,
  file: string,
  error: Error,
): Fault {
  const said = error.message;
  return placeFault(
    {
      id,
      file: master?.path ?? file,
      code: 'drawing-failed',
      zh: `这张图没有渲染出来（${said}），可能是内存不足。请再运行一次，或把图改小。`,
      en: `this drawing could not be rendered (${said}), perhaps for want of memory. Run again, or make it smaller.`,
    },
    master,
  );
}

function placeFault(fault: DerivationFault, master: Master | undefined): Fault {
  const { code, zh, en } = fault;
  if (!master) return { code, file: fault.file, zh, en };
  const field = `${master.field}.${master.source}`;
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
