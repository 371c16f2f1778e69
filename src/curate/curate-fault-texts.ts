import type { Fault } from '../model/fault.ts';

/** Every fault of `new` and `add-scans`, by its permanent code; `{names}` are filled in. */
export const CURATE_FAULT_TEXTS = {
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
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>;

export type CurateFaultCode = keyof typeof CURATE_FAULT_TEXTS;

export interface CuratePlace {
  readonly file: string;
  readonly line?: number | undefined;
  readonly field?: string | undefined;
  readonly value?: string | undefined;
}

/** Fills the `{names}` of the code's text. */
export function buildCurateFault(
  code: CurateFaultCode,
  place: CuratePlace,
  names: Readonly<Record<string, string | number>> = {},
): Fault {
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(names[name] ?? whole));
  const { zh, en } = CURATE_FAULT_TEXTS[code];
  return { code, ...place, zh: fill(zh), en: fill(en) };
}
