// Shared by build and browser: what characters become before they are compared.

/** One unit of comparison that a character becomes. */
export interface Folded {
  readonly text: string;
  /** Which member of its class of variants it was, 0–15: equal forms of equal texts are the same character. */
  readonly form: number;
  /** Of a script written without spaces, so that it stands alone instead of forming words. */
  readonly isAlone: boolean;
}

/** None for what searching ignores: punctuation, marks, white space, controls. */
export type Fold = (character: string) => readonly Folded[];

const LAST_FORM = 15;
const WORTH_FINDING = /[\p{L}\p{N}]/u;
const ALONE =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const WITH_ACCENTS = /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]/u;

/** @param table classes of variants divided by white space; the first member stands for the class */
export function createFold(table: string): Fold {
  const classes = new Map<string, Pick<Folded, 'text' | 'form'>>();
  for (const members of table.split(/\s+/)) {
    const [text = '', ...others] = members;
    [text, ...others].forEach((member, index) =>
      classes.set(member, { text, form: Math.min(index, LAST_FORM) }),
    );
  }
  const known = new Map<string, readonly Folded[]>();
  return (character) => {
    let folded = known.get(character);
    if (!folded) {
      folded = foldCharacter(character, classes);
      known.set(character, folded);
    }
    return folded;
  };
}

function foldCharacter(
  character: string,
  classes: ReadonlyMap<string, Pick<Folded, 'text' | 'form'>>,
): readonly Folded[] {
  const form = WITH_ACCENTS.test(character) ? 'NFKD' : 'NFKC';
  return [...character.normalize(form).toLowerCase()]
    .filter((one) => WORTH_FINDING.test(one))
    .map((one) => ({ text: one, form: 0, isAlone: ALONE.test(one), ...classes.get(one) }));
}
