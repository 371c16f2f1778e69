import type { Fault } from '../model/fault.ts';
import type { Place, SourceRow } from './source.ts';

/** A row understood: what a catalogue says of one record, by the keys of our columns. */
export interface Draft {
  readonly holder: string;
  readonly referenceCode: string;
  /** The name for its address that the catalogue itself gives, if any. */
  readonly slug: string | undefined;
  /** Canonical texts; a column that is there but empty has an empty text. */
  readonly values: ReadonlyMap<string, string>;
  /** Where each of them stands. */
  readonly places: ReadonlyMap<string, Place>;
  readonly row: SourceRow;
}

/** A row that could not be understood, with all that is wrong with it. */
export interface Misread {
  readonly row: SourceRow;
  readonly faults: readonly Fault[];
}
