import { NUMERALS, parseNumeral } from '../../model/numerals.ts';

export type Side = 'recto' | 'verso';

/** What a file's name says: of which record it is, which page, which side. */
export interface ScanName {
  /** Verbatim where it is one of those that are known, else as the name has it, full width made narrow. */
  readonly code: string;
  readonly page?: number | undefined;
  readonly side?: Side | undefined;
}

export interface NameRules {
  /** Reference codes that exist; they decide where a code ends and a page begins. */
  readonly codes: readonly string[];
  /** All files are of this one. */
  readonly only?: string | undefined;
  /** Names end with the code: there is a file a record. */
  readonly isWhole?: boolean | undefined;
}

const SEPARATORS = String.raw`\s\-_.·‐-―−~`;
const TRAILING_SEPARATORS = new RegExp(`[${SEPARATORS}(（\\[]+$`, 'u');
const SIDE_WORD = /(正面|反面|背面|正|反|背|recto|verso)[)）\]]?$/iu;
const SIDE_LETTER = /(?<=[\d页頁张張][\s_-]?[(（]?)([abrv])[)）]?$/iu;
const PAGE = new RegExp(
  `^(?:第|pages?|p|no\\.?)?[${SEPARATORS}(（]*([${NUMERALS}]+)[${SEPARATORS}]*(?:页|頁|张|張|幅|面)?[)）]?$`,
  'iu',
);
/** Names that cameras and scanners give say nothing of a record. */
const MACHINE =
  /^(img|dsc[fn]?|pict?|scan|image|doc|扫描(件|图像)?|图像|图片|新建)[\s\-_]*(?=[\d(（]|$)/iu;

/**
 * Reads `X001-1935-永久-0012-003`, `档号_第三页反面`, `0012（正）`, or the name of a folder for the code with a page
 * for the file.
 * @param relative path below the folder of scans, by `/`, without what tells the type
 */
export function parseScanName(relative: string, rules: NameRules): ScanName | undefined {
  const steps = relative.normalize('NFKC').split('/');
  const stem = (steps.at(-1) ?? '').trim();
  const folder = (steps.at(-2) ?? '').trim();
  if (rules.only !== undefined) return { code: rules.only, ...readTail(findTail(stem)) };

  const known = new Map(rules.codes.map((code) => [foldCode(code), code]));
  const exact = known.get(foldCode(stem));
  if (exact !== undefined) return { code: exact };
  if (rules.isWhole) return { code: stem };
  const { rest, side } = takeSide(stem);
  const sided = known.get(foldCode(rest));
  if (sided !== undefined) return { code: sided, side };

  const begun = findBeginning(stem, known);
  if (begun) {
    const tail = readTail(begun.tail);
    return tail && { code: begun.code, ...tail };
  }
  const machine = stem.replace(MACHINE, '');
  const alone = readTail(machine);
  if (alone || machine !== stem) {
    if (folder === '' || !alone) return undefined;
    return { code: known.get(foldCode(folder)) ?? folder, ...alone };
  }
  return isWholeCode(rest, rules.codes) ? { code: rest, side } : divide(rest, side);
}

/** A code of an item by DA/T 13-2022: year, retention period, perhaps a department, and a number of four digits. */
const ITEM_CODE =
  /[-·]\d{4}[-·](?:Y|C|D|D\d{2}|永久|长期|短期|定期|(?:定期)?\d{2}年)[-·](?:[^\d\-·_][^\-·_]*[-·])?\d{4}$/iu;

/** Looks like the codes there are, number by number: then its last number is its own, and no page. */
function isWholeCode(stem: string, codes: readonly string[]): boolean {
  const shape = foldShape(stem);
  return ITEM_CODE.test(stem) || codes.some((code) => foldShape(code) === shape);
}

function foldShape(code: string): string {
  return foldCode(code).replace(/\d/g, '0');
}

/** Equal for codes that differ in width, case and in which mark divides them. */
export function foldCode(code: string): string {
  return code
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(new RegExp(`[${SEPARATORS}]+`, 'gu'), '-');
}

function takeSide(stem: string): { readonly rest: string; readonly side: Side | undefined } {
  const found = SIDE_WORD.exec(stem) ?? SIDE_LETTER.exec(stem);
  if (!found) return { rest: stem, side: undefined };
  const rest = stem.slice(0, found.index).replace(TRAILING_SEPARATORS, '');
  const side = /^(正|recto|a|r)/iu.test(found[1] ?? '') ? 'recto' : 'verso';
  return { rest, side };
}

/** The longest code that the name begins with, up to a mark or a word for a page, and what comes after. */
function findBeginning(
  stem: string,
  known: ReadonlyMap<string, string>,
): { readonly code: string; readonly tail: string } | undefined {
  for (let end = stem.length - 1; end > 0; end -= 1) {
    const code = known.get(foldCode(stem.slice(0, end)));
    if (code !== undefined && new RegExp(`^[${SEPARATORS}(（第]`, 'u').test(stem.slice(end)))
      return { code, tail: stem.slice(end) };
  }
  return undefined;
}

/** The number, or the side, that a name ends with, whatever stands before. */
function findTail(stem: string): string {
  const { rest } = takeSide(stem);
  return (/(?:第|p)?\d+[页頁张張]?$/iu.exec(rest)?.[0] ?? '') + stem.slice(rest.length);
}

function readTail(tail: string): Omit<ScanName, 'code'> | undefined {
  const { rest, side } = takeSide(tail);
  const bare = rest.replace(new RegExp(`^[${SEPARATORS}]+`, 'u'), '');
  if (bare === '') return side === undefined ? undefined : { side };
  const number = PAGE.exec(bare)?.[1];
  const page = number === undefined ? undefined : parseNumeral(number);
  return page === undefined ? undefined : { page, ...(side && { side }) };
}

/** No code is known: the last number, behind the last mark, is the page. An underline divides before all else. */
function divide(rest: string, side: Side | undefined): ScanName | undefined {
  const marks = [...rest.matchAll(new RegExp(`[${SEPARATORS}]+`, 'gu'))];
  const underline = marks.findLast(([mark]) => mark.includes('_'));
  for (const mark of [underline, marks.at(-1), undefined]) {
    const at = mark?.index ?? rest.search(/第[^第]+[页頁张張]$/u);
    if (at <= 0) continue;
    const code = rest.slice(0, at);
    const tail = readTail(rest.slice(at));
    if (tail?.page !== undefined && /\d/.test(code))
      return { code, ...tail, ...(side && { side }) };
  }
  return /\d/.test(rest) && marks.length > 0 ? { code: rest, ...(side && { side }) } : undefined;
}
