// node scripts/build.ts [--lock]: reads the content, derives pictures, builds the site, checks its addresses.
import { build } from 'astro';
import { parseArgs } from 'node:util';
import { parseSettings } from '../src/settings.ts';
import { runReportingFaults } from './report-faults.ts';

const { values } = parseArgs({ options: { lock: { type: 'boolean', default: false } } });
if (values.lock) process.env['ZHANJUAN_LOCK'] = '1';

await runReportingFaults(async () => {
  const settings = parseSettings(process.cwd(), process.env);
  await build({ root: settings.projectRoot, logLevel: 'warn' });
});
