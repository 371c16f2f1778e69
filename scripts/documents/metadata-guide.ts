import { HEADINGS } from '../../src/intake/headings.ts';
import type { Language } from '../../src/model/local-text.ts';
import { partSchema } from '../../src/model/part.ts';
import { recordSchema } from '../../src/model/record.ts';
import { type FieldNote, PART_FIELDS, RECORD_FIELDS } from './field-notes.ts';

const SAY = {
  zh: {
    title: '著录指南：record.yaml 与 DA/T 18',
    lead: '一件档案的全部字段。左起：`record.yaml` 里的名字、DA/T 18—2022《档案著录规则》的著录项目、说明，以及导入目录时认得的栏目名（前几个）。DA/T 18 没有对应项目的留空。这一页由程序的字段表写出（`node scripts/write-documents.ts`），不要手改。',
    parts: '部件 parts',
    columns: ['字段', 'DA/T 18 项目', '说明', '目录里的栏目名'],
    partColumns: ['字段', '说明'],
  },
  en: {
    title: 'Metadata guide: record.yaml and DA/T 18',
    lead: 'Every field of a record: its name in `record.yaml`, the element of DA/T 18-2022 (rules of archival description) that it holds, what it is, and headings by which an imported catalogue may name it (the first few). This page is written from the fields of the program (`node scripts/write-documents.ts`): do not edit it.',
    parts: 'Parts',
    columns: ['Field', 'DA/T 18', 'What it is', 'Headings'],
    partColumns: ['Field', 'What it is'],
  },
} as const;
const MOST_HEADINGS = 4;

/** The page of all fields as Markdown; a field of the schema that nothing is said of is an error. */
export function writeMetadataGuide(language: Language): string {
  const say = SAY[language];
  const records = listFields(Object.keys(recordSchema.shape), RECORD_FIELDS).map(
    ([name, { element = '', note }]): string[] => {
      const headings = Object.entries(HEADINGS)
        .filter(([key]) => key === name || key.startsWith(`${name}.`))
        .flatMap(([, words]) => words)
        .slice(0, MOST_HEADINGS);
      return [`\`${name}\``, element, note[language], headings.join('、')];
    },
  );
  const parts = listFields(Object.keys(partSchema.shape), PART_FIELDS).map(
    ([name, { note }]): string[] => [`\`${name}\``, note[language]],
  );
  return [
    `# ${say.title}`,
    say.lead,
    writeTable(say.columns, records),
    `## ${say.parts}`,
    writeTable(say.partColumns, parts),
  ].join('\n\n');
}

function listFields(
  names: readonly string[],
  notes: Readonly<Record<string, FieldNote>>,
): [name: string, note: FieldNote][] {
  return names.map((name) => {
    const note = notes[name];
    if (!note) throw new Error(`field-notes.ts says nothing of the field ${name}`);
    return [name, note];
  });
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
