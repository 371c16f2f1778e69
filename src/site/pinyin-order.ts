import type { Language } from '../model/local-text.ts';
import { listPinyin } from '../search/build/pinyin.ts';

/** Stands for whatever begins with no letter. */
const OTHER = '#';

export interface InitialGroup<Entry> {
  /** A–Z or `#`. */
  readonly initial: string;
  readonly entries: readonly Entry[];
}

interface Named {
  readonly text: string;
  /** Of the text. */
  readonly language: Language;
}

/** By the first letter of the name, in Chinese of its pinyin (surnames read as such), and so sorted inside. */
export function groupByInitial<Entry extends Named>(
  entries: readonly Entry[],
  language: Language,
  isPerson: boolean,
): readonly InitialGroup<Entry>[] {
  const collator = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en', {
    numeric: true,
  });
  const keyed = entries.map((entry) => ({ entry, key: spell(entry.text, isPerson) }));
  keyed.sort((a, b) => compare(a.key, b.key) || collator.compare(a.entry.text, b.entry.text));
  const groups = Map.groupBy(keyed, ({ key }) => findInitial(key));
  const isLast = (initial: string): number => (initial === OTHER ? 1 : 0);
  return [...groups]
    .sort(([a], [b]) => isLast(a) - isLast(b) || compare(a, b))
    .map(([initial, members]) => ({ initial, entries: members.map(({ entry }) => entry) }));
}

function spell(text: string, isPerson: boolean): string {
  return /^\p{sc=Han}/u.test(text)
    ? listPinyin(text, isPerson).join(' ')
    : text.toLowerCase().replace(/^the /, '');
}

function findInitial(key: string): string {
  const first = key.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : OTHER;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
