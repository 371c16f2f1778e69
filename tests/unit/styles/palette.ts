import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const STYLES = fileURLToPath(new URL('../../../src/styles/', import.meta.url));

export type Palette = Readonly<Record<string, string>>;

const SOURCE = readFileSync(`${STYLES}tokens.css`, 'utf8');

/** The colours of one hour, in one strength of contrast, as src/styles/tokens.css has them. */
export function readPalette(hour: 'day' | 'night', contrast: 'normal' | 'more'): Palette {
  const blocks = contrast === 'more' ? [':root', ":root[data-contrast='more']"] : [':root'];
  return Object.fromEntries(blocks.flatMap((selector) => readColours(selector, hour)));
}

/** The colours of what stands on the table, at any hour. */
export function readTablePalette(contrast: 'normal' | 'more'): Palette {
  const table = readColours('.dz-frame,\n.dz-strip', 'day');
  return { ...readPalette('day', contrast), ...Object.fromEntries(table) };
}

function readColours(selector: string, hour: 'day' | 'night'): [string, string][] {
  const start = SOURCE.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no block ${selector}`);
  const block = SOURCE.slice(start, SOURCE.indexOf('}', start));
  const tokens = /--([\w-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g;
  return [...block.matchAll(tokens)].map(([, name = '', day = '', night = '', both]) => [
    name,
    both ?? (hour === 'day' ? day : night),
  ]);
}

/** WCAG 2.2 contrast ratio of two colours `#rgb` or `#rrggbb`. */
export function computeContrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [computeLuminance(a), computeLuminance(b)].sort(
    (one, other) => other - one,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function computeLuminance(colour: string): number {
  const digits = colour.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
  if (!/^[\da-f]{6}$/i.test(digits)) throw new Error(`no opaque colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = parseInt(digits.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
