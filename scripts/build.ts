// node scripts/build.ts [--lock]: reads the content, derives pictures, builds the site, checks its addresses.
import { build } from 'astro';
import { parseArgs } from 'node:util';
import { ContentFaults } from '../src/model/fault.ts';
import { parseSettings } from '../src/settings.ts';

const { values } = parseArgs({ options: { lock: { type: 'boolean', default: false } } });
if (values.lock) process.env['ZHANJUAN_LOCK'] = '1';
const settings = parseSettings(process.cwd(), process.env);

try {
  await build({ root: settings.projectRoot, logLevel: 'warn' });
} catch (error) {
  if (!(error instanceof ContentFaults)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
