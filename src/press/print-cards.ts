import { ContentFaults } from '../model/fault.ts';
import type { Language } from '../model/local-text.ts';
import type { Settings } from '../settings.ts';
import { writeCards, type WrittenCards } from '../sharing/write-cards.ts';
import type { Publication } from './publication.ts';

/**
 * Draws the social cards that the cache lacks.
 * @returns what to tell the curator, one line each
 * @throws ContentFaults when cards could not be drawn
 */
export async function printCards(
  { cards }: Pick<Publication, 'cards'>,
  { cacheDir, language }: Settings,
): Promise<{ readonly drawn: number; readonly notices: readonly string[] }> {
  try {
    const { drawn, missing } = await writeCards(
      cards.map(({ card }) => card),
      cacheDir,
    );
    return { drawn, notices: listNotices(missing, language) };
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const fault = {
      code: 'card-failed',
      file: 'cards',
      zh: `分享卡片没有画出来（${said}）。字体来自 @expo-google-fonts；请先运行 npm ci，再建一次。`,
      en: `social cards could not be drawn (${said}). Their faces come from @expo-google-fonts: run npm ci, then build again.`,
    };
    throw new ContentFaults([fault], language, { cause });
  }
}

function listNotices(missing: WrittenCards['missing'], language: Language): readonly string[] {
  return [...missing].map(([title, characters]) => {
    const list = characters.map(formatCharacter).join(' ');
    return language === 'zh'
      ? `[card-character] “${title}”：分享卡片的字体里没有 ${list}，卡片上以〓代之；网页不受影响。`
      : `[card-character] "${title}": the faces of social cards lack ${list}; 〓 stands for them on the card, pages are not affected.`;
  });
}

function formatCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${character} (U+${code})`;
}
