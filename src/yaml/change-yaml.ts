import { Document, parseDocument } from 'yaml';
import { canEdit, listEdits } from './block-edits.ts';
import { applyEdits, type Edit } from './places.ts';
import { PLAIN, readYaml, type Reading } from './reading.ts';
import { prefersSingleQuotes, STYLE, writeFresh } from './write-yaml.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The text, changed only where it does not yet say what is wanted: comments, order, quotes, spacing and line ends of
 * all else stay. Nothing if that cannot be, as where an anchor would carry the change elsewhere. What is wanted may
 * have nodes of YAML in it, which bring comments and quotes of their own.
 */
export function changeYaml(
  text: string,
  wanted: unknown,
  reading: Reading = PLAIN,
): string | undefined {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const own = text.slice(mark.length);
  const plain = own.replaceAll('\r\n', '\n');
  const edits = findEdits(plain, wanted, reading);
  if (!edits) return undefined;
  const after = mark + applyEdits(own, keepLineEnds(own, edits));
  return says(after, wanted, reading) ? after : undefined;
}

function findEdits(text: string, wanted: unknown, reading: Reading): Edit[] | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const { contents } = document;
  if (contents === null) {
    if (wanted === null) return [];
    const start = text.trimEnd().length;
    return [{ start, end: text.length, text: (start > 0 ? '\n' : '') + writeFresh(wanted) }];
  }
  if (!canEdit(text, contents, wanted)) return undefined;
  const source = { text, document, isSingle: prefersSingleQuotes(document) };
  return listEdits(source, contents, reading, wanted);
}

/** Edits of a text with `\n` alone, as edits of the text it was. */
function keepLineEnds(text: string, edits: readonly Edit[]): readonly Edit[] {
  const breaks = Array.from(text.matchAll(/\r\n/g), ({ index }, i) => index - i);
  if (breaks.length === 0) return edits;
  const move = (at: number): number => at + breaks.filter((one) => one < at).length;
  return edits.map((edit) => ({
    start: move(edit.start),
    end: move(edit.end),
    text: edit.text.replaceAll('\n', '\r\n'),
  }));
}

function says(text: string, wanted: unknown, reading: Reading): boolean {
  try {
    return reading.isSame(readYaml(text, reading), new Document(wanted, STYLE).toJS());
  } catch {
    return false;
  }
}
