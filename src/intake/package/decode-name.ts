const UTF8_FLAG = 0x800;

/**
 * A name in a ZIP: UTF-8 where its flag says so (APPNOTE.TXT 4.4.4, bit 11). Without the flag most programs wrote the code
 * of their system: GB18030 on Chinese Windows, UTF-8 elsewhere. Two characters of the former may be valid in the latter,
 * where they come to accented letters: Han tells which was meant.
 */
export function decodeName(bytes: Uint8Array, flags: number): string {
  const utf8 = decode('utf-8', bytes);
  if ((flags & UTF8_FLAG) !== 0) return utf8 ?? new TextDecoder().decode(bytes);
  if (utf8 !== undefined && /^\p{ASCII}*$|\p{sc=Han}/u.test(utf8)) return utf8;
  const chinese = decode('gb18030', bytes);
  return chinese !== undefined && /\p{sc=Han}/u.test(chinese) ? chinese : (utf8 ?? chinese ?? '');
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
