// Shared by build and browser: the table of variants as bytes, two thirds of its size as text.
import { createNumberReader, encodeNumbers } from './codec.ts';

/** Classes sorted by their first members: how many more members, step to the first, then each member's distance to the one before. */
export function encodeFoldTable(table: string): Uint8Array {
  const classes = table
    .split(' ')
    .map((members) => [...members].map((member) => member.codePointAt(0) ?? 0))
    .sort(([a = 0], [b = 0]) => a - b);
  let last = 0;
  const numbers = classes.flatMap(([first = 0, ...others]) => {
    const head = [others.length, first - last];
    last = first;
    let before = first;
    const distances = others.map((other) => {
      const distance = other - before;
      before = other;
      return distance < 0 ? -2 * distance - 1 : 2 * distance;
    });
    return [...head, ...distances];
  });
  return Uint8Array.from(encodeNumbers([classes.length, ...numbers]));
}

export function decodeFoldTable(bytes: Uint8Array): string {
  const { readNumber } = createNumberReader(bytes);
  const classes: string[] = [];
  let first = 0;
  for (let left = readNumber(); left > 0; left -= 1) {
    const others = readNumber();
    first += readNumber();
    let member = first;
    let text = String.fromCodePoint(first);
    for (let index = 0; index < others; index += 1) {
      const code = readNumber();
      member += code % 2 === 0 ? code / 2 : -(code + 1) / 2;
      text += String.fromCodePoint(member);
    }
    classes.push(text);
  }
  return classes.join(' ');
}
