import type { Language } from '../../model/local-text.ts';

interface FaultPageWords {
  readonly title: (n: number) => string;
  readonly lead: string;
  /** Of faults that are not listed. */
  readonly rest: (n: number) => string;
}

export const FAULT_PAGE_WORDS: Readonly<Record<Language, FaultPageWords>> = {
  zh: {
    title: (n) => `内容有 ${n} 处问题`,
    lead: '改好并保存，这一页会自己变回要看的页面。点文件名，在本机的编辑器里打开那一行。',
    rest: (n) => `另有 ${n} 处未列出；先改上面的，其余会随之列出。`,
  },
  en: {
    title: (n) => (n === 1 ? 'One fault in the content' : `${n} faults in the content`),
    lead: 'Mend and save: this page turns into the one you asked for by itself. A file name opens that line in the editor on this machine.',
    rest: (n) => `${n} more are not listed; mend those above, and the others will follow.`,
  },
};
