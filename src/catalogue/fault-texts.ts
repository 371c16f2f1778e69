import type { Said } from './build-fault.ts';
import { FIELD_TEXTS } from './field-fault-texts.ts';
import { FILE_TEXTS } from './file-fault-texts.ts';
import { REFERENCE_TEXTS } from './reference-fault-texts.ts';

/** Every fault of content roots, by its permanent code; `{names}` are filled in. */
export const FAULT_TEXTS = {
  ...FILE_TEXTS,
  ...FIELD_TEXTS,
  ...REFERENCE_TEXTS,
} as const satisfies Record<string, Said>;
export type FaultCode = keyof typeof FAULT_TEXTS;
