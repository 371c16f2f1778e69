// A process of its own for each drawing: what rendering takes of memory goes back when it ends.
// The SVG comes in at the standard input; argument: the PNG to write.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { renderPlate } from '../plates/render-plate.ts';

const [file = ''] = process.argv.slice(2);
const aside = `${file}.${process.pid}`;
writeFileSync(aside, renderPlate(readFileSync(0, 'utf8')));
renameSync(aside, file);
