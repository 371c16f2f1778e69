import type { Place, SourceRow, SourceValue } from '../source.ts';

/** A record of a catalogue that is no table; fields without a text are absent. `at` names where in the file each stands. */
export function buildRow(
  file: string,
  at: { readonly line?: number | undefined; readonly spot: string },
  fields: Readonly<Record<string, string | undefined>>,
): SourceRow {
  const filled = Object.entries(fields).flatMap(([key, text]) =>
    text === undefined || text.trim() === '' ? [] : [[key, text.trim()] as const],
  );
  const place = (key: string): Place => ({ file, line: at.line, spot: `${at.spot} ${key}`.trim() });
  return {
    place: { file, line: at.line, spot: at.spot },
    values: new Map(
      filled.map(([key, text]): [string, SourceValue] => [key, { text, place: place(key) }]),
    ),
    headings: filled.map(([key]) => key),
    cells: filled.map(([, text]) => text),
  };
}
