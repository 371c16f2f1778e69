import { readFileSync } from 'node:fs';
import japanese from 'opencc-js/dict/JPShinjitaiCharacters';
import japaneseBack from 'opencc-js/dict/JPShinjitaiCharactersRev';
import hongKong from 'opencc-js/dict/HKVariantsRev';
import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import taiwan from 'opencc-js/dict/TWVariantsRev';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import { parseVariants } from './parse-variants.ts';

type Pair = readonly [variant: string, standard: string];

const VARIANTS = new URL('../shared/fold-variants.txt', import.meta.url);

/**
 * Classes of characters that find each other, a word a class, its simplified member first: what OpenCC holds for
 * variants of each other, then fold-variants.txt.
 * @param present where given, classes without any of these characters are left out
 */
export function buildFoldTable(present?: ReadonlySet<string>): string {
  const classes = [...listClasses()].filter(
    (members) => !present || members.some((member) => present.has(member)),
  );
  return classes.map((members) => members.join('')).join(' ');
}

function listClasses(): Iterable<readonly string[]> {
  const { together, apart } = parseVariants(readFileSync(VARIANTS, 'utf8'));
  const kept = new Set(apart.map(([a, b]) => `${a}${b}`));
  const isKeptApart = ([a, b]: Pair): boolean => kept.has(`${a}${b}`) || kept.has(`${b}${a}`);
  const simplified = listPairs(traditionalToSimplified);
  const regional = [hongKong, taiwan, japanese, japaneseBack, simplifiedToTraditional];
  const own = together.flatMap(([first = '', ...others]) =>
    others.map((other): Pair => [other, first]),
  );
  const pairs = [
    ...simplified,
    ...regional.flatMap(listPairs).filter((p) => !isKeptApart(p)),
    ...own,
  ];
  return uniteClasses(pairs, new Set(simplified.map(([, standard]) => standard)));
}

function listPairs(dictionary: string): Pair[] {
  return dictionary
    .split('|')
    .map((entry) => entry.split(' ') as unknown as Pair)
    .filter(([a, b]) => isOneCharacter(a) && isOneCharacter(b) && a !== b);
}

function isOneCharacter(text: string): boolean {
  return [...text].length === 1;
}

/** Everything that pairs join, directly or by way of others. */
function uniteClasses(pairs: readonly Pair[], standards: ReadonlySet<string>): Iterable<string[]> {
  const classOf = new Map<string, string[]>();
  for (const [variant, standard] of pairs) {
    const one = classOf.get(standard) ?? [standard];
    const other = classOf.get(variant) ?? [variant];
    if (one === other) continue;
    one.push(...other);
    for (const member of one) classOf.set(member, one);
  }
  const classes = [...new Set(classOf.values())];
  return classes.map((members) => {
    const first = members.find((member) => standards.has(member)) ?? members[0] ?? '';
    return [first, ...members.filter((member) => member !== first).sort()];
  });
}
