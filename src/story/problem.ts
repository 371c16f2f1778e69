import type { Fault } from '../model/fault.ts';

/** A fault before it has a place. */
export type Problem = Pick<Fault, 'code' | 'value' | 'zh' | 'en'>;

/** A fault before it has a file. */
export type Finding = Omit<Fault, 'file'>;

/** Which of a node's lines is meant: that of an attribute, else its first. */
export type Report = (field: string | undefined, problem: Problem) => void;
