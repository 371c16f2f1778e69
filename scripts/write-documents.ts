// node scripts/write-documents.ts [--pictures]: writes the pages of docs/ that follow from the program, and with
// --pictures takes their pictures anew from the built site.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeDocuments } from './documents/write-documents.ts';
import { takeFirstHour } from './documents/take-first-hour.ts';
import { takePictures } from './documents/take-pictures.ts';

const { values } = parseArgs({ options: { pictures: { type: 'boolean', default: false } } });
for (const [file, text] of await writeDocuments()) writeFileSync(file, text);
if (values.pictures) {
  await takePictures('docs/images/components');
  await takeFirstHour(process.cwd(), 'docs/images/first-exhibition');
}
