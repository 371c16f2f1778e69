import type { Fault } from '../model/fault.ts';

/** A cell as it stands in a table. */
export interface Cell {
  readonly text: string;
  /** Where reading the cell failed, the kind of failure; its text is then no value. */
  readonly broken?: 'formula-without-value' | 'cell-error' | undefined;
}

/** One sheet of a workbook, or a whole text file. Merged cells hold their text in each row they span. */
export interface Sheet {
  /** Empty for a text file. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Offsets of rows, from 0, whose heading cells span the row below as well. */
  readonly tallRows: ReadonlySet<number>;
}

/** What a file of tables holds, with all that could not be read. */
export interface SheetFile {
  readonly sheets: readonly Sheet[];
  readonly faults: readonly Fault[];
}

/** Where a value was read. */
export interface Place {
  /** As the curator knows it. */
  readonly file: string;
  /** Line or row, from 1. */
  readonly line?: number | undefined;
  /** `归档文件目录!E7 日期`, or the path of an element. */
  readonly spot: string;
}

export interface SourceValue {
  readonly text: string;
  readonly place: Place;
}

/** One record of somebody's catalogue: what it says for each of our columns. */
export interface SourceRow {
  readonly place: Place;
  /** By the key of the column; a column that is there but empty has an empty text. */
  readonly values: ReadonlyMap<string, SourceValue>;
  /** The cells as they stand, for what is set aside. */
  readonly cells: readonly string[];
  /** Headings of those cells. */
  readonly headings: readonly string[];
}

/** A catalogue, read but not yet understood. */
export interface SourceCatalogue {
  readonly rows: readonly SourceRow[];
  readonly faults: readonly Fault[];
  readonly notices: readonly Notice[];
}

/** Something the curator should know, though nothing is wrong. */
export interface Notice {
  readonly zh: string;
  readonly en: string;
}
