import { daySchema } from '../../model/archival-date.ts';
import { twoNamesSchema } from '../../model/personal-data.ts';
import { CLEARANCES } from '../../model/release-terms.ts';
import type { Question, Sentence } from '../questions.ts';

const PUBLIC_DOMAIN = 'https://creativecommons.org/publicdomain/mark/1.0/';

const CLEARANCE_WORDS = {
  'public-domain': { zh: '已过保护期，或本不受著作权保护', en: '' },
  licensed: { zh: '权利人已书面许可', en: 'licensed by whoever has the rights' },
  'own-work': { zh: '本馆自有', en: 'the archive’s own work' },
  'depositor-consent': { zh: '寄存人或捐赠人已同意', en: 'the depositor has agreed' },
} as const satisfies Record<(typeof CLEARANCES)[number], { zh: string; en: string }>;

/**
 * What has to be said before records are published, in the order in which an archive decides it: opening review by two
 * people, publication, rights. `isYoung`: some are not yet twenty-five years old.
 */
export function askDecision(archive: string, today: string, isYoung: boolean): readonly Question[] {
  return [
    {
      flag: 'reviewers',
      zh: '开放审核：初审人、复审人（两个人，用顿号隔开）',
      en: 'Opening review: first and second reviewer (two people, with a comma between)',
      check: checkNames,
    },
    { flag: 'basis', zh: '开放依据（审核意见书文号等）', en: 'Basis of the opening' },
    {
      flag: 'date',
      zh: '开放日期',
      en: 'Day of the opening',
      suggest: () => today,
      check: checkDay,
    },
    ...(isYoung
      ? [
          {
            flag: 'early',
            zh: '有不满25年的（或不知何时形成）：为什么提前开放',
            en: 'Some are not 25 years old (or of unknown age): why they are opened early',
          },
        ]
      : []),
    {
      flag: 'publication-basis',
      zh: '公布依据（与开放是两件事；公布决定文号等）',
      en: 'Basis of the publication (a second act)',
    },
    {
      flag: 'publication-date',
      zh: '公布日期',
      en: 'Day of the publication',
      suggest: (answers) => answers['date'],
      check: checkDay,
    },
    {
      flag: 'authority',
      zh: '公布单位',
      en: 'Who publishes',
      suggest: () => archive,
    },
    {
      flag: 'clearance',
      zh: '权利怎样解决的',
      en: 'How rights were cleared',
      choices: CLEARANCES.map((value) => ({ value, ...CLEARANCE_WORDS[value] })),
    },
    {
      flag: 'statement',
      zh: '权利声明的网址',
      en: 'Address of the rights statement',
      suggest: ({ clearance }) =>
        clearance === 'public-domain'
          ? PUBLIC_DOMAIN
          : 'http://rightsstatements.org/vocab/InC/1.0/',
      check: (value) =>
        URL.canParse(value)
          ? undefined
          : { zh: '要写完整的网址。', en: 'a whole address is needed.' },
    },
  ];
}

/** 张三、李四 */
export function readNames(text: string): string[] {
  return text
    .split(/[、,，;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function checkNames(text: string): Sentence | undefined {
  return twoNamesSchema.safeParse(readNames(text)).success
    ? undefined
    : {
        zh: '要两个不同的人，例如：张三、李四。',
        en: 'two different people are needed, as in: Zhang San, Li Si.',
      };
}

function checkDay(text: string): Sentence | undefined {
  return daySchema.safeParse(text).success
    ? undefined
    : { zh: '日期写作 2026-06-09。', en: 'write the day as 2026-06-09.' };
}
