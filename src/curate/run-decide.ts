import { readFileSync } from 'node:fs';
import { readNamed } from '../catalogue/read-content.ts';
import { isOldEnough } from '../gate/release-rules.ts';
import { getPlain, getValue } from '../intake/cells/record-fields.ts';
import { readExistingRecords, type ExistingRecord } from '../intake/existing-records.ts';
import { writeFiles } from '../intake/write-files.ts';
import { findArchivalDate } from '../model/archival-date.ts';
import { ContentFaults } from '../model/fault.ts';
import { findNearest } from '../model/nearest.ts';
import { getToday } from '../model/today.ts';
import type { Settings } from '../settings.ts';
import { confirm, type Console } from './console.ts';
import { buildCurateFault } from './curate-fault-texts.ts';
import { askDecision } from './decision/decision-questions.ts';
import { writeDecision } from './decision/write-decision.ts';
import { holdInterrupts } from './interrupt.ts';
import { nameFile } from './name-file.ts';
import { answerQuestions } from './questions.ts';
import { formatTable } from './table.ts';

export interface DecisionRequest {
  /** `holder/slug`; none: all that no decision has been made of. */
  readonly records: readonly string[];
  /** Only of this holder. */
  readonly holder?: string | undefined;
  readonly flags: Readonly<Record<string, string | undefined>>;
}

/**
 * Writes an archive's decision, opening and publication and rights, into records that wait for one. What was decided
 * before, either way, is not touched.
 * @returns whether it was written, or there was nothing to decide
 * @throws ContentFaults with every record that is not there and every answer that is missing or wrong
 */
export async function runDecide(
  settings: Settings,
  { records: wanted, holder, flags }: DecisionRequest,
  console: Console,
): Promise<boolean> {
  const { contentRoots, language } = settings;
  const { records, faults } = readExistingRecords(contentRoots, (file) => nameFile(settings, file));
  const ids = records.map(({ id }) => id);
  const unknown = wanted
    .filter((id) => !ids.includes(id))
    .map((id) =>
      buildCurateFault(
        'no-such-record',
        { file: 'records/', value: id },
        { nearest: findNearest(id, ids) ?? '—' },
      ),
    );
  if (faults.length + unknown.length > 0)
    throw new ContentFaults([...faults, ...unknown], language);
  const asked = records.filter(
    (record) =>
      (wanted.length === 0 || wanted.includes(record.id)) &&
      (holder === undefined || record.holder === holder),
  );
  const open = asked.filter(isUndecided);
  const left = asked.length - open.length;
  if (left > 0)
    console.say(
      `${left} 个条目早有结论（或是图版、已撤下），不动。要改，请改它的 record.yaml。`,
      `${left} records have been decided before (or are plates, or withdrawn) and stay as they are. To change one, edit its record.yaml.`,
    );
  if (open.length === 0) {
    console.say('没有等待决定的条目。', 'No record waits for a decision.');
    return true;
  }
  const today = getToday();
  const young = new Set(open.filter((record) => isYoung(record, today)));
  console.print(formatOpen(open, young, language));
  const archive = findArchive(open, settings);
  const answers = await answerQuestions(
    askDecision(archive, today, young.size > 0),
    flags,
    console,
  );
  const isAgreed = await confirm(
    console,
    `以上 ${open.length} 件：${answers['reviewers'] ?? ''} 审核开放（${answers['basis'] ?? ''}），${answers['authority'] ?? ''} 公布（${answers['publication-basis'] ?? ''}）。写入？`,
    `These ${open.length}: opened by ${answers['reviewers'] ?? ''} (${answers['basis'] ?? ''}), published by ${answers['authority'] ?? ''} (${answers['publication-basis'] ?? ''}). Write this?`,
  );
  if (!isAgreed) return false;
  const writes = open.map((record) => ({
    file: record.path,
    text: writeDecision(readFileSync(record.path, 'utf8'), answers, young.has(record)),
  }));
  await holdInterrupts(async (stopIfAsked) => {
    await writeFiles(writes, stopIfAsked);
  });
  if (answers['clearance'] === 'depositor-consent')
    console.say(
      '寄存人或捐赠人的同意，请写在各条目的 rights.consents 里，否则仍不公开（见 clearance.md）。',
      'Write the consent of the depositor or donor into rights.consents of each record; without it they stay in (see clearance.md).',
    );
  console.say(
    `${open.length} 个条目写明了开放、公布和权利。接着运行 npm run curate -- check。`,
    `${open.length} records now say that they are opened, published and cleared. Now run npm run curate -- check.`,
  );
  return true;
}

function isUndecided({ data }: ExistingRecord): boolean {
  return (
    getValue(data, 'opening.conclusion') === 'pending' &&
    data['kind'] !== 'plate' &&
    data['withdrawn'] === undefined
  );
}

function isYoung({ data }: ExistingRecord, today: string): boolean {
  const date = findArchivalDate(getPlain(data['date']));
  return !date || !isOldEnough({ kind: 'record', date }, today);
}

/** The archive that all of them name, or that keeps the first. */
function findArchive([first]: readonly ExistingRecord[], settings: Settings): string {
  const said = getPlain(getValue(first?.data ?? {}, 'opening.archive'));
  if (said !== '') return said;
  const keeper = readNamed(settings).holders.find(({ slug }) => slug === first?.holder);
  return keeper?.name.zh ?? '';
}

function formatOpen(
  records: readonly ExistingRecord[],
  young: ReadonlySet<ExistingRecord>,
  language: Settings['language'],
): string {
  const isZh = language === 'zh';
  return formatTable(
    isZh ? ['等待决定的条目', '档号', '题名', '日期', ''] : ['waits', 'code', 'title', 'date', ''],
    records.map((record) => {
      const { id, data } = record;
      const title = getPlain(data['title']);
      return [
        id,
        getPlain(data['referenceCode']),
        title === '' ? getPlain(getValue(data, 'title.zh')) : title,
        getPlain(data['date']),
        young.has(record) ? (isZh ? '不满25年' : 'under 25 years') : '',
      ];
    }),
  );
}
