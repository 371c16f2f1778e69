import { getTranslate, type StringKey } from '../i18n/strings.ts';
import { zh } from '../i18n/zh.ts';
import type { Language } from '../model/local-text.ts';

/** A BCP 47 tag in words; the tag itself where we have none. */
export function getLanguageName(tag: string, language: Language): string {
  const key = `language-${tag}`;
  return key in zh ? getTranslate(language)(key as StringKey) : tag;
}
