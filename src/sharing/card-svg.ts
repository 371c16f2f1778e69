import { LANGUAGES } from '../model/local-text.ts';
import { getBottom, getRight, type Box } from '../plates/geometry.ts';
import type { FaceName } from '../plates/lettering/faces.ts';
import { setVertical } from '../plates/lettering/set-column.ts';
import { measureText, setHorizontal } from '../plates/lettering/set-line.ts';
import { CARD, CINNABAR, HAIR, INK, SOFT } from '../plates/palette.ts';
import { formatElement } from '../plates/svg.ts';
import { CARD_SIZE, type CardText } from './card.ts';
import { FOOT, PANEL, PICTURE_BOX, RODS } from './card-layout.ts';
import { coverText, fitText } from './fit-text.ts';

const PAPER_2 = '#efe7d6';
const ROD = '#4a3428';
const ROD_LIGHT = '#7d5d4c';

export interface CardDrawing {
  /** Transparent where the picture goes. */
  readonly svg: string;
  /** Characters that no face has; 〓 stands for them. */
  readonly missing: readonly string[];
}

/** All lettering as outlines: no font is looked for when it is rendered. */
export function drawCard(card: CardText, hasPicture: boolean): CardDrawing {
  const missing = new Set<string>();
  const cover = (face: FaceName, written: string): string => {
    // Between Latin letters the faces have the Chinese quotation mark, as wide as a character.
    const text = card.language === 'en' ? written.replaceAll('’', "'") : written;
    const covered = coverText(face, text);
    for (const character of covered.missing) missing.add(character);
    return covered.text;
  };
  const ground = { x: RODS[1]?.x ?? 0, y: 0, w: CARD_SIZE.width, h: CARD_SIZE.height };
  const elements = [
    drawBox(ground, CARD),
    ...(hasPicture ? [] : drawRuledPaper(card, cover)),
    ...RODS.flatMap(drawRod),
    ...(card.language === 'zh' ? drawColumns(card, cover) : drawLines(card, cover)),
    ...drawFoot(card, cover),
    ...(card.mark === undefined ? [] : drawMark(cover('hei', card.mark))),
  ];
  const { width, height } = CARD_SIZE;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${elements.join('')}</svg>`;
  return { svg, missing: [...missing] };
}

type Cover = (face: FaceName, text: string) => string;

function drawBox({ x, y, w, h }: Box, fill: string, stroke?: string): string {
  return formatElement('rect', { x, y, width: w, height: h, fill, stroke });
}

function drawPath(d: string, fill: string): string {
  return formatElement('path', { d, fill });
}

/** A round rod: darker towards both sides. */
function drawRod({ x, y, w, h }: Box): string[] {
  return [
    drawBox({ x, y, w, h }, ROD),
    drawBox({ x: x + w * 0.3, y, w: w * 0.3, h }, ROD_LIGHT),
    drawBox({ x: x + w - 2, y, w: 2, h }, INK),
  ];
}

/** 展卷: the title in columns from the right, the eyebrow before it. */
function drawColumns({ title, eyebrow }: CardText, cover: Cover): string[] {
  const length = PANEL.h - FOOT;
  const before = eyebrow === '' ? 0 : 58;
  const fitted = fitText(cover('song-black', title), {
    face: 'song-black',
    length,
    depth: PANEL.w - before,
    leading: 1.32,
    sizes: [118, 104, 92, 80, 70, 62, 54, 48, 42],
  });
  const { size, lines } = fitted;
  const columns = lines.map((line, index) => {
    const x = getRight(PANEL) - before - size / 2 - index * size * 1.32;
    return drawPath(setVertical(line, [x, PANEL.y], { face: 'song-black', size }).path, INK);
  });
  if (before === 0) return columns;
  const small = fitText(cover('hei', eyebrow), {
    face: 'hei',
    length: length - 8,
    depth: 24,
    leading: 1,
    sizes: [23, 20, 18],
    most: 1,
  });
  const style = { face: 'hei', size: small.size, spacing: 2 } as const;
  const at = [getRight(PANEL) - 12, PANEL.y + 6] as const;
  return [drawPath(setVertical(small.lines[0] ?? '', at, style).path, CINNABAR), ...columns];
}

function drawLines({ title, eyebrow }: CardText, cover: Cover): string[] {
  const small = fitText(cover('hei', eyebrow), {
    face: 'hei',
    length: PANEL.w,
    depth: 62,
    leading: 1.4,
    sizes: [22, 20, 18],
    most: 2,
  });
  const drawn = small.lines.map((line, index) => {
    const at = [PANEL.x, PANEL.y + index * small.size * 1.4] as const;
    return drawPath(setHorizontal(line, at, { face: 'hei', size: small.size }).path, CINNABAR);
  });
  const top = eyebrow === '' ? 0 : small.lines.length * small.size * 1.4 + 22;
  const { size, lines } = fitText(cover('song-black', title), {
    face: 'song-black',
    length: PANEL.w,
    depth: PANEL.h - FOOT - top,
    leading: 1.22,
    sizes: [68, 60, 54, 48, 43, 38, 34, 30],
  });
  return [
    ...drawn,
    ...lines.map((line, index) => {
      const at = [PANEL.x, PANEL.y + top + index * size * 1.22] as const;
      return drawPath(setHorizontal(line, at, { face: 'song-black', size }).path, INK);
    }),
  ];
}

/** Site name beside a cinnabar thread, the 档号 under it. */
function drawFoot({ site, code }: CardText, cover: Cover): string[] {
  const rows = [
    ...(site === ''
      ? []
      : [{ text: site, face: 'song-bold', size: 30, fill: INK, height: 42 } as const]),
    ...(code === undefined
      ? []
      : [{ text: code, face: 'hei', size: 18, fill: SOFT, height: 26 } as const]),
  ];
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  if (height === 0) return [];
  let y = getBottom(PANEL) - height + 8;
  const thread = { x: PANEL.x, y, w: 2, h: height - 12 };
  return [
    drawBox(thread, CINNABAR),
    ...rows.map(({ text, face, size, fill, height: step }) => {
      const fitted = fitText(cover(face, text), {
        face,
        length: PANEL.w - 16,
        depth: size,
        leading: 1,
        sizes: [size, size * 0.85, size * 0.7, size * 0.6],
        most: 1,
      });
      const line = setHorizontal(fitted.lines[0] ?? '', [PANEL.x + 16, y], {
        face,
        size: fitted.size,
      });
      y += step;
      return drawPath(line.path, fill);
    }),
  ];
}

/** Within the picture, as pages set it. */
function drawMark(text: string): string[] {
  const style = { face: 'hei', size: 23 } as const;
  const w = measureText(text, style) + 28;
  const box = { x: PICTURE_BOX.x + 22, y: getBottom(PICTURE_BOX) - 64, w, h: 42 };
  const line = setHorizontal(text, [box.x + 14, box.y + 9], style);
  return [drawBox(box, CARD, CINNABAR), drawPath(line.path, CINNABAR)];
}

/** 乌丝栏: ruled paper where there is no picture, with the summary written into it. */
function drawRuledPaper({ summary = '', language }: CardText, cover: Cover): string[] {
  const isZh = language === LANGUAGES[0];
  const area = { x: PICTURE_BOX.x + 44, y: 44, w: PICTURE_BOX.w - 88, h: CARD_SIZE.height - 88 };
  const pitch = 57;
  const count = Math.floor((isZh ? area.w : area.h) / pitch);
  const rules = Array.from({ length: count + 1 }, (_, index) =>
    isZh
      ? { x: getRight(area) - index * pitch, y: area.y, w: 1, h: area.h }
      : { x: area.x, y: area.y + index * pitch, w: area.w, h: 1 },
  );
  const size = 29;
  const { lines } = fitText(cover('song', summary), {
    face: 'song',
    length: (isZh ? area.h : area.w) - 28,
    depth: (count - 1) * pitch + size,
    leading: pitch / size,
    sizes: [size],
  });
  return [
    drawBox(PICTURE_BOX, PAPER_2),
    ...rules.map((rule) => drawBox(rule, HAIR)),
    ...lines.map((line, index) => {
      const style = { face: 'song', size } as const;
      const lettering = isZh
        ? setVertical(line, [getRight(area) - (index + 0.5) * pitch, area.y + 14], style)
        : setHorizontal(line, [area.x + 14, area.y + index * pitch + (pitch - size) / 2], style);
      return drawPath(lettering.path, INK);
    }),
  ];
}
