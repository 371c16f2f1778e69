const MM_PER_INCH = 25.4;
/** Room for a scale bar, in screen pixels. */
const LONGEST_BAR = 160;

/** Millimetres of the original between two points, by recorded pixels. */
export function measureLength(
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
  dpi: number,
): number {
  return (Math.hypot(a.x - b.x, a.y - b.y) / dpi) * MM_PER_INCH;
}

/** A length that is said in one figure and fits the room for it: 1, 2 or 5 times a power of ten. */
export interface ScaleBar {
  readonly millimetres: number;
  /** In screen pixels. */
  readonly width: number;
}

/** @param scale screen pixels for one recorded pixel */
export function buildScaleBar(scale: number, dpi: number): ScaleBar {
  const pixelsPerMm = (scale * dpi) / MM_PER_INCH;
  const most = LONGEST_BAR / pixelsPerMm;
  const power = 10 ** Math.floor(Math.log10(most));
  const millimetres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { millimetres, width: millimetres * pixelsPerMm };
}

export type LengthUnit = 'mm' | 'cm';

/** Centimetres from one centimetre up where they are measured, never more figures than a ruler has. */
export function formatLength(millimetres: number): {
  readonly n: string;
  readonly unit: LengthUnit;
} {
  const unit = millimetres >= 10 ? 'cm' : 'mm';
  const value = unit === 'cm' ? millimetres / 10 : millimetres;
  return { n: String(Number(value.toFixed(value >= 100 ? 0 : unit === 'cm' ? 2 : 1))), unit };
}
