import type { Fault } from '../../model/fault.ts';
import type { Refusal } from './check-request.ts';

type Said = Pick<Fault, 'zh' | 'en'>;

const TEXTS = {
  'tools-request': {
    zh: '没有收到看得懂的内容。请刷新页面再试。',
    en: 'what was sent makes no sense. Reload the page and try again.',
  },
  'tools-field': {
    zh: '这一栏要写，写成一行。',
    en: 'fill this in, on one line.',
  },
  'tools-not-ready': {
    zh: '内容还没有读好，或有错误。看终端，改好后再试。',
    en: 'the content has not been read yet, or has faults. See the terminal, mend them and try again.',
  },
  'tools-unknown-part': {
    zh: '公开的条目里没有这一部件。请刷新页面再试。',
    en: 'no published record has this part. Reload the page and try again.',
  },
  'tools-region-outside': {
    zh: '这一块超出了图的边。请改小或移回图内。',
    en: 'the rectangle reaches beyond the picture. Make it smaller or move it back.',
  },
  'tools-twice': {
    zh: '这一块已经遮盖。不必再写。',
    en: 'this rectangle is redacted already. There is nothing to do.',
  },
  'tools-outside': {
    zh: '这个文件不在内容文件夹里，没有改动。请在它所在的地方手写。',
    en: 'this file lies outside the content folders and was left alone. Write the redaction by hand where it lies.',
  },
  'tools-unreadable': {
    zh: '这个文件现在读不懂，没有改动。请先改好它的 YAML，再遮盖。',
    en: 'this file cannot be read at present and was left alone. Mend its YAML first, then redact.',
  },
  'tools-no-part': {
    zh: '文件里找不到这一部件，没有改动。请刷新页面再试。',
    en: 'the file has no such part and was left alone. Reload the page and try again.',
  },
  'tools-unsafe': {
    zh: '这里的写法特殊，程序不敢动它。请手写：',
    en: 'this is written in a way the program does not dare to touch. Write it by hand:',
  },
  'tools-write': {
    zh: '文件写不进去，没有改动。请看看它是否只读、磁盘是否已满。',
    en: 'the file could not be written and was left alone. See whether it is read-only or the disk is full.',
  },
} as const satisfies Record<string, Said>;

export type ToolFaultCode = keyof typeof TEXTS;

/** @param more what comes after the cure, alike in both languages */
export function buildToolFault(
  code: ToolFaultCode,
  place: Omit<Fault, 'code' | 'zh' | 'en'>,
  more = '',
): Fault {
  const { zh, en } = TEXTS[code];
  return { code, ...place, zh: zh + more, en: `${en}${more === '' ? '' : ' '}${more}` };
}

/** To whoever may not ask. */
export function buildRefusal(refusal: Refusal): Fault {
  const isElsewhere = refusal === 'not-here' || refusal === 'host';
  return {
    code: `tools-${refusal}`,
    file: 'npm run dev',
    zh: isElsewhere
      ? '制作工具只在运行 npm run dev 的这台机器上、用 http://localhost 打开时可用。'
      : '制作工具不接受这个请求。请刷新页面再试。',
    en: isElsewhere
      ? 'the tools work on the machine that runs npm run dev, opened as http://localhost, and nowhere else.'
      : 'the tools do not take this request. Reload the page and try again.',
  };
}
