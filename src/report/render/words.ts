import type { Language } from '../../model/local-text.ts';

/** Words of the report besides those of its sections. */
const WORDS = {
  title: { zh: '内容报告', en: 'Content report' },
  inside: {
    zh: '仅供馆内使用 · 不得公开',
    en: 'For the archive alone · not to be published',
  },
  insideWhy: {
    zh: '报告写着没有公开的条目和不公开的原因。它不属于网站的输出，也不进 git（reports/）。',
    en: 'It names what is held back, and why. It is no part of the site, and git does not keep it (reports/).',
  },
  other: { zh: 'English edition', en: '中文版' },
  made: { zh: '生成于', en: 'Made on' },
  commit: { zh: '提交', en: 'commit' },
  published: { zh: '已公开', en: 'Published' },
  held: { zh: '未公开', en: 'Held back' },
  records: { zh: '条目', en: 'Records' },
  toMend: { zh: '须改', en: 'To be mended' },
  toSee: { zh: '可改进', en: 'To be improved' },
  contents: { zh: '目录', en: 'Contents' },
  coverage: { zh: '覆盖面', en: 'Coverage' },
  coverageLead: {
    zh: '全部条目按年代、类型、文种和馆藏单位计数；浅色一段是没有公开的。图版按所表现的年代计。',
    en: 'All records by decade, type, genre and holder; the pale stretch is held back. Plates count by the time they show.',
  },
  decade: { zh: '年代', en: 'Decade' },
  type: { zh: '类型', en: 'Type' },
  genre: { zh: '文种', en: 'Genre' },
  holder: { zh: '馆藏单位', en: 'Holder' },
  reasons: { zh: '不公开的原因', en: 'Why it is held back' },
  entries: { zh: '项数', en: 'Entries' },
  rate: { zh: '开放率', en: 'Opening rate' },
  rateLead: {
    zh: '只依据各馆自己公布的馆藏数（holders/<馆>.yaml 的 holdings），从不由条目推算。',
    en: 'From the figures that archives state themselves and nothing else (holdings in holders/<slug>.yaml); never reckoned from the records here.',
  },
  rateOf: { zh: '开放 / 馆藏', en: 'Opened / kept' },
  asOf: { zh: '截至', en: 'as of' },
  notStated: { zh: '没有公布馆藏数', en: 'States no figures' },
  here: { zh: '在本站', en: 'On this site' },
  found: { zh: '项数', en: 'Found' },
  section: { zh: '部分', en: 'Section' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;
export type Word = keyof typeof WORDS;

export function getWord(word: Word, language: Language): string {
  return WORDS[word][language];
}

/** How many lines of a section the report leaves to the data file. */
export function sayRest(rest: number, file: string, language: Language): string {
  return language === 'zh' ? `其余 ${rest} 项见 ${file}。` : `${rest} more are in ${file}.`;
}
