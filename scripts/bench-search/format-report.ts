import type { Cost, StepResult } from './step.ts';

/** The results as Markdown, one column a way of searching. */
export function formatReport(results: ReadonlyMap<string, StepResult>): string {
  const names = [...results.keys()];
  const all = [...results.values()];
  const table = (head: string, rows: readonly (readonly string[])[]): string =>
    [
      `| ${[head, ...names].join(' | ')} |`,
      `|---|${names.map(() => '---:|').join('')}`,
      ...rows.map((row) => `| ${row.join(' | ')} |`),
    ].join('\n');
  const row = (name: string, say: (result: StepResult) => string): string[] => [
    name,
    ...all.map(say),
  ];
  const sets = all[0]?.retrieval ?? [];
  const retrieval = sets.map(([set, { queries }], place) =>
    row(`${set} (${queries})`, (result) => {
      const found = result.retrieval[place]?.[1];
      if (!found) return '–';
      return [found.recall, found.precision, found.precisionAt10].map(formatShare).join(' / ');
    }),
  );
  const costs = [
    ['cold query, five rows', (result: StepResult) => result.cold],
    ['next query', (result: StepResult) => result.next],
  ] as const;
  const rows = costs.flatMap(([name, get]) => [
    row(`${name}: KB, median (most)`, (result) => formatBytes(get(result))),
    row(`${name}: requests`, (result) => String(get(result).requests)),
    row(`${name}: ms, median`, (result) => get(result).time.toFixed(0)),
  ]);
  return [
    table('recall / precision / P@10', retrieval),
    table('cost', [
      ...rows,
      row('index: MB', (result) => (result.indexBytes / 1e6).toFixed(1)),
      row('index: files', (result) => String(result.files)),
      row('build: s', (result) => result.buildSeconds.toFixed(1)),
      row('build: MB of memory', (result) => result.buildMemory.toFixed(0)),
      row('typing on a processor 4× slower: longest task, ms', ({ typing }) =>
        typing === undefined ? '–' : typing === 0 ? '< 50' : typing.toFixed(0),
      ),
    ]),
    ...all.flatMap(({ parts }) => (parts ? [formatParts(parts)] : [])),
  ].join('\n\n');
}

function formatParts(parts: Readonly<Record<string, number>>): string {
  const said = Object.entries(parts).map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(1)}`);
  return `Of one cold query, KB: ${said.join(', ')}.`;
}

function formatBytes({ bytes, mostBytes }: Cost): string {
  return `${(bytes / 1000).toFixed(1)} (${(mostBytes / 1000).toFixed(1)})`;
}

/** Never rounded up to 1. */
function formatShare(share: number): string {
  return share === 1 ? '1' : (Math.floor(share * 1000) / 1000).toFixed(3).replace(/^0/, '');
}
