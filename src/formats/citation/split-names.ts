import type { Language } from '../../model/local-text.ts';

/** Names joined by 、 or ；; a comma in an English text may be part of an institution's name. */
export function splitNames(text: string, language: Language): string[] {
  const names = text.split(language === 'zh' ? /[、；;]/ : /;/);
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
