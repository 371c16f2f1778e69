/** One block of a text, as the projector takes it. */
export interface Unit {
  readonly kind: 'heading' | 'figure' | 'words';
  /** Characters. */
  readonly length: number;
}

/** Characters that can be read from the last row. */
const MOST = 180;

/**
 * Deals blocks out to slides, each a list of their places: a heading begins one, a picture or task has one of its own
 * (under its heading), words share one while they are few.
 */
export function cutSlides(units: readonly Unit[]): readonly (readonly number[])[] {
  const slides: number[][] = [];
  let kinds: Unit['kind'][] = [];
  let length = 0;
  units.forEach(({ kind, length: own }, index) => {
    const isOnlyHeadings = kinds.every((one) => one === 'heading');
    const joins =
      slides.length > 0 &&
      (isOnlyHeadings || (kind === 'words' && !kinds.includes('figure') && length + own <= MOST));
    if (!joins) {
      slides.push([]);
      kinds = [];
      length = 0;
    }
    slides.at(-1)?.push(index);
    kinds.push(kind);
    if (kind === 'words') length += own;
  });
  return slides;
}
