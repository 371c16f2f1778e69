import type { LocalText } from '../model/local-text.ts';

/** Sections of the report in their order: what stands in each, and what to do about it. */
export const SECTIONS = {
  faults: {
    title: { zh: '要改的错误', en: 'Faults' },
    lead: {
      zh: '标着"须改"的有一处，网站就不能生成。这里是下面各部分之外的，每行写明文件、行号和改法。',
      en: 'With one line marked “To be mended” the site is not built. Here are those of no section below; each names file, line and cure.',
    },
  },
  links: {
    title: { zh: '断开的链接和引用', en: 'Broken links and references' },
    lead: {
      zh: '故事、课和著录里指向不存在或未放行内容的地方，也会使网站不能生成。',
      en: 'Places in stories, lessons and descriptions that lead to what does not exist or has not been released; they too stop a build.',
    },
  },
  personal: {
    title: { zh: '疑似个人信息', en: 'What looks like personal data' },
    lead: {
      zh: '遮盖，或者写明谁认可公开、为什么（personalData）。没有答复的不公开。',
      en: 'Redact it, or say who cleared it and why (personalData). What has no answer stays in.',
    },
  },
  held: {
    title: { zh: '没有公开的内容和原因', en: 'What is held back, and why' },
    lead: {
      zh: '这些不在网站上，也不出现在网站的任何数字里。',
      en: 'None of this is on the site, nor in any of its figures.',
    },
  },
  alt: {
    title: {
      zh: '替代文字缺失或没有说出画面',
      en: 'Alternative texts that are missing or say nothing',
    },
    lead: {
      zh: '看不见图的读者靠它了解画面。请写图上有什么，不要重复题名。',
      en: 'It is all that a reader who cannot see the picture has. Say what is to be seen; do not repeat the title.',
    },
  },
  transcripts: {
    title: { zh: '没有释文的页和录音录像', en: 'Pages and recordings without transcript' },
    lead: {
      zh: '没有释文就搜不到、听不到、引不了。',
      en: 'Without a transcript they can be neither searched, nor read aloud, nor quoted.',
    },
  },
  dates: {
    title: { zh: '缺日期', en: 'Without a date' },
    lead: {
      zh: '没有日期的不进时间线、"历史上的今天"和年代浏览。',
      en: 'Without a date they are in no timeline, calendar or decade.',
    },
  },
  sources: {
    title: { zh: '缺出处', en: 'Without sources' },
    lead: {
      zh: '档案本身就是出处；我们画的、写的都要写明根据什么。',
      en: 'A record is its own source; what we draw and write has to say what it rests on.',
    },
  },
  translations: {
    title: { zh: '没有英文的地方', en: 'Without English' },
    lead: {
      zh: '英文页上这些地方显示中文；没有英文的章节没有英文页。',
      en: 'English pages show Chinese there; a chapter without English has no English page.',
    },
  },
  unreachable: {
    title: { zh: '不容易遇到的条目', en: 'Records that are hard to come by' },
    lead: {
      zh: '已公开，却不在展览和课里，观众要检索或翻总目才遇到。',
      en: 'Published, but in no exhibition or lesson: visitors find them by searching, or in the list of all.',
    },
  },
  print: {
    title: { zh: '印刷嫌小的图', en: 'Pictures too small to print' },
    lead: {
      zh: '按铺满 A4、A3 纸 300 dpi 计算，像素以 record.yaml 登记的为准。',
      en: 'Reckoned for a full A4 and A3 sheet at 300 dpi, from the pixels recorded in record.yaml.',
    },
  },
  pending: {
    title: { zh: '待核的事实', en: 'Facts to be verified' },
    lead: {
      zh: '只有一个出处。找到第二个互不转抄的出处后，把 verified 改为 yes。',
      en: 'They have one source. With a second that does not copy it, write verified: yes.',
    },
  },
  narrations: {
    title: { zh: '编者的话', en: 'Words of the editors' },
    lead: {
      zh: '<Narration> 里的段落没有出处，请另一人通读一遍。',
      en: 'Paragraphs in <Narration> rest on no source: a second person should read them.',
    },
  },
  gaps: {
    title: { zh: '展览还缺的部分', en: 'Parts that exhibitions lack' },
    lead: {
      zh: '完整的展览有这些；小展览可以没有。',
      en: 'A whole exhibition has them; a small one may do without.',
    },
  },
} as const satisfies Record<string, { readonly title: LocalText; readonly lead: LocalText }>;
export type SectionName = keyof typeof SECTIONS;
