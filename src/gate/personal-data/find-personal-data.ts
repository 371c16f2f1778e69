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

const PATTERNS: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ['phone', /(?<![\d-])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d-])/g],
  ['phone', /(?<![\d-])(?:\(0\d{2,3}\)|0\d{2,3}-)[ ]?[2-9]\d{6,7}(?![\d-])/g],
  ['phone', /(?:电话|手机|联系方式)[号码:： ]{0,4}[2-9]\d{6,7}(?!\d)/g],
  [
    'address',
    /[\p{Script=Han}]{1,8}(?:省|市|县|区|镇|乡)[\p{Script=Han}]{0,16}(?:路|街|巷|弄|胡同|里|村|组|社|小区|大院)\s*[\d一二三四五六七八九十百]{1,6}\s*(?:号|幢|栋|单元|室)/gu,
  ],
  [
    'medical',
    /病历(?:号|编号|摘要)|住院号|诊断证明|确诊为|艾滋病|梅毒|淋病|性病|精神分裂|精神病患?|麻风病?人|人工流产|残疾(?:证|等级)|病理报告/g,
  ],
];

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: place, day of birth, order, and a check digit (ISO 7064 MOD 11-2). */
function isIdentityNumber(digits: string): boolean {
  if (!/^[1-9]\d{16}[\dXx]$/.test(digits)) return false;
  const [year, month, day] = [digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14)];
  const born = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(born.getTime()) || born.getUTCDate() !== Number(day)) return false;
  if (Number(year) < 1850) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return '10X98765432'[sum % 11] === digits.at(-1)?.toUpperCase();
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
