import { z } from 'zod';
import type { LoadedPart, Origin, TranscriptLine } from '../model/content.ts';
import { ContentFaults } from '../model/fault.ts';
import type { Part, TranscriptFields } from '../model/part.ts';
import { isRegionInside, formatRegion, type Size } from '../model/region.ts';
import { buildFieldFault } from './build-fault.ts';
import type { FaultCode } from './fault-texts.ts';
import type { ContentFile, ReadContext } from './content-file.ts';
import { findPartFile } from './find-part-file.ts';
import type { RecordPlace } from './record-place.ts';
import { findTranscriptLines } from './read-transcript.ts';

/** What a drawing says about itself; lines are in pixels of its own size. */
export interface Drawing extends Size {
  readonly lines: readonly TranscriptLine[];
  /** It shows territory: its record states a review number or why none is needed. */
  readonly isMap?: boolean | undefined;
}

/** Reads the data file of a drawing at this absolute path. May throw ContentFaults or any other error. */
export type Draw = (path: string) => Drawing | Promise<Drawing>;

/** Finds the part's file and reads its text. Where something is missing there is a fault, and no lines. */
export async function readPart(
  part: Part,
  index: number,
  place: RecordPlace,
  draw: Draw | undefined,
  context: ReadContext,
): Promise<LoadedPart> {
  const field = `parts.${index}`;
  checkRegions(part, field, place.origin, context);
  const name = part.drawing ?? part.file ?? '';
  const found = findPartFile(name, part.drawing ? 'drawing' : 'file', field, place, context);
  if (!part.drawing) {
    return { ...part, path: found?.path ?? '', ...readTexts(part, field, place, context) };
  }
  const drawing = await readDrawing(part, found, field, place, draw, context);
  const { lines = [], isMap } = drawing ?? {};
  return { ...part, path: found?.path ?? '', lines, isMap };
}

function readTexts(
  part: Part,
  field: string,
  place: RecordPlace,
  context: ReadContext,
): Pick<LoadedPart, 'lines' | 'translated'> {
  const find = (wanted: TranscriptFields, name: string) =>
    findTranscriptLines(wanted, part, `${field}.${name}`, place, context);
  const translated = part.translations?.map((wanted, i) => find(wanted, `translations.${i}`) ?? []);
  const lines = (part.transcript && find(part.transcript, 'transcript')) ?? [];
  return { lines, translated };
}

function checkRegions(part: Part, field: string, origin: Origin, context: ReadContext): void {
  const regions = [
    ...part.redactions.map(({ region }, i) => [`redactions.${i}.region`, region] as const),
    ...(part.transcript?.crop ? [['transcript.crop', part.transcript.crop] as const] : []),
    ...(part.translations ?? []).flatMap(({ crop }, i) =>
      crop ? [[`translations.${i}.crop`, crop] as const] : [],
    ),
  ];
  for (const [name, region] of regions) {
    if (isRegionInside(region, part)) continue;
    const size = { width: part.width, height: part.height };
    const [path, value] = [`${field}.${name}`, formatRegion(region)];
    context.faults.push(buildFieldFault('region-outside', origin, path, value, size));
  }
}

async function readDrawing(
  part: Part,
  found: ContentFile | undefined,
  field: string,
  { origin }: RecordPlace,
  draw: Draw | undefined,
  context: ReadContext,
): Promise<Drawing | undefined> {
  const report = (
    code: FaultCode,
    name: string,
    value?: string,
    names: Readonly<Record<string, string | number>> = {},
  ): void => {
    context.faults.push(buildFieldFault(code, origin, `${field}.${name}`, value, names));
  };
  if (part.transcript) report('transcript-of-drawing', 'transcript');
  if (part.translations) report('transcript-of-drawing', 'translations');
  if (!part.drawing?.endsWith('.plate.yaml')) report('drawing-name', 'drawing', part.drawing);
  if (!found || !draw) return undefined;
  try {
    const drawing = await draw(found.path);
    if (drawing.width === part.width && drawing.height === part.height) return drawing;
    const { width, height } = drawing;
    report('drawing-size', 'width', `${part.width}×${part.height}`, { width, height });
  } catch (error) {
    if (error instanceof ContentFaults) context.faults.push(...error.faults);
    else report('bad-drawing', 'drawing', part.drawing, { said: explainError(error) });
  }
  return undefined;
}

function explainError(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error).replaceAll('\n', ' ');
  return error instanceof Error ? error.message : String(error);
}
