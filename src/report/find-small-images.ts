import { isPicture } from '../model/part.ts';
import { buildFinding, type Finding } from './finding.ts';
import type { Subjects } from './subjects.ts';

/** What printers ask for. */
const PRINT_DPI = 300;

/** ISO 216, in millimetres, upright. */
const PAPERS = [
  { name: 'A4', width: 210, height: 297 },
  { name: 'A3', width: 297, height: 420 },
] as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Dots an inch when the whole picture is printed as large as the paper holds it, turned to fit. */
export function findDpiOn({ width, height }: Size, paper: Size): number {
  const fit = (across: number, along: number): number =>
    Math.max((width * 25.4) / across, (height * 25.4) / along);
  return Math.floor(Math.min(fit(paper.width, paper.height), fit(paper.height, paper.width)));
}

/** Pictures that do not fill an A4 or an A3 sheet at 300 dpi, with the size at which they print well. */
export function findSmallImages({ records }: Subjects): Finding[] {
  return records.flatMap((subject) =>
    subject.of.parts.flatMap((part, i) => {
      const { width, height } = part;
      if (!isPicture(part) || width === 0) return [];
      const poor = PAPERS.map((paper) => ({ ...paper, dpi: findDpiOn(part, paper) })).filter(
        ({ dpi }) => dpi < PRINT_DPI,
      );
      if (poor.length === 0) return [];
      const sheets = poor.map(({ name, dpi }) => `${name} ${dpi} dpi`);
      const size = [width, height].map((side) => Math.round((side * 25.4) / PRINT_DPI)).join(' × ');
      return [
        buildFinding(subject, `parts.${i}.width`, {
          zh: `${part.id} ${width} × ${height} 像素：铺满 ${sheets.join('，')}；300 dpi 只能印到 ${size} 毫米`,
          en: `${part.id}, ${width} × ${height} pixels: filling ${sheets.join(', ')}; at 300 dpi it prints at ${size} mm`,
        }),
      ];
    }),
  );
}
