// Shared by build and browser.

/** Two to each side, the ends, and a gap for what lies between; a gap of one is no gap. */
export function listShownNumbers(page: number, count: number): readonly (number | undefined)[] {
  const wanted = [1, page - 2, page - 1, page, page + 1, page + 2, count];
  const shown = [...new Set(wanted)].filter((number) => number >= 1 && number <= count);
  shown.sort((a, b) => a - b);
  return shown.flatMap((number, index) => {
    const before = shown[index - 1] ?? number - 1;
    if (number === before + 1) return [number];
    return number === before + 2 ? [number - 1, number] : [undefined, number];
  });
}
