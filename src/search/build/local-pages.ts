import { formatDate } from '../../model/date-display.ts';
import type { ArchivalDate } from '../../model/archival-date.ts';
import { LANGUAGES, type Language, type LocalText } from '../../model/local-text.ts';
import type { SearchPage } from './search-document.ts';

/** What may be said in both languages, the languages it is said in, and where there is only Chinese, Chinese. */
export function listTexts(text: LocalText | undefined): string[] {
  return text ? LANGUAGES.flatMap((language) => text[language] ?? []) : [];
}

export function listLanguages(name: LocalText): Language[] {
  return LANGUAGES.filter((language) => name[language] !== undefined);
}

/** A page a language, of what is said in that language. Chinese stands on English pages where there is no English. */
export function buildLocalPages(
  languages: readonly Language[],
  texts: readonly (LocalText | undefined)[],
): SearchPage[] {
  return languages.map((language) => ({
    pageLanguage: language,
    language: language === 'zh' ? 'zh-Hans' : 'en',
    isContinuous: false,
    lines: texts.flatMap((text) => {
      const own = text?.[language];
      return own === undefined ? [] : own.split('\n').map((line) => ({ text: line }));
    }),
  }));
}

export function formatLocalDate(date: ArchivalDate): LocalText {
  return { zh: formatDate(date, 'zh'), en: formatDate(date, 'en') };
}
