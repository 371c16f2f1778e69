import { fillNames } from '../model/fill-names.ts';
import type { Fault } from '../model/fault.ts';
import { INTAKE_FAULT_TEXTS, type IntakeFaultCode } from './intake-fault-texts.ts';
import type { Place } from './source.ts';

/** Fills the `{names}` of the code's text. */
export function buildIntakeFault(
  code: IntakeFaultCode,
  { file, line, spot }: Place,
  value?: string,
  names: Readonly<Record<string, string | number>> = {},
): Fault {
  const { zh, en } = INTAKE_FAULT_TEXTS[code];
  return {
    code,
    file,
    line,
    field: spot === '' ? undefined : spot,
    value,
    zh: fillNames(zh, names),
    en: fillNames(en, names),
  };
}
