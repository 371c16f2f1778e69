import type { Language } from '../model/local-text.ts';

const FORMAL = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '拾'] as const;

/** Chapter numbers: 壹 … 拾, 拾壹 … 玖拾玖 in Chinese, figures in English. */
export function buildNumeral(n: number, language: Language): string {
  if (language === 'en' || n > 99) return String(n);
  if (n <= 10) return FORMAL[n] ?? String(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens === 1 ? '' : FORMAL[tens]}拾${ones === 0 ? '' : FORMAL[ones]}`;
}
