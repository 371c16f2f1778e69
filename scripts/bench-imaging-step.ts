// One step of bench-imaging, in a process of its own so that its CPU can be measured: `tiles`, `media` or `all`.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { deriveAll } from '../src/imaging/derive-catalogue.ts';
import { runJobs } from '../src/imaging/pool.ts';
import { buildDerivativeKey } from '../src/imaging/recipe.ts';
import { openSourceHashes } from '../src/imaging/stat-cache.ts';

const [step = '', sources = '', cacheDir = ''] = process.argv.slice(2);
const files = readdirSync(sources).map((name) => path.join(sources, name));

if (step === 'all') await deriveBoth();
else await deriveKind(step);

async function deriveBoth(): Promise<void> {
  const requests = files.map((file) => ({ id: file, file }));
  const { faults } = await deriveAll(requests, { cacheDir });
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
}

async function deriveKind(kind: string): Promise<void> {
  const storeRoot = path.join(cacheDir, 'store');
  const wanted = { tiles: kind === 'tiles', media: kind === 'media' };
  const hashes = await openSourceHashes(cacheDir);
  const jobs = [];
  for (const file of files) {
    const { sha256, print, bytes } = await hashes.getHash(file);
    const key = buildDerivativeKey(sha256, 1, {});
    jobs.push({ key, file, print, bytes, redactions: [], storeRoot, ...wanted });
  }
  const finish = (_job: unknown, fault: unknown): void => {
    if (fault) throw new Error(JSON.stringify(fault));
  };
  await runJobs(jobs, {}, { admit: () => [], finish });
}
