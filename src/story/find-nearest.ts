/** The candidate most like the text, if one is like enough to be what was meant. */
export function findNearest(text: string, candidates: Iterable<string>): string | undefined {
  let limit = Math.max(1, Math.floor(text.length / 4)) + 1;
  let nearest: string | undefined;
  for (const candidate of candidates) {
    const distance = measureDistance(text, candidate, limit);
    if (distance < limit) {
      limit = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Insertions, deletions and replacements between two texts; `limit` for that many and more. */
function measureDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const shifted = Math.min(previous[column] ?? 0, current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, shifted));
    }
    if (Math.min(...current) >= limit) return limit;
    previous = current;
  }
  return Math.min(previous[b.length] ?? limit, limit);
}
