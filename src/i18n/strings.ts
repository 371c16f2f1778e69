import { en } from './en.ts';
import { zh, type StringKey } from './zh.ts';

export type { StringKey };
export type SiteLanguage = 'zh' | 'en';

const DICTIONARIES: Record<SiteLanguage, Record<StringKey, string>> = { zh, en };

/** Looks up a string and fills its `{name}` places. */
export type Translate = (
  key: StringKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

export function getTranslate(language: SiteLanguage): Translate {
  const dictionary = DICTIONARIES[language];
  return (key, values = {}) =>
    dictionary[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Value of the `lang` attribute. */
export function getLanguageTag(language: SiteLanguage): string {
  return language === 'zh' ? 'zh-Hans' : 'en';
}

/** Language and territory as Open Graph wants them. */
export const LANGUAGE_TERRITORIES: Readonly<Record<SiteLanguage, string>> = {
  zh: 'zh_CN',
  en: 'en_US',
};
