import subsetFont from 'subset-font';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { en } from '../i18n/en.ts';
import { zh } from '../i18n/zh.ts';
import type { LocalText } from '../model/local-text.ts';
import type { Story } from '../story/story.ts';
import type { PublishedCatalogue } from '../model/published.ts';

/** Styles of the song face, named as in src/styles/base.css. */
const FACES = {
  'song-black': '900Black/NotoSerifSC_900Black.ttf',
  'song-semibold': '600SemiBold/NotoSerifSC_600SemiBold.ttf',
  'song-regular': '400Regular/NotoSerifSC_400Regular.ttf',
} as const;
type Face = keyof typeof FACES;

const SIGNS =
  ' 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,:;!?()/-–—·…“”‘’「」『』《》〈〉，。、；：！？（）';

/**
 * Writes the song face cut down to the characters this site sets in it, one file a weight, into
 * `<cacheDir>/fonts/`. A file whose characters are the same is left as it is.
 */
export async function writeDisplayFonts(
  catalogue: PublishedCatalogue,
  stories: readonly Story[],
  cacheDir: string,
): Promise<void> {
  const folder = path.join(cacheDir, 'fonts');
  mkdirSync(folder, { recursive: true });
  const texts = collectTexts(catalogue, stories);
  for (const face of Object.keys(FACES) as Face[]) await writeFace(face, texts[face], folder);
}

async function writeFace(face: Face, characters: string, folder: string): Promise<void> {
  const source = createRequire(import.meta.url).resolve(
    `@expo-google-fonts/noto-serif-sc/${FACES[face]}`,
  );
  const file = path.join(folder, `${face}.woff2`);
  const stamp = `${file}.sha256`;
  const digest = createHash('sha256').update(`${FACES[face]}\n${characters}`).digest('hex');
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  writeFileSync(
    file,
    await subsetFont(readFileSync(source), characters, { targetFormat: 'woff2' }),
  );
  writeFileSync(stamp, digest);
}

/** Headings in black and semibold; what introduces or is quoted in regular. Transcripts use the system's face. */
function collectTexts(
  catalogue: PublishedCatalogue,
  stories: readonly Story[],
): Record<Face, string> {
  const { site, holders, authorities, records, exhibitions } = catalogue;
  const named = [...holders, ...authorities, site].map(({ name }) => name);
  const titled = [...records, ...exhibitions, ...exhibitions.flatMap(({ chapters }) => chapters)];
  const titles = [...named, ...titled.map(({ title }) => title)].flatMap(listTexts);
  const headings = stories.flatMap((story) => story.headings.map(({ text }) => text));
  const strings = [zh, en].flatMap((dictionary) => Object.values(dictionary));
  const numerals = '零壹贰叁肆伍陆柒捌玖拾';
  const introductions = [
    ...[...exhibitions, ...exhibitions.flatMap(({ chapters }) => chapters)].flatMap((entry) => [
      ...listTexts(entry.summary),
      ...listTexts('subtitle' in entry ? entry.subtitle : undefined),
    ]),
    ...[...holders, ...authorities, site].flatMap(({ description }) => listTexts(description)),
    ...stories.flatMap((story) => story.quotes.map(({ text }) => text)),
  ];
  return {
    'song-black': listCharacters([SIGNS, numerals, ...titles, ...strings.filter(isShort)]),
    'song-semibold': listCharacters([
      SIGNS,
      numerals,
      ...titles,
      ...headings,
      ...strings.filter(isShort),
    ]),
    'song-regular': listCharacters([
      SIGNS,
      ...introductions,
      zh['exhibitions-lead'],
      zh['records-lead'],
    ]),
  };
}

function isShort(text: string): boolean {
  return text.length <= 24;
}

function listTexts(text: LocalText | undefined): readonly string[] {
  return text === undefined ? [] : [text.zh, text.en ?? ''];
}

/** Each character once, in code point order: the same set gives the same file. */
function listCharacters(texts: readonly string[]): string {
  return [...new Set(texts.join(''))].sort().join('');
}
