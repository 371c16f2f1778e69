export const INK = '#1d1a16';
export const SOFT = '#5b5348';
export const FAINT = '#82775f';
export const CINNABAR = '#a5281b';
export const OCHRE = '#a97c34';
export const PAPER = '#f3ecdd';
export const CARD = '#f7f2e8';
export const HAIR = '#cfc3ab';
/** The quiet lettering of the mark: to be found everywhere, to disturb nowhere. */
export const MARK = '#bfa976';

/** `share` of the first colour over the second, as one flat colour (so that halos can match it). */
export function mixColours(over: string, under: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const a = Number.parseInt(over.slice(at, at + 2), 16);
    const b = Number.parseInt(under.slice(at, at + 2), 16);
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

export const CINNABAR_TINT = mixColours(CINNABAR, PAPER, 0.14);
