import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';

const SONG = '@expo-google-fonts/noto-serif-sc';
const HEI = '@expo-google-fonts/noto-sans-sc';

// The song face says what was written, the hei face what is said about it.
/** By the resolution of node modules. */
export const FACE_FILES = {
  song: `${SONG}/400Regular/NotoSerifSC_400Regular.ttf`,
  'song-bold': `${SONG}/700Bold/NotoSerifSC_700Bold.ttf`,
  'song-black': `${SONG}/900Black/NotoSerifSC_900Black.ttf`,
  hei: `${HEI}/400Regular/NotoSansSC_400Regular.ttf`,
  'hei-bold': `${HEI}/700Bold/NotoSansSC_700Bold.ttf`,
} as const;

export type FaceName = keyof typeof FACE_FILES;

const fonts = new Map<FaceName, Font>();

/** Read once from the package, 1000 units to the em. */
export function getFont(name: FaceName): Font {
  const known = fonts.get(name);
  if (known) return known;
  const path = createRequire(import.meta.url).resolve(FACE_FILES[name]);
  const font = new Font(new Face(new Blob(readFileSync(path))));
  fonts.set(name, font);
  return font;
}
