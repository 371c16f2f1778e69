import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Paper } from './paper.ts';
import { getPaperFolder, readStored } from './printed.ts';
import type { PaperOrder, PaperReport } from './write-papers-process.ts';

/** Fewer than this are not worth a process more: each reads the faces anew. */
const PAPERS_A_PROCESS = 8;

export interface WrittenPapers {
  readonly set: number;
  /** What the typesetter said, by the file name of the sheet that could not be set. */
  readonly failed: ReadonlyMap<string, string>;
}

/** Sets the sheets that the store lacks, a process a core. */
export async function writePapers(
  papers: readonly Paper[],
  cacheDir: string,
): Promise<WrittenPapers> {
  const stored = readStored(cacheDir);
  const lacking = new Map(
    papers.filter(({ key }) => !stored.has(key)).map((paper) => [paper.key, paper]),
  );
  const waiting = [...lacking.values()];
  if (waiting.length === 0) return { set: 0, failed: new Map() };
  const folder = getPaperFolder(cacheDir);
  mkdirSync(folder, { recursive: true });
  const count = Math.min(availableParallelism(), Math.ceil(waiting.length / PAPERS_A_PROCESS));
  const reports = await Promise.all(
    Array.from({ length: count }, (_, lane) =>
      runProcess({ folder, papers: waiting.filter((_paper, index) => index % count === lane) }),
    ),
  );
  const failed = new Map(reports.flatMap((report) => report.failed));
  return { set: waiting.length - failed.size, failed };
}

function runProcess(order: PaperOrder): Promise<PaperReport> {
  const script = fileURLToPath(new URL('./write-papers-process.ts', import.meta.url));
  const child = fork(script, { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const { promise, resolve, reject } = Promise.withResolvers<PaperReport>();
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-2000);
  });
  child.on('message', (report: PaperReport) => {
    resolve(report);
  });
  child.on('error', reject);
  child.on('exit', (code, signal) => {
    reject(new Error(`paper: ${signal ?? `exit ${code ?? '?'}`}\n${words.trim()}`));
  });
  child.send(order, (error) => {
    if (error) reject(error);
  });
  return promise;
}
