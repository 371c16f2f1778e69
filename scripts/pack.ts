// npm run pack -- [exhibition|lesson …]: offline packs of these, or of all, offered by the built site.
import { parseArgs } from 'node:util';
import { runBuildIfStale } from './built-site.ts';
import { packSite } from './pack-site.ts';
import { runReportingFaults } from './report-faults.ts';

const { positionals } = parseArgs({ allowPositionals: true });

await runReportingFaults(async () => {
  await packSite(await runBuildIfStale(), positionals);
});
