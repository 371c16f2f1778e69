import path from 'node:path';
import { readContent, readNamed } from '../catalogue/read-content.ts';
import { publishCatalogue } from '../gate/publish-catalogue.ts';
import { readExistingRecords } from '../intake/existing-records.ts';
import { ContentFaults } from '../model/fault.ts';
import { getToday } from '../model/today.ts';
import type { Settings } from '../settings.ts';
import { confirm, type Console } from './console.ts';
import { buildCurateFault } from './curate-fault-texts.ts';
import type { Pictures } from './kinds/cover-question.ts';
import { describeExhibition } from './kinds/exhibition-kind.ts';
import { describeHolder } from './kinds/holder-kind.ts';
import type { Kind, Surroundings } from './kinds/kind.ts';
import { isTaken } from './kinds/kind.ts';
import { describeLesson } from './kinds/lesson-kind.ts';
import { describePlate } from './kinds/plate-kind.ts';
import { describeRecord } from './kinds/record-kind.ts';
import { nameFile } from './name-file.ts';
import { answerQuestions } from './questions.ts';
import type { Skeleton } from './skeletons/skeleton.ts';
import { formatTable } from './table.ts';
import { listFiles, writeSkeleton } from './write-skeleton.ts';

export const KINDS = ['holder', 'record', 'exhibition', 'lesson', 'plate'] as const;
export type KindName = (typeof KINDS)[number];

export interface NewRequest {
  readonly kind: KindName;
  /** Answers that need not be asked, by the name of the flag. */
  readonly flags: Readonly<Record<string, string | undefined>>;
  /** The content root it goes to, absolute; the last one by default. */
  readonly into?: string | undefined;
}

/**
 * Makes the files of a new entry with all that is still to be written marked in them: a draft, or a record that its
 * archive has not opened yet.
 * @returns whether they were written
 * @throws ContentFaults with every answer that is missing or wrong
 */
export async function runNew(
  settings: Settings,
  { kind: name, flags, into }: NewRequest,
  console: Console,
): Promise<boolean> {
  const root = into ?? settings.contentRoots.at(-1) ?? settings.projectRoot;
  const kind = await describeKind(name, settings);
  const skeleton = kind.build(await answerQuestions(kind.questions, flags, console));
  refuseToOverwrite(name, skeleton, settings);
  const files = listFiles(skeleton, root);
  console.print(
    formatTable(
      settings.language === 'zh' ? ['新文件', '行'] : ['new file', 'lines'],
      files.map((file, i) => [
        nameFile(settings, file),
        String([...skeleton.files.values()][i]?.trimEnd().split('\n').length),
      ]),
    ),
  );
  if (!(await confirm(console, '写入这些文件？', 'Write these files?'))) return false;
  writeSkeleton(skeleton, root);
  sayNext(name, nameFile(settings, files[0] ?? root), console);
  return true;
}

async function describeKind(name: KindName, settings: Settings): Promise<Kind> {
  const surroundings: Surroundings = {
    settings,
    holders: readNamed(settings).holders,
    existing: readExistingRecords(settings.contentRoots, (file) => nameFile(settings, file)),
    today: getToday(),
  };
  switch (name) {
    case 'holder':
      return describeHolder(surroundings);
    case 'record':
      return describeRecord(surroundings);
    case 'plate':
      return describePlate(surroundings);
    case 'exhibition':
      return describeExhibition(surroundings, await readPictures(surroundings));
    case 'lesson':
      return describeLesson(surroundings, await readPictures(surroundings));
  }
}

/** Plates are not drawn for it: that they have a picture is enough. */
async function readPictures({ settings, today }: Surroundings): Promise<Pictures> {
  const { everything } = await readContent(settings);
  const { catalogue } = publishCatalogue(everything, { preview: false, today });
  return { everything, shown: new Set(catalogue.records.map(({ id }) => id)) };
}

/** @throws ContentFaults where any content root has an entry of that name */
function refuseToOverwrite(kind: KindName, skeleton: Skeleton, settings: Settings): void {
  const { folder, files } = skeleton;
  const steps = kind === 'holder' ? [folder, [...files.keys()][0] ?? ''] : [folder];
  if (!isTaken(settings, ...steps)) return;
  const place = { file: steps.join('/'), value: path.basename(steps.join('/'), '.yaml') };
  throw new ContentFaults([buildCurateFault('already-there', place)], settings.language);
}

function sayNext(kind: KindName, file: string, console: Console): void {
  const next: Record<KindName, readonly [zh: string, en: string]> = {
    holder: [
      '接着导入目录：npm run curate -- import 目录.xlsx；没有目录就直接收进扫描件：npm run curate -- add-scans 文件夹',
      'Now import its catalogue: npm run curate -- import FILE.xlsx; without one bring in scans: npm run curate -- add-scans FOLDER',
    ],
    record: [
      '接着填写它，并收进扫描件：npm run curate -- add-scans 文件夹',
      'Now fill it in and bring in its scans: npm run curate -- add-scans FOLDER',
    ],
    exhibition: [
      '接着写“待写”的地方，用 npm run curate -- preview 看草稿。',
      'Now write what is marked as to be written, and look at the draft with npm run curate -- preview.',
    ],
    lesson: [
      '接着写“待写”的地方，用 npm run curate -- preview 看草稿。',
      'Now write what is marked as to be written, and look at the draft with npm run curate -- preview.',
    ],
    plate: [
      '接着写 .plate.yaml 里的数据，核对史实，再放行。',
      'Now write the data in its .plate.yaml, check the facts, and release it.',
    ],
  };
  const [zh, en] = next[kind];
  console.say(`写好了 ${file}。${zh}`, `${file} is there. ${en}`);
}
