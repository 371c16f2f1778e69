import type { LetterStyle } from './lettering/lettering.ts';
import { CINNABAR, FAINT, INK, SOFT } from './palette.ts';

// Sizes in pixels of the full sheet. What is written is set in the song face, what is said about it in hei.
export const TYPE = {
  title: { face: 'song-black', size: 184, spacing: 22, fill: INK },
  heading: { face: 'song-black', size: 76, spacing: 8, fill: INK },
  subheading: { face: 'song-bold', size: 52, spacing: 3, fill: INK },
  lead: { face: 'song', size: 48, spacing: 2, fill: INK },
  text: { face: 'song', size: 44, fill: INK },
  label: { face: 'hei', size: 36, fill: SOFT },
  note: { face: 'hei', size: 31, fill: SOFT },
  fine: { face: 'hei', size: 27, fill: SOFT },
  micro: { face: 'hei', size: 21, fill: FAINT },
  english: { face: 'song', size: 44, spacing: 3, fill: SOFT },
  englishSmall: { face: 'song', size: 30, spacing: 1, fill: SOFT },
  englishFine: { face: 'song', size: 24, spacing: 0.5, fill: FAINT },
  numeral: { face: 'hei-bold', size: 34, fill: CINNABAR },
} as const satisfies Record<string, LetterStyle>;
