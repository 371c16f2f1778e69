import type { Language } from './local-text.ts';

/** One thing wrong with the content, said so that a curator can mend it. */
export interface Fault {
  /** Permanent kebab-case name of this kind of fault, e.g. `unknown-record`. */
  readonly code: string;
  /** Path as the curator knows it, relative to the project where possible. */
  readonly file: string;
  readonly line?: number | undefined;
  /** Path of the field inside the file, e.g. `parts.0.width`. */
  readonly field?: string | undefined;
  /** The offending value, verbatim. */
  readonly value?: string | undefined;
  /** What is wrong and what to do, in Chinese and in English. */
  readonly zh: string;
  readonly en: string;
}

/** All faults of one run; thrown once, after everything has been looked at. */
export class ContentFaults extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[], language: Language = 'zh', options?: ErrorOptions) {
    super(formatFaults(faults, language), options);
    this.name = 'ContentFaults';
    // Where in the program it was thrown helps no curator, and what has no stack is printed without one.
    this.stack = this.message;
    this.faults = faults;
  }
}

/** Astro loads some modules twice, and the class of the one is not that of the other: the name tells. */
export function isContentFaults(error: unknown): error is ContentFaults {
  return error instanceof Error && error.name === 'ContentFaults';
}

/** `[code] file:line → field "value": what is wrong and what to do`. */
export function formatFault(fault: Fault, language: Language): string {
  const place = formatPlace(fault);
  const value = fault.value === undefined ? '' : JSON.stringify(shorten(fault.value));
  const subject = [fault.field, value]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  return `[${fault.code}] ${place}${subject === '' ? '' : ` → ${subject}`}: ${fault[language]}`;
}

/** `file:line`, as editors and terminals take it. */
export function formatPlace({ file, line }: Pick<Fault, 'file' | 'line'>): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** Sorted by file and line, with a closing count. */
export function formatFaults(faults: readonly Fault[], language: Language): string {
  const sorted = [...faults].sort(compareFaults);
  const lines = sorted.map((fault) => formatFault(fault, language));
  const closing =
    language === 'zh'
      ? `共 ${faults.length} 处问题，已停止。改好后再运行一次。`
      : `${faults.length} fault(s); stopped. Mend them and run again.`;
  return [...lines, closing].join('\n');
}

/** By file, line and code. */
export function compareFaults(a: Fault, b: Fault): number {
  return compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function shorten(value: string): string {
  return value.length > 120 ? `${value.slice(0, 117)}…` : value;
}
