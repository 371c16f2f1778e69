import { hasGlyph } from '../plates/lettering/outlines.ts';

/** 〓 stands for a character that cannot be set, as printers have it. */
const GETA = '〓';
/** Every text may come to stand in either. */
const FACES = ['song', 'hei'] as const;
const BLANK = /[\s\u200b]/u;

const known = new Map<string, boolean>();

/**
 * The same data with 〓 for every character that the faces lack: a tagged PDF may not hold a text that cannot be shown.
 * @param missing where those characters are noted
 */
export function coverCharacters<T>(data: T, missing: Set<string>): T {
  return JSON.parse(JSON.stringify(data), (_, value: unknown) => {
    if (typeof value !== 'string') return value;
    return Array.from(value, (character) => {
      if (isCovered(character)) return character;
      missing.add(character);
      return GETA;
    }).join('');
  }) as T;
}

function isCovered(character: string): boolean {
  const found = known.get(character);
  if (found !== undefined) return found;
  const covered = BLANK.test(character) || FACES.every((face) => hasGlyph(face, character));
  known.set(character, covered);
  return covered;
}
