// npm run bench:imaging — CPU of derivation against `vips dzsave`, as a Markdown table. Wants bash and libvips-tools.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { TILE_JPEG, TILE_SIZE } from '../src/imaging/recipe.ts';
import { writePageImage } from '../tests/fixtures/images/page-image.ts';

const IMAGES = 20;
/** The two that are compared take turns, and the least of each counts: a busy machine only ever adds. */
const ROUNDS = 3;
const bench = path.resolve('.zhanjuan/bench');
const sources = path.join(bench, 'sources');

/** Seconds; CPU is user and system time of a process and all its children. */
interface Figures {
  readonly cpu: number;
  readonly wall: number;
}

for (let index = 0; index < IMAGES; index++) {
  const file = path.join(sources, `${String(index).padStart(2, '0')}.jpg`);
  const [width, height] = index % 2 === 0 ? [6000, 4000] : [4000, 6000];
  if (!existsSync(file)) await writePageImage(file, width, height, index + 1);
}
const rounds = Array.from(
  { length: ROUNDS },
  () => [measureDzsave(), measureStep('tiles')] as const,
);
const dzsave = getLeast(rounds.map(([round]) => round));
const tiles = getLeast(rounds.map(([, round]) => round));
const media = measureStep('media');
const first = measureStep('all');
const second = measureStep('all', { isAgain: true });
report([
  ['`vips dzsave`, as many at once', dzsave, '1'],
  ['tile sets, whole-image sizes, sums', tiles, (tiles.cpu / dzsave.cpu).toFixed(2)],
  ['responsive AVIF, WebP, JPEG alone', media, (media.cpu / dzsave.cpu).toFixed(2)],
  ['both in one run', first, (first.cpu / dzsave.cpu).toFixed(2)],
  ['second run', second, `${((second.cpu / first.cpu) * 100).toFixed(2)} % of the first`],
]);
const isMet = tiles.cpu <= 1.3 * dzsave.cpu && second.cpu <= 0.01 * first.cpu;
console.log(`\nTile set at most 1.3, second run at most 1 %: ${isMet ? 'met' : 'missed'}.`);
process.exitCode = isMet ? 0 : 1;

function measureDzsave(): Figures {
  const out = path.join(bench, 'dzsave');
  const options =
    `--layout iiif3 --tile-size ${TILE_SIZE} ` +
    `--suffix '.jpg[Q=${TILE_JPEG.quality},strip]' --vips-concurrency=1`;
  const each = `xargs -P ${availableParallelism()} -I F vips dzsave F "${out}/F" ${options}`;
  return measure(`(cd "${sources}" && ls *.jpg | ${each})`, `rm -rf "${out}"; mkdir -p "${out}"`);
}

function measureStep(step: string, { isAgain = false } = {}): Figures {
  const cache = path.join(bench, step);
  if (!isAgain) rmSync(cache, { recursive: true, force: true });
  const script = fileURLToPath(new URL('./bench-imaging-step.ts', import.meta.url));
  return measure(`"${process.execPath}" "${script}" ${step} "${sources}" "${cache}"`);
}

function getLeast(figures: readonly Figures[]): Figures {
  return figures.reduce((least, next) => (next.cpu < least.cpu ? next : least));
}

function measure(command: string, before = ':'): Figures {
  const script = `set -o pipefail; ${before}; TIMEFORMAT='%R %U %S'; time ${command}`;
  const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  const figures = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  const [wall = NaN, user = NaN, system = NaN] = figures;
  if (status !== 0 || Number.isNaN(system)) throw new Error(`${command}\n${stderr}`);
  return { cpu: user + system, wall };
}

function report(rows: readonly (readonly [name: string, figures: Figures, ratio: string])[]): void {
  console.log(
    `${IMAGES} generated pages of 24 MP; tiles of ${TILE_SIZE} px, q${TILE_JPEG.quality}`,
  );
  console.log('\n| step | CPU-s | CPU-s an image | wall s | ratio |\n|---|---:|---:|---:|---:|');
  for (const [name, { cpu, wall }, ratio] of rows) {
    const cells = [name, cpu.toFixed(2), (cpu / IMAGES).toFixed(3), wall.toFixed(1), ratio];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
