/** Where each item of the new list stood in the old one; nothing where it is new. Positions only rise. */
export function alignItems(
  before: readonly unknown[],
  after: readonly unknown[],
  isSame: (one: unknown, other: unknown) => boolean,
): (number | undefined)[] {
  const places = pairLongest(before, after, isSame);
  for (let start = 0; start < after.length; start += 1) {
    if (places[start] !== undefined) continue;
    let end = start;
    while (end < after.length && places[end] === undefined) end += 1;
    const from = start === 0 ? 0 : (places[start - 1] as number) + 1;
    const gap = before.slice(from, places[end] ?? before.length);
    const twins = pairChanged(gap, after.slice(start, end));
    for (const [i, at] of twins.entries()) places[start + i] = at === undefined ? at : from + at;
    start = end;
  }
  return places;
}

/** Between two items that stayed: one for one where none was added or taken away, else by their ids. */
function pairChanged(
  before: readonly unknown[],
  after: readonly unknown[],
): (number | undefined)[] {
  if (before.length === after.length) return after.map((_, i) => i);
  return pairLongest(before, after, (one, other) => getId(one) === getId(other));
}

function getId(item: unknown): unknown {
  if (item === null || typeof item !== 'object') return typeof item;
  return (item as { id?: unknown }).id;
}

/** The longest common subsequence. */
function pairLongest(
  before: readonly unknown[],
  after: readonly unknown[],
  isSame: (one: unknown, other: unknown) => boolean,
): (number | undefined)[] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const get = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const same = before.map((one) => after.map((other) => isSame(one, other)));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      (lengths[i] as number[])[j] = same[i]?.[j]
        ? get(i + 1, j + 1) + 1
        : Math.max(get(i + 1, j), get(i, j + 1));
  const pairs = new Array<number | undefined>(after.length).fill(undefined);
  for (let i = 0, j = 0; i < before.length && j < after.length;)
    if (same[i]?.[j] && get(i, j) === get(i + 1, j + 1) + 1) pairs[j++] = i++;
    else if (get(i + 1, j) >= get(i, j + 1)) i += 1;
    else j += 1;
  return pairs;
}
