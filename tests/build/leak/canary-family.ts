/**
 * What must not be seen, made so that it cannot be missed. Every planted text is `stem + label + tail` in ASCII
 * and a Han stem followed by two signs of its own; pictures bear two colours that nothing else here has.
 */
export interface CanaryFamily {
  readonly name: string;
  /** Begins every ASCII canary; lower-case letters, so that it is fit for slugs and file names too. */
  readonly ascii: string;
  /** Four characters that no page, interface text or name uses. */
  readonly han: string;
  readonly colours: CanaryColours;
  /** Both tokens for a text field; `label` says where it was planted, and comes back with what is found. */
  readonly plant: (label: string) => string;
  /** The ASCII token alone, for slugs, codes and file names. */
  readonly token: (label: string) => string;
}

export interface CanaryColours {
  /** The two colours of the checker. */
  readonly checker: readonly [Rgb, Rgb];
  /** How far a pixel leans towards either colour, 0 for every grey, 255 for the colour itself. */
  readonly measureLeaning: (r: number, g: number, b: number) => number;
}

export type Rgb = readonly [r: number, g: number, b: number];

const TAIL = 'xqz';
/** Rare, alike in simplified and traditional writing. */
const HAN_DIGITS = Array.from('黼黻黾鼍鼋龊龋龌髑髹魇魍鬣鬈饕餮');

/** Held back from the first day to the last. */
export const HELD = createFamily('held', 'zqxheld', '鬻黹龠鬯', {
  checker: [
    [255, 0, 255],
    [0, 255, 255],
  ],
  measureLeaning: (r, g, b) => Math.max(Math.min(r, b) - g, Math.min(g, b) - r),
});

/**
 * Open at first, closed later. Two shades of one hue, at whose borders no codec makes the other family's; green, as
 * the seam of red lettering on paper is yellow.
 */
export const MOVED = createFamily('moved', 'zqxmoved', '爨鼗鬲罅', {
  checker: [
    [0, 255, 0],
    [0, 128, 0],
  ],
  measureLeaning: (r, g, b) => g - Math.max(r, b),
});

/** Labels of a family's ASCII tokens in a text, each once. */
export function findLabels({ ascii }: CanaryFamily, text: string): string[] {
  const tokens = text.matchAll(new RegExp(`${ascii}([a-z0-9]+?)${TAIL}`, 'g'));
  return [...new Set([...tokens].map(([, label = '']) => label))];
}

function createFamily(
  name: string,
  ascii: string,
  han: string,
  colours: CanaryColours,
): CanaryFamily {
  const numbers = new Map<string, number>();
  const token = (label: string): string => `${ascii}${label}${TAIL}`;
  return {
    name,
    ascii,
    han,
    colours,
    token,
    plant: (label) => {
      const number = numbers.get(label) ?? numbers.size;
      numbers.set(label, number);
      const digits = [number >> 4, number & 15].map((digit) => HAN_DIGITS[digit % 16] ?? '');
      return `${token(label)} ${han}${digits.join('')}`;
    },
  };
}
