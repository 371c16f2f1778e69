import type { RecordLine } from '../../search/browser/find-in-record.ts';

/** A line as it stands on the record's page, and the element that holds its text. */
export interface PageLine extends RecordLine {
  readonly element: HTMLElement;
}

/** The transcripts of a record's page, in their order. */
export function readLines(root: ParentNode): PageLine[] {
  const lines = [...root.querySelectorAll<HTMLElement>('.part-text .line')].map((paragraph) => {
    const link = paragraph.querySelector('a');
    const part = paragraph.closest('.part-text')?.id.replace(/^part-/, '') ?? '';
    const text = paragraph.textContent.trim();
    const box = parseBox(link?.dataset['xywh']);
    return { id: paragraph.id, part, text, box, element: link ?? paragraph };
  });
  const shared = new Map<string, number>();
  const getKey = ({ part, box }: (typeof lines)[number]): string => `${part} ${box?.join() ?? ''}`;
  for (const line of lines) shared.set(getKey(line), (shared.get(getKey(line)) ?? 0) + 1);
  return lines.map((line) => ({
    ...line,
    isVertical: line.box !== undefined && line.text.length > 1 && line.box[3] > line.box[2],
    // Lines with one box between them have that of their block.
    isCoarse: (shared.get(getKey(line)) ?? 0) > 1,
  }));
}

function parseBox(text: string | undefined): [number, number, number, number] | undefined {
  const numbers = (text ?? '').split(',').map(Number);
  return numbers.length === 4 ? (numbers as [number, number, number, number]) : undefined;
}
