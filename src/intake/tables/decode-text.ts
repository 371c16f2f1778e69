/** UTF-8 with or without its mark, UTF-16 with its mark (Excel's “Unicode text”), else GB18030; nothing for none of them. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  const text = decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
  // No text has NUL in it; what has is some other kind of file.
  return text?.includes('\0') ? undefined : text;
}

/** A byte order mark is dropped. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
