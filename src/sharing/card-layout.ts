import type { Box } from '../plates/geometry.ts';
import { CARD_SIZE } from './card.ts';

// The card is the head of the front page in small: the picture between its rods, the title on paper at the right.
const ROD = 11;

/** Where the picture lies. */
export const PICTURE_BOX: Box = { x: ROD, y: 0, w: 806, h: CARD_SIZE.height };
export const RODS: readonly Box[] = [
  { x: 0, y: 0, w: ROD, h: CARD_SIZE.height },
  { x: PICTURE_BOX.x + PICTURE_BOX.w, y: 0, w: ROD, h: CARD_SIZE.height },
];
const panelX = PICTURE_BOX.x + PICTURE_BOX.w + ROD;
/** Where title, eyebrow and site name stand. */
export const PANEL: Box = {
  x: panelX + 30,
  y: 46,
  w: CARD_SIZE.width - panelX - 30 - 40,
  h: CARD_SIZE.height - 46 - 40,
};
/** Height that site name and 档号 take at the foot of the panel. */
export const FOOT = 78;
