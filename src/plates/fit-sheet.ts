import { Sheet } from './sheet.ts';

/** Below what is drawn: air, the band of the frame and bare paper. */
const FOOT = 250;

/** A sheet of that width, as tall as what is drawn needs. `draw` gives its lower edge and is run twice. */
export function fitSheet(width: number, draw: (sheet: Sheet) => number): Sheet {
  const tall = new Sheet({ width, height: 20_000 });
  const height = Math.ceil((draw(tall) + FOOT) / 20) * 20;
  const sheet = new Sheet({ width, height });
  draw(sheet);
  return sheet;
}
