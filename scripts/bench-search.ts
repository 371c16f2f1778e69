// npm run bench:search [-- --corpus FILE.jsonl[.gz]] [--queries FILE.json] [--pages N]: what searching finds and costs,
// beside Pagefind as it comes and a plain `includes`, as Markdown. With --pages the corpus is grown to that many
// and only costs are measured. The site must build: its own worker answers.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { drawQueries } from './bench-search/draw-queries.ts';
import { formatReport } from './bench-search/format-report.ts';
import { findQueries, readCorpus, type QuerySets } from './bench-search/read-corpus.ts';
import { runIncludes } from './bench-search/run-includes.ts';
import { runOurs } from './bench-search/run-ours.ts';
import { runPagefind } from './bench-search/run-pagefind.ts';
import { growCorpus } from './bench-search/shuffle-pages.ts';
import type { StepResult } from './bench-search/step.ts';
import { runBuildIfStale } from './built-site.ts';

const DEFAULT = '../shared/data/search/poems-10k.jsonl.gz';
/** Queries whose bytes and times are measured in a browser. */
const SAMPLE = 24;
const STEPS = { zhanjuan: 'Zhanjuan', pagefind: 'Pagefind', includes: '`includes`' } as const;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: DEFAULT },
    queries: { type: 'string' },
    pages: { type: 'string' },
    step: { type: 'string' },
  },
});
if (!existsSync(values.corpus)) {
  console.error(`No corpus at ${values.corpus}: give one with --corpus FILE.jsonl`);
  process.exit(1);
}
const folder = path.resolve('.zhanjuan/bench-search');
if (values.step === undefined) runAll();
else await runStep(values.step);

/** Each way of searching is measured in a process of its own. */
function runAll(): void {
  const results = new Map<string, StepResult>();
  for (const [step, name] of Object.entries(STEPS)) {
    const script = process.argv[1] ?? '';
    const { status } = spawnSync(
      process.execPath,
      [script, ...process.argv.slice(2), '--step', step],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
    if (status !== 0) throw new Error(`[bench] ${step} failed`);
    const result = readFileSync(path.join(folder, `${step}.json`), 'utf8');
    results.set(name, JSON.parse(result) as StepResult);
  }
  console.log(formatReport(results));
}

async function runStep(step: string): Promise<void> {
  const read = readCorpus(values.corpus);
  const pages = values.pages === undefined ? read : growCorpus(read, Number(values.pages));
  const sets = values.pages === undefined ? readSets(read) : new Map<string, never>();
  const sample = pickSample(values.pages === undefined ? sets : readSets(read));
  const room = path.join(folder, step);
  mkdirSync(room, { recursive: true });
  const run = {
    zhanjuan: async () => {
      const { outDir, base } = await runBuildIfStale();
      return await runOurs(pages, sets, sample, { site: outDir, base, folder: room });
    },
    pagefind: () => runPagefind(pages, sets, sample, room),
    includes: () => runIncludes(pages, sets, sample),
  }[step];
  if (!run) throw new Error(`no step "${step}"`);
  writeFileSync(path.join(folder, `${step}.json`), JSON.stringify(await run()));
}

/** Those given with the corpus, and of our own what they lack. */
function readSets(pages: ReturnType<typeof readCorpus>): QuerySets {
  const beside = values.corpus.replace(/\.jsonl(\.gz)?$/, '.queries.json');
  const given = findQueries(values.queries ?? beside) ?? new Map<string, never>();
  return new Map([...given, ...drawQueries(pages, (name) => !given.has(name))]);
}

/** Some of every set but single characters, in turn. */
function pickSample(sets: QuerySets): string[] {
  const lists = [...sets].filter(([name]) => name !== '1').map(([, queries]) => queries);
  return Array.from(
    { length: SAMPLE },
    (_, place) => lists[place % lists.length]?.[Math.floor(place / lists.length) * 7]?.q ?? '',
  ).filter((query) => query !== '');
}
