import { it } from 'vitest';
import { rmSync } from 'node:fs';
import { writeCanaryRoot } from './leak/canary-root.ts';
import { copySite, runBuild, takeGateOut } from './leak/site-copy.ts';
import { findCanaries } from './leak/find-canaries.ts';
import { HELD, MOVED } from './leak/canary-family.ts';
it('reads', async () => {
  rmSync('/tmp/leakprobe2', { recursive: true, force: true });
  const { root } = await writeCanaryRoot('/tmp/leakprobe2/root');
  const site = copySite('/work/main', '/tmp/leakprobe2/site');
  takeGateOut(site, '/work/main/tests/build/leak/gate-taken-out.ts');
  console.time('build');
  const r = await runBuild(site, root);
  console.timeEnd('build');
  console.log(r.code, r.output);
  if (r.code !== 0) return;
  console.time('scan');
  const found = await findCanaries(
    [site.outDir, site.folder + '/.astro', site.cacheDir + '/astro'],
    [HELD],
  );
  console.timeEnd('scan');
  const kinds = Map.groupBy(
    found,
    (f) =>
      f.kind +
      ' ' +
      f.where
        .split('/')
        .slice(0, 2)
        .join('/')
        .replace(/[0-9a-f]{8,}/, ''),
  );
  for (const [k, v] of kinds) console.log(k, v.length);
  console.log(
    [...new Set(found.filter((f) => f.where.startsWith('dist')).flatMap((f) => f.labels))]
      .sort()
      .join(' '),
  );
});
