import { buildPage, type FoundLine } from './build-page.ts';
import { findFlow } from './line-direction.ts';
import { findLineKind } from './line-kind.ts';
import { findBox } from './shape.ts';
import { getLineNumber, TranscriptFault } from './transcript-fault.ts';
import type { TranscriptPage } from './transcript.ts';

/**
 * Our own form: `{"width", "height", "language", "lines": [{"text", "xywh": [x,y,w,h], "type", "id",
 * "block", "flow"}]}`; only `lines` and their `text` must be there. Other fields are passed over.
 */
export function parseLines(text: string): TranscriptPage[] {
  const file = parseJson(text);
  const lines = isObject(file) ? file['lines'] : undefined;
  if (!isObject(file) || !Array.isArray(lines)) {
    throw new TranscriptFault({
      code: 'transcript-unknown-format',
      zh: 'JSON 里没有 lines 列表。应写作 {"lines": [{"text": "…", "xywh": [x, y, 宽, 高]}]}。',
      en: 'the JSON has no list of lines. Write {"lines": [{"text": "…", "xywh": [x, y, w, h]}]}.',
    });
  }
  const language = findString(file['language']);
  return [
    buildPage(
      { width: findLength(file['width']), height: findLength(file['height']) },
      lines.map((line: unknown, i) => ({ language, ...parseLine(line, i) })),
    ),
  ];
}

function parseLine(line: unknown, index: number): FoundLine {
  const fields = isObject(line) ? line : {};
  const text = findString(fields['text']);
  if (text === undefined) throw buildLineFault(index, 'text', fields['text']);
  const xywh: unknown = fields['xywh'];
  const [x, y, w, h] = (Array.isArray(xywh) ? xywh : []).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const region = findBox(x, y, x + w, y + h);
  if (xywh !== undefined && !region) throw buildLineFault(index, 'xywh', xywh);
  return {
    text,
    region,
    id: findString(fields['id']),
    block: findString(fields['block']),
    kind: findLineKind(findString(fields['type'])),
    flow: findFlow(findString(fields['flow'])),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const offset = /position (\d+)/.exec(detail)?.[1];
    throw new TranscriptFault(
      {
        code: 'transcript-not-json',
        line: offset === undefined ? undefined : getLineNumber(text, Number(offset)),
        zh: `释文文件不是完好的 JSON（${detail}）。`,
        en: `the transcript is not well-formed JSON (${detail}).`,
      },
      { cause },
    );
  }
}

function buildLineFault(index: number, field: string, value: unknown): TranscriptFault {
  return new TranscriptFault({
    code: 'transcript-bad-line',
    value: `lines.${index}.${field}: ${value === undefined ? '' : JSON.stringify(value)}`,
    zh: `第 ${index + 1} 行的 ${field} 不合要求：text 是文字，xywh 是四个数 [x, y, 宽, 高]，宽高大于零。`,
    en: `line ${index + 1} has a bad ${field}: text is a string, xywh four numbers [x, y, w, h], w and h above zero.`,
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function findString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function findLength(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 ? Math.round(value) : undefined;
}
