import type { EmbeddedText, LoadedRecord } from '../../model/content.ts';
import type { LocalText } from '../../model/local-text.ts';
import { findPersonalData, type PersonalData } from './find-personal-data.ts';

/** Where a program puts a name and nobody gave one. */
const NOBODY =
  /^(?:unknown|none|n\/a|null|user|admin(?:istrator)?|owner|guest|picasa|default|unspecified|未知|无|佚名|用户|管理员|[-?]+)$/i;

export interface EmbeddedPersonalData extends PersonalData {
  /** As other programs call it: `EXIF Artist`. */
  readonly embeddedIn: string;
}

/** Personal data that the file of a scan carries along: persons, positions, and whatever its words give away. */
export function findInFile(embedded: readonly EmbeddedText[] = []): EmbeddedPersonalData[] {
  return embedded.flatMap(({ field, text, says }) => {
    const found: PersonalData[] = findPersonalData(text);
    if (says === 'position') found.push({ kind: 'position', text });
    if (says === 'person' && !NOBODY.test(text)) found.push({ kind: 'person', text });
    return found.map((data) => ({ ...data, embeddedIn: field }));
  });
}

/** Names in the file that the record tells everybody: who made it, who scanned it, whose it is. */
export function buildIsTold({
  creator,
  digitization,
  rights,
}: Pick<LoadedRecord, 'creator' | 'digitization' | 'rights'>): (found: PersonalData) => boolean {
  const told = [creator, digitization?.by, rights.holder, rights.credit]
    .filter((text) => text !== undefined)
    .flatMap((text: LocalText) => Object.values(text) as string[])
    .map((text) => ` ${listWords(text)} `);
  return ({ kind, text }) => {
    const words = listWords(text);
    return (
      kind === 'person' && words.length > 1 && told.some((name) => name.includes(` ${words} `))
    );
  };
}

/** Each Han character by itself, of other scripts whole words: Ann is not told of by “channel”. */
function listWords(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return (plain.match(/\p{sc=Han}|(?:(?!\p{sc=Han})[\p{L}\p{N}])+/gu) ?? []).join(' ');
}
