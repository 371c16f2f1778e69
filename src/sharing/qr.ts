import encodeQR from 'qr';

/** Modules of white that readers need around the code. */
const QUIET = 4;

export interface QrDrawing {
  /** Side in modules, the quiet zone included. */
  readonly size: number;
  /** Dark modules as an SVG path, one unit a module. */
  readonly path: string;
}

/** A quarter of the code may be covered or worn off and it is still read. */
export function buildQr(text: string): QrDrawing {
  const modules = encodeQR(text, 'raw', { ecc: 'quartile', border: QUIET });
  const path = modules.flatMap((row, y) =>
    listRuns(row).map(([x, length]) => drawRun(x, y, length)),
  );
  return { size: modules.length, path: path.join('') };
}

function drawRun(x: number, y: number, length: number): string {
  return `M${x} ${y}h${length}v1h-${length}z`;
}

/** Start and length of each run of dark modules. */
function listRuns(row: readonly boolean[]): (readonly [start: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    if (!isDark) return;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
