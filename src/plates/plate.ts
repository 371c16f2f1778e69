import type { Region } from '../model/region.ts';
import { drawFrame, getFieldOf } from './frame.ts';
import { type Box, getBottom, getRight, growBox, uniteBoxes } from './geometry.ts';
import { drawMarks } from './mark.ts';
import { PAPER } from './palette.ts';
import type { LineKind, Sheet, Written } from './sheet.ts';
import { formatElement } from './svg.ts';

/** A line of the plate's transcript. */
export interface PlateLine {
  readonly id: string;
  readonly text: string;
  readonly region: Region;
  readonly direction: 'horizontal' | 'vertical';
  readonly kind: LineKind;
  readonly language: 'zh' | 'en';
  /** Lines of one paragraph share it and run on. */
  readonly block?: string;
}

export interface Plate {
  /** All lettering as outlines: needs no font. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** In reading order. Marks repeated along the frame and over the ground are not among them. */
  readonly lines: readonly PlateLine[];
  /** Where the mark of a teaching plate is burned in, besides the title block. */
  readonly marks: readonly Region[];
  /** It shows territory, if only as a sketch. */
  readonly isMap: boolean;
}

/** Frame and marks are added last, so that they find what is already there; `imprint` runs along the frame. */
export function finishPlate(sheet: Sheet, imprint: string, isMap = false): Plate {
  const framed = drawFrame(sheet, imprint);
  const sprinkled = drawMarks(sheet, growBox(getFieldOf(sheet), -24), framed);
  const { width, height } = sheet;
  const marks = [...framed, ...sprinkled];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...sheet.elements,
    ...formatLettering(sheet.written),
    '</svg>',
  ].join('\n');
  const lines = buildLines(sheet.written);
  return { svg, width, height, lines, marks: marks.map(toRegion), isMap };
}

// All halos lie below all letters: no halo bites into a neighbour.
function formatLettering(written: readonly Written[]): string[] {
  const haloed = written.filter(({ options }) => options.halo !== undefined);
  const names = new Map(haloed.map((item, i) => [item, `h${i}`]));
  const defs = haloed.map((item) =>
    formatElement('path', { id: names.get(item) ?? '', d: item.lettering.path }),
  );
  const halos = haloed.map((item) =>
    formatElement('use', {
      href: `#${names.get(item) ?? ''}`,
      fill: 'none',
      stroke: item.options.halo ?? PAPER,
      'stroke-width': Math.min(22, 6 + item.style.size * 0.22),
      'stroke-linejoin': 'round',
    }),
  );
  const letters = written.map((item) => {
    const name = names.get(item);
    const fill = item.style.fill ?? '#000000';
    return name === undefined
      ? formatElement('path', { d: item.lettering.path, fill })
      : formatElement('use', { href: `#${name}`, fill });
  });
  return [`<defs>${defs.join('')}</defs>`, ...halos, ...letters];
}

function buildLines(written: readonly Written[]): PlateLine[] {
  const groups = new Map<string, Written[]>();
  written.forEach((item, i) => {
    const key = item.options.group ?? `#${i}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  });
  return [...groups.values()].map((items, i) => {
    const [{ options, lettering }] = items as [Written];
    return {
      id: `l${String(i + 1).padStart(4, '0')}`,
      text: items.reduce(joinText, ''),
      region: toRegion(uniteBoxes(items.map((item) => item.lettering.body))),
      direction: lettering.direction,
      kind: options.kind,
      language: options.language ?? 'zh',
      ...(options.block !== undefined && items.length === 1 ? { block: options.block } : {}),
    };
  });
}

// Broken Chinese runs on without a space; separate pieces keep one between them.
function joinText(before: string, item: Written, i: number, items: readonly Written[]): string {
  const { text } = item.lettering;
  const previous = items[i - 1];
  if (!previous) return text;
  const { block } = item.options;
  const runsOn = block !== undefined && previous.options.block === block;
  return runsOn && /^\P{ASCII}|\P{ASCII}$/u.test(text) ? before + text : `${before} ${text}`;
}

function toRegion(box: Box): Region {
  const x = Math.floor(box.x);
  const y = Math.floor(box.y);
  return { x, y, w: Math.ceil(getRight(box)) - x, h: Math.ceil(getBottom(box)) - y };
}
