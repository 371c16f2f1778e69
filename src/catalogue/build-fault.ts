import type { Origin } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { fillNames } from '../model/fill-names.ts';
import { FAULT_TEXTS, type FaultCode } from './fault-texts.ts';

/** Something said in both languages. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

export interface FaultPlace {
  readonly file: string;
  readonly line?: number | undefined;
  readonly field?: string | undefined;
  readonly value?: string | undefined;
}

/** Fills the `{names}` of the code's text; `more` is a sentence that follows it. */
export function buildFault(
  code: FaultCode,
  place: FaultPlace,
  names: Readonly<Record<string, string | number>> = {},
  more?: Said,
): Fault {
  const text = FAULT_TEXTS[code];
  return {
    code,
    ...place,
    zh: fillNames(text.zh, names) + (more?.zh ?? ''),
    en: fillNames(text.en, names) + (more ? ` ${more.en}` : ''),
  };
}

/** A fault of a field in an entry that has been read. */
export function buildFieldFault(
  code: FaultCode,
  origin: Origin,
  field: string,
  value?: string,
  names: Readonly<Record<string, string | number>> = {},
  more?: Said,
): Fault {
  const place = { file: origin.file, line: origin.lineOf(field), field, value };
  return buildFault(code, place, names, more);
}
