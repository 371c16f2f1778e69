// A process of its own for each drawing: what rendering takes of memory goes back when it ends.
// Arguments: the data file, the PNG to write.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { buildPlate, plateDataSchema } from '../plates/build-plate.ts';
import { renderPlate } from '../plates/render-plate.ts';

const [data = '', file = ''] = process.argv.slice(2);
const { svg } = buildPlate(plateDataSchema.parse(parseYaml(readFileSync(data, 'utf8'))));
const aside = `${file}.${process.pid}`;
writeFileSync(aside, renderPlate(svg));
renameSync(aside, file);
