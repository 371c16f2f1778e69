// npm run bench:imaging — CPU of derivation against `vips dzsave`, as a Markdown table. Wants bash and libvips-tools.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { writePageImage } from '../tests/fixtures/images/page-image.ts';
import { deriveAll } from '../src/imaging/derive-catalogue.ts';
import type { DerivationRequest } from '../src/imaging/derivative.ts';
import { buildDerivativeKey, TILE_JPEG, TILE_SIZE } from '../src/imaging/recipe.ts';
import { runJobs } from '../src/imaging/pool.ts';
import { openSourceHashes } from '../src/imaging/stat-cache.ts';

const IMAGES = 20;
const bench = path.resolve('.zhanjuan/bench');
const sources = path.join(bench, 'sources');
const [step] = process.argv.slice(2);
if (step === undefined) await runBench();
else await runStep(step);

/** Each step is a process of its own; user + system time of it and of all its children. */
async function runBench(): Promise<void> {
  for (let index = 0; index < IMAGES; index++) {
    const file = path.join(sources, `${String(index).padStart(2, '0')}.jpg`);
    const [width, height] = index % 2 === 0 ? [6000, 4000] : [4000, 6000];
    if (!existsSync(file)) await writePageImage(file, width, height, index + 1);
  }
  const ours = (name: string, ...keep: string[]): Figures => {
    for (const folder of ['tiles', 'media', 'all']) {
      if (!keep.includes(folder))
        rmSync(path.join(bench, folder), { recursive: true, force: true });
    }
    return measure(`"${process.execPath}" "${process.argv[1] ?? ''}" ${name}`);
  };
  const dzsave = measure(
    `(cd "${sources}" && ls *.jpg | xargs -P ${availableParallelism()} -I F vips dzsave F "${bench}/dz/F" --layout iiif3 ` +
      `--tile-size ${TILE_SIZE} --suffix '.jpg[Q=${TILE_JPEG.quality},strip]' --vips-concurrency=1)`,
    `rm -rf "${bench}/dz"; mkdir -p "${bench}/dz"`,
  );
  const tiles = ours('tiles');
  const media = ours('media');
  const all = ours('all');
  const again = ours('all', 'all');
  const rows: [string, Figures, string][] = [
    ['`vips dzsave`, one process an image', dzsave, '1'],
    ['tile sets, whole-image sizes, store', tiles, formatRatio(tiles, dzsave)],
    ['responsive AVIF, WebP, JPEG alone', media, formatRatio(media, dzsave)],
    ['both in one run', all, formatRatio(all, dzsave)],
    ['second run', again, `${((again.cpu / all.cpu) * 100).toFixed(2)} % of the first`],
  ];
  console.log(
    `${IMAGES} generated pages of 24 MP, ${TILE_SIZE} px tiles, JPEG q${TILE_JPEG.quality}\n`,
  );
  console.log('| step | CPU-s | CPU-s an image | wall s | ratio |\n|---|---|---|---|---|');
  for (const [name, { cpu, wall }, ratio] of rows) {
    console.log(
      `| ${name} | ${cpu.toFixed(2)} | ${(cpu / IMAGES).toFixed(3)} | ${wall.toFixed(1)} | ${ratio} |`,
    );
  }
  const isMet = tiles.cpu <= 1.3 * dzsave.cpu && again.cpu <= 0.01 * all.cpu;
  console.log(`\nAims (tile set at most 1.3, second run at most 1 %): ${isMet ? 'met' : 'missed'}`);
  process.exitCode = isMet ? 0 : 1;
}

interface Figures {
  readonly cpu: number;
  readonly wall: number;
}

function measure(command: string, before = ':'): Figures {
  const script = `${before}; TIMEFORMAT='%R %U %S'; time { ${command}; }`;
  const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  const [wall, user, system] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  if (status !== 0 || wall === undefined || user === undefined || system === undefined) {
    throw new Error(`${command}\n${stderr}`);
  }
  return { cpu: user + system, wall };
}

function formatRatio(a: Figures, b: Figures): string {
  return (a.cpu / b.cpu).toFixed(2);
}

async function runStep(name: string): Promise<void> {
  const files = readdirSync(sources).map((file) => path.join(sources, file));
  const cacheDir = path.join(bench, name);
  const requests: DerivationRequest[] = files.map((file) => ({ id: file, file }));
  if (name === 'all') {
    const { faults } = await deriveAll(requests, { cacheDir });
    if (faults.length > 0) throw new Error(JSON.stringify(faults));
    return;
  }
  const hashes = await openSourceHashes(cacheDir);
  const jobs = await Promise.all(
    files.map(async (file) => {
      const { sha256, print, bytes } = await hashes.getHash(file);
      const key = buildDerivativeKey(sha256, 1, {});
      const storeRoot = path.join(cacheDir, 'store');
      return {
        key,
        file,
        print,
        bytes,
        redactions: [],
        storeRoot,
        tiles: name === 'tiles',
        media: name === 'media',
      };
    }),
  );
  await runJobs(
    jobs,
    {},
    {
      admit: () => [],
      finish: (_job, fault) => {
        if (fault) throw new Error(fault.en);
      },
    },
  );
}
