import { createHash } from 'node:crypto';
import { listPinyin } from '../search/build/pinyin.ts';

const LONGEST = 40;
const known = new Map<string, string>();

/**
 * What stands in an address for a word that has no slug of its own: its pinyin, for people, and a mark of the very
 * word behind it, as many words sound alike. The same word gives the same address in every build.
 */
export function buildTermSlug(word: string): string {
  let slug = known.get(word);
  if (slug === undefined) {
    const mark = createHash('sha256').update(word).digest('hex').slice(0, 4);
    const sound = spell(word).slice(0, LONGEST).replace(/-+$/, '');
    known.set(word, (slug = [sound, mark].filter((piece) => piece !== '').join('-')));
  }
  return slug;
}

function spell(word: string): string {
  return word
    .split(/(\p{sc=Han}+)/u)
    .flatMap((piece) =>
      /\p{sc=Han}/u.test(piece)
        ? listPinyin(piece, false)
        : (piece.toLowerCase().match(/[a-z0-9]+/g) ?? []),
    )
    .join('-');
}
