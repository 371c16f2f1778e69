import type { Fault } from '../model/fault.ts';

/** What a fault says before anyone knows which file it is in. */
export type TranscriptFaultFields = Omit<Fault, 'file' | 'field'>;

/** Thrown for a transcript that cannot be read or placed. The caller adds file and field. */
export class TranscriptFault extends Error {
  readonly fields: TranscriptFaultFields;
  constructor(fields: TranscriptFaultFields, options?: ErrorOptions) {
    super(`[${fields.code}] ${fields.en}`, options);
    this.name = 'TranscriptFault';
    this.fields = fields;
  }
  get code(): string {
    return this.fields.code;
  }
}

/** Line of a character offset, from 1. */
export function getLineNumber(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
}
