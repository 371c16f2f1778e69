import type { Point, Position } from 'unist';
import { buildModuleProblem } from './markup-rules.ts';
import type { Problem } from './problem.ts';
import { buildExpressionProblem } from './read-attributes.ts';
import {
  buildUnclosed,
  buildStrayClosing,
  buildAngleProblem,
  buildAutolinkProblem,
  buildTagProblem,
} from './syntax-problems.ts';

/** Offsets in the text, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the parser throws (a VFileMessage). */
export interface ParserMessage {
  readonly reason: string;
  /** Package that threw it, and its name for the fault. */
  readonly source?: string | undefined;
  readonly ruleId?: string | undefined;
  readonly place?: Point | Position | undefined;
}

export interface SyntaxDiagnosis {
  readonly problem: Problem;
  readonly line: number;
  /** What to blank so that the rest can be read. */
  readonly span: Span;
  /** A tag goes with it, so that its counterpart will seem to stand alone. */
  readonly takesTag: boolean;
}

type Fails = (text: string, span: Span, ruleId: string | undefined) => boolean;

/** Turns what the parser says, which is for programmers, into what is wrong and where it began. */
export function buildSyntaxDiagnosis(
  message: ParserMessage,
  text: string,
  fails: Fails,
): SyntaxDiagnosis {
  const at = getOffset(message, text);
  const diagnose = (problem: Problem, span: Span, takesTag = false): SyntaxDiagnosis => {
    return { problem, line: getLine(text, span.start), span, takesTag };
  };

  // `(3:1-3:7)` is the tag that was never closed; the message itself stands where the parser gave up.
  const [, ...numbers] = /for `[^`]*` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(message.reason) ?? [];
  if (numbers.length === 4) {
    const [line, column, endLine, endColumn] = numbers.map(Number) as [
      number,
      number,
      number,
      number,
    ];
    const span = {
      start: getLineStart(text, line) + column - 1,
      end: getLineStart(text, endLine) + endColumn - 1,
    };
    return diagnose(buildUnclosed(text.slice(span.start, span.end)), span, true);
  }
  if (message.ruleId === 'unexpected-eof') {
    const span = findCulprit(message, text, at, fails);
    const line = text.slice(span.start, span.end);
    const isBrace = message.source === 'micromark-extension-mdx-expression';
    return diagnose(isBrace ? buildExpressionProblem('…') : buildTagProblem(line), span, true);
  }
  if (message.source === 'micromark-extension-mdxjs-esm') {
    const span = getModule(text, at);
    return diagnose(buildModuleProblem(text.slice(span.start, span.end)), span);
  }
  if (message.source === 'micromark-extension-mdx-expression') {
    const start = text.lastIndexOf('{', at);
    const end = text.indexOf('}', start);
    const span = start === -1 ? getLineSpan(text, at) : { start, end: start + 1 };
    return diagnose(
      buildExpressionProblem(end === -1 ? '…' : text.slice(span.start + 1, end)),
      span,
    );
  }
  const line = getLineSpan(text, at);
  const start = Math.max(0, text.lastIndexOf('<', at));
  if (message.reason.includes('to create a link')) {
    const problem = buildAutolinkProblem(text.slice(start, line.end));
    return diagnose(problem, { start, end: start + 1 });
  }
  if (message.reason.includes('before name')) {
    return diagnose(buildAngleProblem(text.slice(start, getLineSpan(text, start).end)), {
      start,
      end: start + 1,
    });
  }
  if (/closing slash|closing tag/i.test(message.reason)) {
    return diagnose(buildStrayClosing(text.slice(line.start, line.end)), line, true);
  }
  // Past an empty line the tag has simply never been ended; before that the very line is to blame.
  const isEndless = /\n[ \t]*\r?\n/.test(text.slice(start, at));
  const { end } = isEndless ? getLineSpan(text, start) : line;
  const blamed = isEndless || start > line.start ? start : line.start;
  return {
    ...diagnose(buildTagProblem(text.slice(blamed, end)), { start: blamed, end }),
    span: { start, end },
    takesTag: true,
  };
}

/** An end of file says nothing about the beginning: the last line with a `{` or `<` but for which all is well. */
function findCulprit(message: ParserMessage, text: string, at: number, fails: Fails): Span {
  let span = getLineSpan(text, at);
  for (;;) {
    const line = text.slice(span.start, span.end);
    if (/[{<]/.test(line) && !fails(text, span, message.ruleId)) return span;
    if (span.start === 0) return getLineSpan(text, at);
    span = getLineSpan(text, span.start - 1);
  }
}

/** From its first word to the next empty line. */
function getModule(text: string, at: number): Span {
  let { start } = getLineSpan(text, at);
  while (start > 0 && !/^(?:import|export)\b/.test(text.slice(start))) {
    ({ start } = getLineSpan(text, start - 1));
  }
  const length = text.slice(start).search(/\r?\n[ \t]*(?:\r?\n|$)/);
  return { start, end: length === -1 ? text.length : start + length };
}

function getOffset({ place }: ParserMessage, text: string): number {
  const point = place && 'start' in place ? place.start : place;
  return Math.min(point?.offset ?? 0, text.length);
}

function getLine(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}

function getLineSpan(text: string, offset: number): Span {
  const before = text.slice(0, offset);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const length = text.slice(offset).search(/[\r\n]/);
  return { start, end: length === -1 ? text.length : offset + length };
}

function getLineStart(text: string, line: number): number {
  const breaks = [...text.matchAll(/\r\n|\n|\r/g)];
  const previous = breaks[line - 2];
  return previous ? previous.index + previous[0].length : 0;
}
