export interface Variants {
  /** Characters that find each other; the first stands for all. */
  readonly together: readonly (readonly string[])[];
  /** Pairs that dictionaries join and we do not. */
  readonly apart: readonly (readonly [string, string])[];
}

/**
 * Words of characters that find each other, `叙敍敘`, and pairs kept apart, `連≠聯`, divided by white space; `#`
 * begins a comment.
 * @throws at the first word that is neither
 */
export function parseVariants(text: string): Variants {
  const together: string[][] = [];
  const apart: [string, string][] = [];
  text.split('\n').forEach((line, index) => {
    const [rules = ''] = line.split('#');
    for (const rule of rules.split(/\s+/).filter((word) => word !== '')) {
      const members = [...rule.replace('≠', '')];
      const [first = '', second, ...others] = members;
      const isApart = rule.includes('≠');
      const isSound = new Set(members).size === members.length && members.every(isLetter);
      if (!isSound || second === undefined || (isApart && others.length > 0)) {
        throw new Error(`fold-variants.txt:${index + 1}: "${rule}" is no class of variants`);
      }
      if (isApart) apart.push([first, second]);
      else together.push(members);
    }
  });
  return { together, apart };
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}
