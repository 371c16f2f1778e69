import { getTranslate, type SiteLanguage } from './strings.ts';

const HAN_DIGITS = Array.from('〇一二三四五六七八九十');

/** 八年级, 高二. */
export function formatGrade(grade: number, language: SiteLanguage): string {
  const t = getTranslate(language);
  if (language !== 'zh') return t('lesson-grade', { n: grade });
  const senior = grade - 9;
  return senior > 0
    ? t('lesson-senior', { n: HAN_DIGITS[senior] ?? '' })
    : t('lesson-grade', { n: HAN_DIGITS[grade] ?? '' });
}
