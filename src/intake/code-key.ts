/**
 * By which a record of a holder is known: two holders may have the same reference code. Full width and half width are
 * the same code typed on two keyboards.
 */
export function getCodeKey(holder: string, code: string): string {
  return `${holder}\n${code.normalize('NFKC').trim()}`;
}
