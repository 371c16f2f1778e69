import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { ContentFaults } from '../model/fault.ts';
import type { Settings } from '../settings.ts';
import { confirm, type Console } from './console.ts';
import { buildCurateFault } from './curate-fault-texts.ts';
import { nameFile } from './name-file.ts';
import { quoteWord } from './quote-word.ts';
import { drawSheet } from './practice/draw-sheet.ts';
import { formatTable } from './table.ts';

export const PRACTICE_MARK = '练习用·非档案原件';

const CATALOGUE = [
  ['档号', '题名', '责任者', '日期', '页数', '密级'],
  ['X000-1951-永久-0001', '练习件一：两页的通知', '示例单位', '19510312', '2', ''],
  ['X000-1951-永久-0002', '练习件二：一页的名单', '示例单位', '1951年3月', '1', ''],
];

const SHEETS = [
  {
    name: 'X000-1951-永久-0001_1',
    heading: '练习件一　第一页',
    text: '这一页不是档案，是程序画出来给人练习用的。请用它试一遍：导入目录，收进扫描件，在图上量出一处，写一句图注，办好开放与公布，再把网站放上网。练完就删去，换上馆里真正的扫描件。练习用的档号以X000开头，日期也是示例，不要引用。',
  },
  {
    name: 'X000-1951-永久-0001_2',
    heading: '练习件一　第二页',
    text: '一件档案有几页，就扫几幅，文件名写作“档号_页号”，程序按页号排好次序。页号写错，改文件名再收一次；同一页存了两次，程序认得出来，只收一次。',
  },
  {
    name: 'X000-1951-永久-0002_1',
    heading: '练习件二　只有一页',
    text: '这也是练习用的一页。一个展览可以用几件档案；一件档案也可以在几个展览里出现，著录只写一次。没有办好开放与公布的，别处怎样引用也不会出现在网站上。',
  },
];

/**
 * Fills a folder with a catalogue and scans to try everything with before real records are at hand. They say of
 * themselves, all over, that they are no records.
 * @throws ContentFaults where the folder is there already
 */
export async function runPractice(
  settings: Settings,
  folder: string,
  console: Console,
): Promise<boolean> {
  const { language } = settings;
  if (statSync(folder, { throwIfNoEntry: false })) {
    const fault = buildCurateFault('already-there', { file: folder });
    throw new ContentFaults([fault], language);
  }
  const scans = path.join(folder, '扫描件');
  const catalogue = path.join(folder, '目录.xlsx');
  console.print(
    formatTable(
      language === 'zh' ? ['练习用的文件', '是什么'] : ['file to practise with', 'what it is'],
      [
        [
          nameFile(settings, catalogue),
          language === 'zh' ? '目录，两件' : 'a catalogue of two records',
        ],
        ...SHEETS.map(({ name, heading }) => [
          nameFile(settings, path.join(scans, `${name}.jpg`)),
          heading,
        ]),
      ],
    ),
  );
  if (!(await confirm(console, '写入这些文件？', 'Write these files?'))) return false;
  mkdirSync(scans, { recursive: true });
  writeFileSync(catalogue, await writeXlsx({ sheets: [{ name: '目录', rows: CATALOGUE }] }));
  for (const { name, heading, text } of SHEETS)
    writeFileSync(path.join(scans, `${name}.jpg`), await drawSheet(heading, text, PRACTICE_MARK));
  const next = `npm run curate -- import ${quoteWord(nameFile(settings, catalogue))}`;
  console.say(
    `练习用的目录和扫描件写好了，它们不是档案，练完请删去。接着：${next}`,
    `The catalogue and scans to practise with are there. They are no records: delete them afterwards. Now: ${next}`,
  );
  return true;
}
