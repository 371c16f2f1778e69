import { type Box, getBottom, getRight, growBox, type Point } from './geometry.ts';
import type { Sheet } from './sheet.ts';

const CELL = 8;
/** Wider lines than this may not be crossed by lettering, halo or not. */
export const HEAVY_LINE = 4;

/** How many cells of a rectangle are taken, in constant time. */
export interface Occupancy {
  countTaken(box: Box): number;
}

/** `heavy`: lettering, thick lines, dark ground. `light`: hairlines, which a halo may interrupt. */
export function buildOccupancy(sheet: Sheet): { heavy: Occupancy; light: Occupancy } {
  const heavy = new Grid(sheet.width, sheet.height);
  const light = new Grid(sheet.width, sheet.height);
  for (const { lettering } of sheet.written) {
    for (const ink of lettering.inks) heavy.take(growBox(ink, 22));
  }
  for (const cover of sheet.covers) if (cover.busy) heavy.take(growBox(cover.box, 10));
  for (const line of sheet.lines) {
    const grid = line.width > HEAVY_LINE ? heavy : light;
    for (let i = 0; i + 1 < line.points.length; i++) {
      grid.takeSegment(line.points[i] as Point, line.points[i + 1] as Point, line.width / 2 + 3);
    }
  }
  return { heavy: heavy.seal(), light: light.seal() };
}

class Grid implements Occupancy {
  private readonly columns: number;
  private readonly rows: number;
  private readonly cells: Uint32Array;

  constructor(width: number, height: number) {
    this.columns = Math.ceil(width / CELL) + 1;
    this.rows = Math.ceil(height / CELL) + 1;
    this.cells = new Uint32Array(this.columns * this.rows);
  }

  take(box: Box): void {
    const left = Math.max(1, Math.floor(box.x / CELL) + 1);
    const right = Math.min(this.columns - 1, Math.floor(getRight(box) / CELL) + 1);
    const bottom = Math.min(this.rows - 1, Math.floor(getBottom(box) / CELL) + 1);
    for (let row = Math.max(1, Math.floor(box.y / CELL) + 1); row <= bottom; row++) {
      this.cells.fill(1, row * this.columns + left, row * this.columns + right + 1);
    }
  }

  takeSegment([ax, ay]: Point, [bx, by]: Point, reach: number): void {
    const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / CELL));
    for (let i = 0; i <= steps; i++) {
      const x = ax + ((bx - ax) * i) / steps;
      const y = ay + ((by - ay) * i) / steps;
      this.take({ x: x - reach, y: y - reach, w: 2 * reach, h: 2 * reach });
    }
  }

  /** Turns the cells into a summed-area table; nothing can be taken afterwards. */
  seal(): this {
    const { cells, columns } = this;
    for (let row = 1; row < this.rows; row++) {
      let sum = 0;
      for (let column = 1; column < columns; column++) {
        const at = row * columns + column;
        sum += cells[at] ?? 0;
        cells[at] = sum + (cells[at - columns] ?? 0);
      }
    }
    return this;
  }

  countTaken(box: Box): number {
    const left = Math.max(0, Math.floor(box.x / CELL));
    const top = Math.max(0, Math.floor(box.y / CELL));
    const right = Math.min(this.columns - 1, Math.floor(getRight(box) / CELL) + 1);
    const bottom = Math.min(this.rows - 1, Math.floor(getBottom(box) / CELL) + 1);
    const get = (row: number, column: number) => this.cells[row * this.columns + column] ?? 0;
    return get(bottom, right) - get(top, right) - get(bottom, left) + get(top, left);
  }
}
