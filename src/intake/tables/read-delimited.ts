import { parseCsv } from 'hucre/csv';
import { buildIntakeFault } from '../build-intake-fault.ts';
import type { SheetFile } from '../source.ts';
import { decodeText } from './decode-text.ts';

/** Reads CSV or TSV; the delimiter is the one of the first lines that divides them most. */
export function readDelimited(bytes: Uint8Array, file: string): SheetFile {
  const text = decodeText(bytes);
  if (text === undefined) {
    return { sheets: [], faults: [buildIntakeFault('encoding', { file, spot: '' })] };
  }
  const line = findUnclosedQuote(text);
  if (line !== undefined) {
    const fault = buildIntakeFault('unclosed-quote', { file, line, spot: '' }, undefined, { line });
    return { sheets: [], faults: [fault] };
  }
  const rows = parseCsv(text, { delimiter: findDelimiter(text) }).map((row) =>
    row.map((value) => ({ text: String(value ?? '') })),
  );
  return { sheets: [{ name: '', rows, tallRows: new Set() }], faults: [] };
}

function findDelimiter(text: string): string {
  const head = text.split(/\r?\n/, 20).join('\n');
  const counted = ['\t', ',', ';'].map((mark) => ({ mark, times: head.split(mark).length }));
  return counted.reduce((best, one) => (one.times > best.times ? one : best)).mark;
}

/** The parser takes the rest of the file into the cell: here is the last line that opens a quote. */
function findUnclosedQuote(text: string): number | undefined {
  if ((text.match(/"/g)?.length ?? 0) % 2 === 0) return undefined;
  let isOpen = false;
  let opened = 1;
  for (const [i, line] of text.split('\n').entries()) {
    const isOdd = (line.match(/"/g)?.length ?? 0) % 2 === 1;
    if (isOdd && !isOpen) opened = i + 1;
    if (isOdd) isOpen = !isOpen;
  }
  return opened;
}
