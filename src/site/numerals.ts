import type { Language } from '../model/local-text.ts';

const FORMAL = ['', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const TEN = '拾';

/** Chapter numbers: 壹 … 拾, 拾壹 … 玖拾玖 in Chinese, figures in English. */
export function buildNumeral(n: number, language: Language): string {
  if (language === 'en' || n > 99) return String(n);
  const tens = Math.floor(n / 10);
  const ones = FORMAL[n % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (FORMAL[tens] ?? '')}${TEN}${ones}`;
}
