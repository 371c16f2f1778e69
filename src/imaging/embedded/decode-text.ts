/** UTF-8, or what Chinese programs write without saying so, or what Western ones do; ends at the first NUL. */
export function decodeText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const text = end === -1 ? bytes : bytes.subarray(0, end);
  const decoded = tryDecode('utf-8', text) ?? tryDecode('gb18030', text);
  // Nothing fails here: what nobody can read must not pass for nothing.
  return (decoded ?? new TextDecoder('windows-1252').decode(text)).trim();
}

/** Of two bytes a sign. */
export function decodeWide(bytes: Uint8Array, isLittle: boolean): string {
  const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes);
  return (text.split('\0', 1)[0] ?? '').trim();
}

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
