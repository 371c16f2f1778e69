import { pinyin } from 'pinyin-pro';

/** Syllables without tones, `ü` as `v`; none for text without Hanzi. A person's surname is read as a surname. */
export function listPinyin(text: string, isPerson: boolean): string[] {
  if (!/\p{sc=Han}/u.test(text)) return [];
  return pinyin(text, {
    toneType: 'none',
    type: 'array',
    surname: isPerson ? 'head' : 'off',
    nonZh: 'removed',
    v: true,
  }).filter((syllable) => /^[a-z]+$/.test(syllable));
}
