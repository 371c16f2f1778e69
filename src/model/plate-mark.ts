import type { LocalText } from './local-text.ts';

/** What a plate says of itself: burned into the picture, and said by every page and export. */
export const PLATE_MARK = {
  zh: '教学图版·非档案原件',
  en: 'Teaching plate · not an archival record',
} as const satisfies LocalText;
