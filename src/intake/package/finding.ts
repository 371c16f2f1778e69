import { fillNames } from '../../model/fill-names.ts';
import { type FindingCode, FINDING_TEXTS } from './finding-texts.ts';

/** What DA/T 70-2018 电子档案“四性”检测 asks of a package. */
export const PROPERTIES = ['authenticity', 'completeness', 'usability', 'safety'] as const;
export type Property = (typeof PROPERTIES)[number];

/** One thing that speaks against taking the package in. */
export interface Finding {
  readonly code: FindingCode;
  readonly property: Property;
  /** What may be waived is waived by name, with a reason; what may not stops the package. */
  readonly weight: 'blocking' | 'waivable';
  /** Path inside the package. */
  readonly file?: string | undefined;
  readonly value?: string | undefined;
  /** What is wrong and what to do. */
  readonly zh: string;
  readonly en: string;
}

/** Fills the `{names}` of the code's text. */
export function buildFinding(
  code: FindingCode,
  file?: string,
  value?: string,
  names: Readonly<Record<string, string | number>> = {},
): Finding {
  const { property, weight, zh, en } = FINDING_TEXTS[code];
  return {
    code,
    property,
    weight,
    file,
    value,
    zh: fillNames(zh, names),
    en: fillNames(en, names),
  };
}

/** By which a finding is waived: its code, and the file where it has one. */
export function buildFindingKey({ code, file }: Pick<Finding, 'code' | 'file'>): string {
  return file === undefined ? code : `${code}:${file}`;
}
