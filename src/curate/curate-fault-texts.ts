import type { FaultPlace } from '../catalogue/build-fault.ts';
import { fillNames } from '../model/fill-names.ts';
import type { Fault } from '../model/fault.ts';

/** Every fault of `new`, `add-scans` and `intake`, by its permanent code; `{names}` are filled in. */
const CURATE_FAULT_TEXTS = {
  'missing-answer': {
    zh: '没有填。用 {flag} 写明，或在终端里运行，会一项一项地问。',
    en: 'not given. Say {flag}, or run the command in a terminal, where it asks.',
  },
  'bad-answer': { zh: '{zh}', en: '{en}' },
  'already-there': {
    zh: '已经有了，不会改写。请换一个名字，或直接修改那里的文件。',
    en: 'is there already and is not overwritten. Choose another name, or edit the files there.',
  },
  'code-in-use': {
    zh: '这个馆藏单位已有这个档号，条目是 {record}。',
    en: 'the holder has this reference code already, in {record}.',
  },
  'no-holder-yet': {
    zh: '还没有登记馆藏单位。先运行：npm run curate -- new holder',
    en: 'no holder is described yet. First run: npm run curate -- new holder',
  },
  'no-plate-holder': {
    zh: '没有登记收图版的示例馆（demonstration: true），图版无处可放。',
    en: 'no demonstration holding (demonstration: true) is described that plates could belong to.',
  },
  'no-picture-yet': {
    zh: '还没有带图像的条目可作封面。先收进扫描件：npm run curate -- add-scans 文件夹',
    en: 'there is no record with a picture for the cover. First bring in scans: npm run curate -- add-scans FOLDER',
  },
  'no-such-record': {
    zh: '没有这个条目。条目写作“馆/条目”；最接近的是 {nearest}。',
    en: 'there is no such record. Write holder/slug; the nearest is {nearest}.',
  },
  'no-folder': {
    zh: '没有这个文件夹。',
    en: 'there is no such folder.',
  },
  'no-package': {
    zh: '没有这个数据包。请核对路径；路径里有空格时用引号括起来。',
    en: 'there is no such package. Check the path; put it into quotes where it has spaces.',
  },
  'no-sheet': {
    zh: '没有这个对照表。',
    en: 'there is no such sheet.',
  },
  'folder-of-content': {
    zh: '这是内容文件夹（或母版文件夹）本身。请指定放扫描件的文件夹。',
    en: 'this folder is part of the content (or of the masters). Name the folder the scans lie in.',
  },
  'unreadable-scan': { zh: '{zh}', en: '{en}' },
  'scan-without-code': {
    zh: '文件名里看不出档号。改名为“档号_页号”，或放进以档号命名的文件夹，或用 --sheet 给出对照表，或用 --code 说明全部属于哪一件。',
    en: 'the name does not say a reference code. Rename it to code_page, put it into a folder named by the code, give a --sheet, or say --code where all belong to one record.',
  },
  'scan-not-in-sheet': {
    zh: '对照表里没有这个文件。补进表里，或移走。',
    en: 'the sheet does not list this file. Add it, or take it away.',
  },
  'sheet-file-missing': {
    zh: '文件夹里没有这个文件，或者它不是能读的图像。核对文件名。',
    en: 'the folder has no such file, or it is no readable image. Check the name.',
  },
  'sheet-file-ambiguous': {
    zh: '有几个文件都叫这个名字：{names}。请写上子文件夹或扩展名。',
    en: 'several files have this name: {names}. Write the folder or the suffix too.',
  },
  'sheet-file-twice': {
    zh: '这个文件在表里出现了两次。一个文件只能属于一件。',
    en: 'the file is listed twice. A file belongs to one record.',
  },
  'part-there': {
    zh: '这一页已经有了（{other}），内容却不同。是重扫就在 record.yaml 里改那个部件；是页号写错就改文件名。',
    en: 'this page is there already ({other}) with other content. For a rescan edit that part in record.yaml; for a slip rename the file.',
  },
  'file-in-the-way': {
    zh: '{target} 已有另一个文件，record.yaml 没有用它。请先看清它是什么，移走再运行。',
    en: '{target} is another file, which record.yaml does not use. See what it is and move it away.',
  },
  'scan-of-two-records': {
    zh: '与 {other} 内容完全相同，却属于两件不同的档案。多半是文件名写错，或同一页存了两次。',
    en: 'the very same bytes as {other}, yet for two records: most likely a slip of the name, or a page saved twice.',
  },
  'record-is-range': {
    zh: '这一件的图像取自案卷（range），自己不收扫描件。请按案卷的档号命名。',
    en: 'this item shows pages of its volume (range) and has no scans of its own. Name them by the volume.',
  },
  'record-withdrawn': {
    zh: '这一件已经撤下，不再收扫描件。',
    en: 'this record has been withdrawn and takes no scans.',
  },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>;

export type CurateFaultCode = keyof typeof CURATE_FAULT_TEXTS;

/** Fills the `{names}` of the code's text. */
export function buildCurateFault(
  code: CurateFaultCode,
  place: FaultPlace,
  names: Readonly<Record<string, string | number>> = {},
): Fault {
  const { zh, en } = CURATE_FAULT_TEXTS[code];
  return { code, ...place, zh: fillNames(zh, names), en: fillNames(en, names) };
}
