// Draws plates for looking at: node scripts/draw-plates.ts <output folder> [--width 1600] [--svg] [slug …]
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { buildPlate, drawPlate, plateDataSchema } from '../src/plates/build-plate.ts';
import { findCollisions } from '../src/plates/check-sheet.ts';
import { renderPlate } from '../src/plates/render-plate.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { width: { type: 'string' }, svg: { type: 'boolean' } },
});
const [folder, ...slugs] = positionals;
if (folder === undefined) {
  console.error('draw-plates: say which folder to draw into');
  process.exit(2);
}
if (!existsSync(folder)) mkdirSync(folder, { recursive: true });

let faults = 0;
for (const file of globSync('content/records/*/*/*.plate.yaml').sort()) {
  const slug = basename(file, '.plate.yaml');
  if (slugs.length > 0 && !slugs.includes(slug)) continue;
  const result = plateDataSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) {
    faults += result.error.issues.length;
    for (const { path, message } of result.error.issues) {
      console.error(`${file} → ${path.join('.')}: ${message}`);
    }
    continue;
  }
  const collisions = findCollisions(drawPlate(result.data));
  for (const { kind, text, other, at } of collisions.slice(0, 25)) {
    console.error(
      `${slug}: ${kind} “${text}” × ${other} at ${Math.round(at.x)},${Math.round(at.y)}`,
    );
  }
  faults += collisions.length;
  const started = performance.now();
  const { svg, width, height, lines } = buildPlate(result.data);
  const built = performance.now();
  if (values.svg) writeFileSync(join(folder, `${slug}.svg`), svg);
  writeFileSync(
    join(folder, `${slug}.png`),
    renderPlate(svg, values.width === undefined ? undefined : Number(values.width)),
  );
  writeFileSync(join(folder, `${slug}.lines.json`), JSON.stringify(lines, null, 1));
  const seconds = [built - started, performance.now() - built].map((ms) => (ms / 1000).toFixed(1));
  console.log(`${slug}: ${width}×${height}, ${lines.length} lines, ${seconds.join(' + ')} s`);
}
process.exit(faults > 0 ? 1 : 0);
