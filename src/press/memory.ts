import { openFileMemory, type Recall } from '../catalogue/file-memory.ts';
import type { Derivative } from '../imaging/derivative.ts';
import { openDrawings, type Drawings } from './drawings.ts';

/** What is kept from one printing to the next by who prints again and again, so that only what has changed is done. */
export interface PressMemory {
  readonly drawings: Drawings;
  /** Of the files of the content roots. */
  readonly recall?: Recall | undefined;
  /** Pictures that have been found whole in the store. */
  readonly pictures?: Map<string, Derivative> | undefined;
}

/** For one printing. */
export function openShortMemory(): PressMemory {
  return { drawings: openDrawings() };
}

export function openLongMemory(): PressMemory {
  return { drawings: openDrawings(), recall: openFileMemory(), pictures: new Map() };
}
