import type { LocalText } from '../model/local-text.ts';

/** What every export of a plate says of it, as the picture itself does. */
export const PLATE_MARK = {
  zh: '教学图版·非档案原件',
  en: 'Teaching plate · not an archival record',
} as const satisfies LocalText;
