/**
 * Anchors for headings: `s-` and a hash of the heading's own text (FNV-1a, 32 bits, base 36). A link to a
 * section therefore survives sections put before it, moved or taken away, and breaks only with its wording.
 * The second heading of the same wording gets `-2`.
 */
export function buildHeadingIds(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const id = `s-${hashText(text.normalize('NFKC').replace(/\s+/gu, ''))}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0');
}
