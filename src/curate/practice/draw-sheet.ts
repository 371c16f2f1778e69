import sharp from 'sharp';
import { setVertical } from '../../plates/lettering/set-column.ts';
import { setHorizontal } from '../../plates/lettering/set-line.ts';
import { renderPlate } from '../../plates/render-plate.ts';

/** A4 at 200 dpi. */
const SHEET = { width: 1654, height: 2339 } as const;

const MARGIN = { top: 260, right: 150, bottom: 300, left: 150 } as const;
const PITCH = 96;
const CHARACTERS = 28;
const INK = '#33302b';
const RULE = '#b9a988';
const PAPER = '#f3ead6';
const MARK = '#a8895c';

/**
 * A sheet of ruled paper to practise with, its columns read from the right. It says of itself that it is no record, and
 * in every part of it that could be cut out.
 * @returns a JPEG
 */
export async function drawSheet(heading: string, text: string, mark: string): Promise<Buffer> {
  const right = SHEET.width - MARGIN.right;
  const head = setVertical(heading, [right - 115, MARGIN.top + 20], {
    face: 'song-black',
    size: 92,
    spacing: 10,
    fill: INK,
  });
  const columns = splitColumns(text).map((column, i) =>
    setVertical(column, [right - 290 - i * PITCH, MARGIN.top + 20], {
      face: 'song',
      size: 56,
      spacing: 6,
      fill: INK,
    }),
  );
  const rules = Array.from({ length: 13 }, (_, i) => right - 242 - i * PITCH)
    .filter((x) => x > MARGIN.left)
    .map((x) => `M${x} ${MARGIN.top}V${SHEET.height - MARGIN.bottom}`);
  const marks = listMarkPlaces().map(
    ([x, y]) => setHorizontal(mark, [x, y], { face: 'hei', size: 30, fill: MARK }).path,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SHEET.width}" height="${SHEET.height}"><rect width="100%" height="100%" fill="${PAPER}"/><path d="${rules.join('')}" stroke="${RULE}" stroke-width="2" fill="none"/><rect x="${MARGIN.left - 30}" y="${MARGIN.top}" width="${right - MARGIN.left + 60}" height="${SHEET.height - MARGIN.top - MARGIN.bottom}" fill="none" stroke="${RULE}" stroke-width="4"/><path d="${marks.join('')}" fill="${MARK}" opacity="0.55"/><path d="${[head, ...columns].map(({ path }) => path).join('')}" fill="${INK}"/></svg>`;
  return await sharp(renderPlate(svg))
    .jpeg({ quality: 82 })
    .withDensity(200)
    .withIccProfile('srgb')
    .toBuffer();
}

function splitColumns(text: string): string[] {
  const characters = [...text];
  return Array.from({ length: Math.ceil(characters.length / CHARACTERS) }, (_, i) =>
    characters.slice(i * CHARACTERS, (i + 1) * CHARACTERS).join(''),
  );
}

/** A brickwork so close that any detail worth showing has the mark in it. */
function listMarkPlaces(): [number, number][] {
  const places: [number, number][] = [];
  for (let row = 0, y = 90; y < SHEET.height - 40; row += 1, y += 190)
    for (let x = row % 2 === 0 ? 60 : 320; x < SHEET.width - 280; x += 520) places.push([x, y]);
  return places;
}
