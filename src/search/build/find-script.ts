import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import type { Script } from '../shared/index-format.ts';

const TRADITIONAL = new Set<string>();
const SIMPLIFIED = new Set<string>();
for (const pair of traditionalToSimplified.split('|')) {
  const [traditional = '', simplified = ''] = pair.split(' ');
  if (traditional === simplified) continue;
  TRADITIONAL.add(traditional);
  SIMPLIFIED.add(simplified);
}
// 后 and 干 are old characters as well as new ones.
for (const both of TRADITIONAL) SIMPLIFIED.delete(both);

/** By its language tag, or else by what most of its characters are; nothing for text without letters. */
export function findScript(text: string, language?: string): Script | undefined {
  const tagged = /-(Hans|Hant|Latn)\b/i.exec(language ?? '')?.[1]?.toLowerCase();
  if (tagged) return tagged as Script;
  const hanzi = text.match(/\p{sc=Han}/gu) ?? [];
  const letters = text.match(/\p{sc=Latn}+/gu)?.length ?? 0;
  if (hanzi.length === 0) return letters === 0 ? undefined : 'latn';
  if (letters > hanzi.length) return 'latn';
  const traditional = hanzi.filter((character) => TRADITIONAL.has(character)).length;
  const simplified = hanzi.filter((character) => SIMPLIFIED.has(character)).length;
  return traditional > simplified ? 'hant' : 'hans';
}
