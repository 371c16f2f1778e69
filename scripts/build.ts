// node scripts/build.ts [--lock]: reads the content, derives pictures, builds the site, checks its addresses.
import { build } from 'astro';
import { parseArgs } from 'node:util';
import { parseSettings } from '../src/settings.ts';

const { values } = parseArgs({ options: { lock: { type: 'boolean', default: false } } });
if (values.lock) process.env['ZHANJUAN_LOCK'] = '1';
const settings = parseSettings(process.cwd(), process.env);

try {
  await build({ root: settings.projectRoot, logLevel: 'warn' });
} catch (error) {
  // Astro loads some modules a second time, so that the class alone does not tell.
  if (!(error instanceof Error && error.name === 'ContentFaults')) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
