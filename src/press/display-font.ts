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

/** The one weight that is shipped, named as in src/styles/base.css: titles and headings are set in it, nothing else. */
const FACE = {
  name: 'song-bold',
  source: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
} as const;

/** Names of the strings that head pages and sections. */
const HEADINGS = /-title$|^(?:exhibition|record|authority|nav|kind|about|chapter|timeline|map)-/;

const SIGNS =
  ' 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,:;!?()/-–—·…“”‘’「」『』《》〈〉，。、；：！？（）';

/**
 * Writes the song face cut down to the characters of this site's titles and headings into `<cacheDir>/fonts/`.
 * A file whose characters are the same is left as it is.
 */
export async function writeDisplayFont(
  catalogue: PublishedCatalogue,
  stories: readonly Story[],
  cacheDir: string,
): Promise<void> {
  const folder = path.join(cacheDir, 'fonts');
  const file = path.join(folder, `${FACE.name}.woff2`);
  const stamp = `${file}.sha256`;
  const characters = listCharacters(collectTexts(catalogue, stories));
  const digest = createHash('sha256').update(`${FACE.source}\n${characters}`).digest('hex');
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  mkdirSync(folder, { recursive: true });
  const font = readFileSync(createRequire(import.meta.url).resolve(FACE.source));
  writeFileSync(file, await subsetFont(font, characters, { targetFormat: 'woff2' }));
  writeFileSync(stamp, digest);
}

function collectTexts(
  { site, holders, authorities, records, exhibitions }: PublishedCatalogue,
  stories: readonly Story[],
): readonly string[] {
  const named = [...holders, ...authorities, site].map(({ name }) => name);
  const titled = [...records, ...exhibitions, ...exhibitions.flatMap(({ chapters }) => chapters)];
  const strings = [zh, en].flatMap((dictionary) =>
    Object.entries(dictionary).flatMap(([key, text]) => (HEADINGS.test(key) ? [text] : [])),
  );
  return [
    SIGNS,
    '零壹贰叁肆伍陆柒捌玖拾',
    // Years that head a timeline.
    '民国元一二三四五六七八九十年公前',
    ...strings,
    ...named.flatMap(listTexts),
    ...titled.flatMap(({ title }) => listTexts(title)),
    ...records.flatMap(({ subjects, genre }) => [...subjects, genre].flatMap(listTexts)),
    ...stories.flatMap((story) => story.headings.map(({ text }) => text)),
  ];
}

function listTexts(text: LocalText | undefined): readonly string[] {
  return [text?.zh ?? '', text?.en ?? ''];
}

/** Each character once, in code point order: the same set gives the same file. */
function listCharacters(texts: readonly string[]): string {
  return [...new Set(texts.join(''))].sort().join('');
}
