/**
 * The candidate most like the text, if one is like enough to be what was meant: at most a third of its
 * characters changed, added, dropped or swapped with a neighbour. The first one where several are equal.
 */
export function findNearest(text: string, candidates: Iterable<string>): string | undefined {
  let limit = Math.max(1, Math.floor(text.length / 3)) + 1;
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

/** Damerau–Levenshtein (optimal string alignment); `limit` stands for that many and more. */
function measureDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : limit,
        ),
      );
    }
    if (Math.min(...current) >= limit && Math.min(...last) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? limit, limit);
}
