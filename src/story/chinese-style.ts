import type { Problem } from './problem.ts';

/** A name that may be written in one way only. */
export interface NameRule {
  readonly write: string;
  readonly not: readonly string[];
}

export interface StyleFinding extends Problem {
  /** Where in the text it begins. */
  readonly index: number;
}

const HAN = String.raw`\p{Script=Han}`;
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '.': '。',
};

interface Rule {
  readonly code: string;
  readonly pattern: RegExp;
  readonly zh: (value: string) => string;
  readonly en: (value: string) => string;
}

const RULES: readonly Rule[] = [
  {
    code: 'half-width-punctuation',
    pattern: new RegExp(
      `(?<=[${HAN}》”])[,;:!?()](?![/\\d])|[,;:!?()](?=[${HAN}《“])|(?<=${HAN})\\.(?!\\w)`,
      'gu',
    ),
    zh: (value) => `中文里用全角标点，写作“${FULL_WIDTH[value] ?? value}”。`,
    en: (value) => `Chinese takes full-width punctuation; write ${FULL_WIDTH[value] ?? value}.`,
  },
  {
    code: 'quotation-marks',
    pattern: new RegExp(`["'](?=${HAN})|(?<=${HAN})["']|[「」『』]|‘(?=[^’]*$)`, 'gu'),
    zh: () => '中文引号用“”，引号之内再用‘’；不用直引号和「」。',
    en: () => 'Chinese quotations stand between “ ”, those inside them between ‘ ’.',
  },
  {
    code: 'date-style',
    pattern: /(?<![\d/.-])(?:1[89]|20)\d{2}(?:[-/.]\d{1,2}){1,2}(?![\d/.-])/gu,
    zh: () => '正文里的日期写作“1935年4月21日”。',
    en: () => 'in Chinese prose write a date as 1935年4月21日.',
  },
  {
    code: 'date-style',
    pattern: /\d+\s*月\s*\d+\s*号|[０-９]+/gu,
    zh: () => '日子写“日”不写“号”；数字用半角。',
    en: () => 'a day is 日, not 号; numerals are half-width.',
  },
  {
    code: 'dash-style',
    pattern: new RegExp(
      `(?<=${HAN})(?:--+|—(?!—))(?=${HAN})|\\.{3,}|(?<=[\\d${HAN}])~(?=[\\d${HAN}])`,
      'gu',
    ),
    zh: () => '破折号写“——”，省略号写“……”，起讫写“至”或“—”。',
    en: () => 'a dash is ——, an ellipsis ……, and a range 至.',
  },
];
const PAIRS = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['〔', '〕'],
] as const;

/** What a copy editor would mark in a paragraph of Chinese. Text that is not mostly Chinese is left alone. */
export function findStyleFindings(text: string, names: readonly NameRule[]): StyleFinding[] {
  if (!isChinese(text)) return [];
  return [
    ...RULES.flatMap(({ code, pattern, zh, en }) =>
      [...text.matchAll(pattern)].map(({ index, 0: value }) => {
        return { code, index, value: cutOut(text, index), zh: zh(value), en: en(value) };
      }),
    ),
    ...PAIRS.flatMap((pair) => findUnpaired(text, pair)),
    ...names.flatMap((rule) => findNames(text, rule)),
  ].sort((a, b) => a.index - b.index);
}

export function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return han > 0 && han * 2 > latin;
}

function findUnpaired(text: string, [open, close]: readonly [string, string]): StyleFinding[] {
  const stack: number[] = [];
  for (const { index, 0: mark } of text.matchAll(new RegExp(`[${open}${close}]`, 'gu'))) {
    if (mark === open) stack.push(index);
    else if (stack.pop() === undefined) return [buildUnpaired(text, index, open, close)];
  }
  const [first] = stack;
  return first === undefined ? [] : [buildUnpaired(text, first, open, close)];
}

function buildUnpaired(text: string, index: number, open: string, close: string): StyleFinding {
  return {
    code: 'unpaired-marks',
    index,
    value: cutOut(text, index),
    zh: `${open}${close}没有成对。`,
    en: `${open} and ${close} do not pair.`,
  };
}

function findNames(text: string, { write, not }: NameRule): StyleFinding[] {
  return not.flatMap((wrong) =>
    [...text.matchAll(new RegExp(escape(wrong), 'gu'))].map(({ index }) => {
      return {
        code: 'name-spelling',
        index,
        value: wrong,
        zh: `这个名字一律写作“${write}”。`,
        en: `this name is always written ${write}.`,
      };
    }),
  );
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

/** A few characters on either side, by which the place is found. */
function cutOut(text: string, index: number): string {
  return text.slice(Math.max(0, index - 8), index + 9).replace(/\s+/g, ' ');
}
