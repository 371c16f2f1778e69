import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDerivatives } from '../../../src/imaging/find-derivative.ts';
import { listFiles, makeTestFolder } from '../../fixtures/images/scan-files.ts';

async function findDerivative(
  request: Parameters<typeof findDerivatives>[0][number],
  settings: Parameters<typeof findDerivatives>[1],
) {
  return (await findDerivatives([request], settings)).get(request.id);
}

const { folder, remove } = makeTestFolder();
afterAll(remove);
const script = fileURLToPath(new URL('../../fixtures/images/derive-run.ts', import.meta.url));
const large = path.join(folder, 'large.jpg');
const small = path.join(folder, 'small.png');

beforeAll(async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 50 } as const;
  const draw = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#000', noise } });
  writeFileSync(large, await draw(3600, 2700).jpeg({ quality: 90 }).toBuffer());
  writeFileSync(small, await draw(90, 60).png().toBuffer());
});

interface Run {
  readonly child: ChildProcess;
  readonly result: Promise<{ made: string[]; faults: { id: string; code: string }[] } | undefined>;
}

/** Derives in a process of its own; the result is missing if that was killed. */
function startRun(cacheDir: string, workers: number, ...files: string[]): Run {
  const child = spawn(process.execPath, [script, cacheDir, String(workers), ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const result = new Promise<Awaited<Run['result']>>((resolve) => {
    child.on('close', () =>
      resolve(text === '' ? undefined : (JSON.parse(text) as Awaited<Run['result']>)),
    );
  });
  return { child, result };
}

/** Waits until a worker has begun to write something, and gives the workers' process ids. */
async function waitForWriting(cacheDir: string, { child }: Run): Promise<number[]> {
  const temporary = path.join(cacheDir, 'store/tmp');
  while (!hasFile(temporary)) {
    if (child.exitCode !== null) throw new Error('the run ended before it could be killed');
    await pause(5);
  }
  const pids = readFileSync(`/proc/${child.pid!}/task/${child.pid!}/children`, 'utf8');
  return pids.trim().split(' ').map(Number);
}

function hasFile(home: string): boolean {
  try {
    return listFiles(home).length > 0;
  } catch {
    // Not there yet, or a folder went while it was being read.
    return false;
  }
}

/** What the store offers, by its manifests. */
function listEntries(cacheDir: string): string[] {
  const store = path.join(cacheDir, 'store');
  return listFiles(store).filter((file) => /^(?:tiles|media)\/.*manifest\.json$/.test(file));
}

const isLinux = process.platform === 'linux';
if (!isLinux) console.log('skipped: killing workers, as their ids are read from /proc');

describe.skipIf(!isLinux)('a killed run', () => {
  it('loses one image with its worker, goes on with the others, and leaves nothing half-made', async () => {
    const cacheDir = path.join(folder, 'cache-worker');
    const run = startRun(cacheDir, 1, large, small);
    const [worker] = await waitForWriting(cacheDir, run);
    process.kill(worker!, 'SIGKILL');
    expect(await run.result).toMatchObject({
      made: [small],
      faults: [{ id: large, code: 'image-worker-crashed', zh: expect.stringContaining('SIGKILL') }],
    });
    expect(readdirSync(path.join(cacheDir, 'store/tmp'))).toEqual([]);
    expect(await findDerivative({ id: 'x', file: large }, { cacheDir })).toBeUndefined();

    const again = await startRun(cacheDir, 1, large, small).result;
    expect(again).toEqual({ made: [large, small], faults: [] });
    expect(
      await findDerivative({ id: 'x', file: large }, { cacheDir, verify: true }),
    ).toBeDefined();
  });

  it('ends its workers with itself, and the next run tidies up and completes', async () => {
    const cacheDir = path.join(folder, 'cache-parent');
    const run = startRun(cacheDir, 2, large, small);
    const workers = await waitForWriting(cacheDir, run);
    run.child.kill('SIGKILL');
    expect(await run.result).toBeUndefined();
    while (workers.some((pid) => existsSync(`/proc/${pid}`) && !isZombie(pid))) await pause(10);
    expect(await findDerivative({ id: 'x', file: large }, { cacheDir })).toBeUndefined();

    const again = await startRun(cacheDir, 2, large, small).result;
    expect(again).toEqual({ made: [large, small], faults: [] });
    expect(readdirSync(path.join(cacheDir, 'store/tmp'))).toEqual([]);
    expect(listEntries(cacheDir)).toHaveLength(4);
  });
});

describe('racing runs', () => {
  it('all succeed on one cache and leave one whole store', async () => {
    const cacheDir = path.join(folder, 'cache-race');
    const runs = [1, 2, 3].map(() => startRun(cacheDir, 1, small).result);
    for (const result of await Promise.all(runs)) {
      expect(result).toEqual({ made: [small], faults: [] });
    }
    expect(listEntries(cacheDir)).toHaveLength(2);
    expect(
      await findDerivative({ id: 'x', file: small }, { cacheDir, verify: true }),
    ).toBeDefined();
    expect(readdirSync(path.join(cacheDir, 'store/tmp'))).toEqual([]);
  });
});

/** Dead, only not yet collected by whoever inherited it. */
function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}
