import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** Which of the characters a font has a shape for: a subset font tells what was set in it. */
export async function findFontCharacters(font: Buffer, characters: string): Promise<string> {
  const subset = await subsetFont(font, characters, { targetFormat: 'sfnt' });
  const covered = new Set(new Face(new Blob(new Uint8Array(subset))).collectUnicodes());
  return [...characters].filter((sign) => covered.has(sign.codePointAt(0) ?? -1)).join('');
}
