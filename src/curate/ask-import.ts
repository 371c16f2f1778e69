import type { LoadedHolder } from '../model/content.ts';
import { checkMapping, NO_MAPPING, readKey } from '../intake/column-mapping.ts';
import { formatFault, type Fault } from '../model/fault.ts';
import { confirm, type Console } from './console.ts';
import { listArchives } from './kinds/record-kind.ts';
import type { ImportRequest } from './run-import.ts';

/**
 * Asks what would let an import go on: whose records they are, what a column is, whether rows that are not understood
 * may be set aside. Each answer is what a flag could have said.
 * @returns the request with the answers; nothing where nobody is there to ask, or nothing can be answered
 */
export async function askForImport(
  request: ImportRequest,
  faults: readonly Fault[],
  holders: readonly LoadedHolder[],
  console: Console,
): Promise<ImportRequest | undefined> {
  if (faults.some(({ code }) => code === 'no-holder')) {
    const holder = await askHolder(holders, console);
    return holder === undefined ? undefined : { ...request, holder };
  }
  const unknown = faults.filter(({ code }) => code === 'unknown-column');
  if (unknown.length > 0) {
    const columns = await askColumns(unknown, console);
    const { mapping } = request;
    return (
      columns && {
        ...request,
        mapping: { ...mapping, columns: { ...mapping.columns, ...columns } },
      }
    );
  }
  return undefined;
}

async function askHolder(
  holders: readonly LoadedHolder[],
  console: Console,
): Promise<string | undefined> {
  const own = listArchives(holders);
  if (own.length === 0) return undefined;
  const list = own.map(({ slug, name }) => `\n  ${slug}  ${name.zh}`).join('');
  for (;;) {
    const typed = await console.ask(
      `这些档案属于哪个馆藏单位？${list}\n：`,
      `Whose records are these?${list}\n:`,
    );
    if (typed === undefined || own.some(({ slug }) => slug === typed)) return typed;
  }
}

async function askColumns(
  unknown: readonly Fault[],
  console: Console,
): Promise<Record<string, string> | undefined> {
  const answers: Record<string, string> = {};
  console.say(
    '有些栏目不知道是什么。写著录项目的名字（题名、责任者、日期、主题词、附注 …），直接回车就不导入。回答会记住。',
    'Some columns are not known. Type what they are (title, creator, date, subjects, notes …), or nothing to leave them out. Answers are kept.',
  );
  for (const heading of new Set(unknown.map(({ value }) => value ?? ''))) {
    for (;;) {
      const typed = await console.ask(`  “${heading}”是：`, `  "${heading}" is:`);
      if (typed === undefined) return undefined;
      const key = typed === '' ? 'skip' : readKey(typed);
      const [wrong] = checkMapping({ ...NO_MAPPING, columns: { [heading]: key } }, heading);
      if (!wrong) {
        answers[heading] = key;
        break;
      }
      console.print(`  ${formatFault(wrong, console.language)}`);
    }
  }
  return answers;
}

/** Shows what is not understood, and asks whether the rest may come in without it. */
export async function askToSetAside(
  rows: number,
  faults: readonly Fault[],
  console: Console,
): Promise<boolean> {
  if (!console.canAsk) return false;
  for (const fault of faults) console.print(formatFault(fault, console.language));
  return await confirm(
    { ...console, yes: false },
    `有 ${rows} 行读不懂。把它们另存待改，先导入其余的？`,
    `${rows} rows are not understood. Set them aside in a workbook, and import the rest?`,
  );
}

/** Which of two changes counts, where both the curator and the catalogue have changed a field. */
export async function askConflicts(console: Console): Promise<'keep' | 'overwrite' | undefined> {
  const typed = await console.ask(
    '保留手工改的（k），还是用目录的（o）？直接回车就先不导入：',
    'Keep what was changed by hand (k), or take the catalogue (o)? Nothing: do not import now:',
  );
  if (typed === undefined) return undefined;
  return /^k|^保留/i.test(typed) ? 'keep' : /^o|^目录/i.test(typed) ? 'overwrite' : undefined;
}
