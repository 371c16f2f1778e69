import type { PersonalDataKind } from '../../model/personal-data.ts';

/** Something in a text that may concern a living person's privacy. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** As it stands in the text. */
  readonly text: string;
}

/**
 * What looks like personal data (个人信息保护法). Numbers count where their check digits agree, addresses down to a
 * house number, medical words where they name someone's case: an advisory that a person has to answer.
 */
export function findPersonalData(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  // Full-width digits, and the spaces and hyphens in which long numbers are grouped, make no difference.
  const plain = text.normalize('NFKC');
  for (const { 0: number } of plain.matchAll(
    /(?<![\dA-Za-z])\d(?:[ -]?\d){14,18}[Xx]?(?![\dA-Za-z])/g,
  )) {
    const digits = number.replaceAll(/[ -]/g, '');
    if (isIdentityNumber(digits)) found.push({ kind: 'identity-number', text: number });
    else if (isBankCard(digits)) found.push({ kind: 'bank-card', text: number });
  }
  for (const [kind, pattern] of PATTERNS) {
    for (const { 0: match } of plain.matchAll(pattern)) found.push({ kind, text: match });
  }
  return found;
}

/** What a telephone number cannot stand right behind: digits of a longer code, a decimal point, an address. */
const APART = '(?<![\\dA-Za-z./_·-])';
const STREET =
  '(?:路|街|巷|弄|胡同|里|村|组|社|小区|大院|新村|社区)(?:东|南|西|北|中|一|二|三|四|五|六|七|八|九|十)?(?:段|路|巷)?';
const NUMBER = '[\\d一二三四五六七八九十百]{1,6}';
const DOOR = `\\s*(?:附|第)?${NUMBER}(?:[-－]${NUMBER})?\\s*(?:号|幢|栋|座|单元|室)`;

const PATTERNS: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ['phone', /(?<![\d./_-])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d-]|\.\d)/g],
  [
    'phone',
    new RegExp(
      `${APART}(?:\\+86[ -]?\\d{2,3}-?|\\(0\\d{2,3}\\)|0\\d{2,3}-|0(?:10|2\\d)[ ]|0[3-9]\\d{2}[ ])[ ]?[2-9]\\d{2,3}[ -]?\\d{4}(?![\\d-]|\\.\\d)`,
      'g',
    ),
  ],
  ['phone', /(?:电话|手机|传真|联系方式)[号码:： ]{0,4}[2-9]\d{6,7}(?!\d)/g],
  [
    'address',
    new RegExp(
      `\\p{sc=Han}{1,8}(?:省|市|县|区|镇|乡)[\\p{sc=Han}\\d]{0,16}${STREET}${DOOR}|(?:住址|住所|家住|现住|住在|门牌)[:： ]{0,2}[\\p{sc=Han}\\d]{1,20}${STREET}${DOOR}`,
      'gu',
    ),
  ],
  [
    'address',
    /(?<![\w.])(?:No\. ?)?\d{1,5}(?:-\d+)?,? (?:[A-Z][a-z]+ ){1,3}(?:Road|Street|Avenue|Lane|Alley)\b/g,
  ],
  [
    'medical',
    /病历(?:号|编号|摘要)|住院号|门诊号|诊断证明|(?:确诊|诊断)为|艾滋病|梅毒|淋病|性病|精神分裂|精神病患?|麻风病?人|人工流产|残疾(?:证|等级)|病理报告|乙肝|传染病患者/g,
  ],
  [
    'medical',
    /\b(?:medical records? (?:no|number)|diagnosed (?:with|as)|HIV|schizophreni[ac]|syphilis)\b/gi,
  ],
];

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The first two digits of GB/T 2260, by which every identity number begins. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(
    ' ',
  ),
);

/** GB 11643: place, day of birth, order, and a check digit (ISO 7064 MOD 11-2). */
function isIdentityNumber(digits: string): boolean {
  if (!/^[1-9]\d{16}[\dXx]$/.test(digits)) return isOldIdentityNumber(digits);
  if (Number(digits.slice(6, 10)) < 1850 || !isDay(digits.slice(6, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return '10X98765432'[sum % 11] === digits.at(-1)?.toUpperCase();
}

/** As issued until 1999: place, day of birth with two digits for the year, order; no check digit. */
function isOldIdentityNumber(digits: string): boolean {
  return (
    /^\d{15}$/.test(digits) &&
    PROVINCES.has(digits.slice(0, 2)) &&
    isDay(`19${digits.slice(6, 12)}`)
  );
}

/** `YYYYMMDD` */
function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** 15 to 19 digits of an issuer of cards (UnionPay, Visa, Mastercard, JCB, Amex) whose last one agrees (Luhn). */
function isBankCard(digits: string): boolean {
  if (!/^(?:62|60|4|5[1-5]|35|3[47]|9)\d+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
