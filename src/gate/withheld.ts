import type { AuthorityKind } from '../model/authority-kind.ts';
import type { Language } from '../model/local-text.ts';
import { RELEASE_RULES, type ReleaseReason } from './release-rules.ts';

/** Reasons that lie outside the record itself, and those of other entries. */
const OTHER_REASONS = {
  'unknown-holder': { zh: '没有登记馆藏单位', en: 'its holder is not described' },
  'personal-data': {
    zh: '有疑似个人信息，没有遮盖，也没有写明谁认可公开（personalData）',
    en: 'what looks like personal data is neither redacted nor cleared by name (personalData)',
  },
  'page-of-withheld-item': {
    zh: '这一页属于一份未放行的件',
    en: 'this page belongs to an item that is held back',
  },
  draft: { zh: '草稿', en: 'a draft' },
  'not-yet': { zh: '发布日期还没有到', en: 'its day has not come' },
  withdrawn: { zh: '已撤下', en: 'withdrawn' },
  'cover-held-back': { zh: '封面所用的条目未放行', en: 'the record of its cover is held back' },
  'material-held-back': {
    zh: '所用的某件档案未放行',
    en: 'one of the records it works with is held back',
  },
  unreferenced: {
    zh: '没有已放行的内容用到它',
    en: 'nothing that is published refers to it',
  },
  'keeps-nothing-published': {
    zh: '所藏没有已放行的条目',
    en: 'nothing it keeps has been released',
  },
} as const;

export type WithheldReason = ReleaseReason | keyof typeof OTHER_REASONS;

/** Something that did not pass. For the terminal of those who may see everything, never for the output. */
export interface Withheld {
  readonly kind:
    'record' | 'part' | 'exhibition' | 'lesson' | 'campaign' | 'source' | 'holder' | AuthorityKind;
  /** `holder/slug`, `holder/slug#part`, or a slug. */
  readonly id: string;
  readonly reasons: readonly WithheldReason[];
}

export function getReasonText(reason: WithheldReason, language: Language): string {
  const rule = RELEASE_RULES.find(({ code }) => code === reason);
  return (rule ?? OTHER_REASONS[reason as keyof typeof OTHER_REASONS])[language];
}
