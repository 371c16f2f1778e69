import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildWebVtt } from '../formats/web-vtt.ts';
import type { Fault } from '../model/fault.ts';
import { buildPartKey, type Master } from '../model/master.ts';
import { isRecording } from '../model/part.ts';
import type { PublishedCatalogue } from '../model/published.ts';
import { cleanRecording } from '../recordings/clean-recording.ts';
import { RecordingProblem, type Recording } from '../recordings/recording.ts';
import type { Settings } from '../settings.ts';

/** A recording as pages know it: names of files that say nothing but what they hold. Plain data. */
export interface SiteRecording extends Omit<Recording, 'bytes' | 'ending'> {
  /** File names below `av/`. */
  readonly name: string;
  readonly captions?: string | undefined;
}

/** What a machine of two gigabytes can hold three times over. */
const LARGEST = 500_000_000;

type Manuscript = {
  readonly catalogue: PublishedCatalogue;
  readonly masters: ReadonlyMap<string, Master>;
};

/**
 * Cleans the recordings of published parts and keeps them in the cache by the hash of what is left. The original is
 * never published: only what cleaning has let through.
 */
export function writeRecordings(
  { catalogue, masters }: Manuscript,
  { cacheDir }: Pick<Settings, 'cacheDir'>,
): { recordings: ReadonlyMap<string, SiteRecording>; faults: readonly Fault[] } {
  const recordings = new Map<string, SiteRecording>();
  const faults: Fault[] = [];
  const keep = (content: Uint8Array | string, ending: string): string => {
    const name = `${createHash('sha256').update(content).digest('hex').slice(0, 32)}.${ending}`;
    const file = path.join(getFolder(cacheDir), name);
    if (!existsSync(file)) writeAside(file, content);
    return name;
  };
  for (const record of catalogue.records) {
    for (const part of record.parts.filter(isRecording)) {
      const id = buildPartKey(record.id, part.id);
      const master = masters.get(id);
      if (!master || master.path === '') continue;
      try {
        const { bytes, ending, ...rest } = readRecording(master);
        const hasCues = part.lines.some(({ time }) => time);
        recordings.set(id, {
          ...rest,
          name: keep(bytes, ending),
          captions: hasCues ? keep(buildWebVtt(part.lines), 'vtt') : undefined,
        });
      } catch (error) {
        faults.push(buildFault(error, id, master));
      }
    }
  }
  return { recordings, faults };
}

/** Where the cache has what is to be published. */
export function getFolder(cacheDir: string): string {
  return path.join(cacheDir, 'recordings');
}

function readRecording({ path: file, kind, sha256 }: Master): Recording {
  if (statSync(file).size > LARGEST) {
    throw new RecordingProblem(
      'recording-too-large',
      `文件超过 ${LARGEST / 1_000_000} MB。请降低码率，或分成几段。`,
      `the file is larger than ${LARGEST / 1_000_000} MB. Lower its bit rate, or cut it into several.`,
    );
  }
  const bytes = readFileSync(file);
  if (sha256 !== undefined && createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new RecordingProblem(
      'recording-changed',
      '文件与登记的 sha256 不符。若确是换了文件，请改 sha256。',
      'the file does not have the recorded sha256. If it was replaced on purpose, correct sha256.',
    );
  }
  return cleanRecording(bytes, kind === 'video' ? 'video' : 'audio');
}

function writeAside(file: string, content: Uint8Array | string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, content);
  renameSync(aside, file);
}

function buildFault(error: unknown, id: string, { origin, field, path: file }: Master): Fault {
  const problem = error instanceof RecordingProblem ? error : undefined;
  const said = error instanceof Error ? error.message : String(error);
  return {
    code: problem?.code ?? 'recording-damaged',
    file: origin.file,
    line: origin.lineOf(`${field}.file`),
    field: `${field}.file`,
    value: `${id} (${path.basename(file)})`,
    zh: problem?.zh ?? `录音录像读不了（${said}）。请重新导出。`,
    en: problem?.en ?? `the recording cannot be read (${said}). Export it again.`,
  };
}
