import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Finding } from './problem.ts';
import { buildSyntaxDiagnosis, type ParserMessage, type Span } from './syntax-diagnosis.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkCjkFriendly).freeze();

/** Enough for any text a person wrote; beyond it something else than a story was fed in. */
const MOST_FAULTS = 25;

/**
 * Markdown and components as a tree. The parser stops at its first fault: what it stumbled over is blanked, keeping
 * lines and columns, and the rest is read again. With findings the tree is only good for finding more.
 */
export function parseStoryText(text: string): { tree: Root | undefined; findings: Finding[] } {
  const findings: Finding[] = [];
  let rest = text;
  let isTagGone = false;
  for (let round = 0; round < MOST_FAULTS; round++) {
    const outcome = tryParse(rest);
    if (!isMessage(outcome)) return { tree: outcome, findings };
    const { problem, line, span, takesTag } = buildSyntaxDiagnosis(outcome, rest, fails);
    // A closing tag may be stray only because its opening tag has been blanked, and a line says all it needs to once.
    const isEcho = isTagGone && problem.code === 'stray-closing-tag';
    if (!isEcho && findings.every((finding) => finding.line !== line)) {
      findings.push({ ...problem, line });
    }
    isTagGone ||= takesTag;
    const blanked = blank(rest, span);
    if (blanked === rest) break;
    rest = blanked;
  }
  return { tree: undefined, findings };
}

function tryParse(text: string): Root | ParserMessage {
  try {
    return processor.parse(text);
  } catch (error) {
    if (error instanceof Error && isMessage(error)) return error;
    throw new Error('[story] the Markdown parser failed', { cause: error });
  }
}

function isMessage(outcome: object): outcome is ParserMessage {
  return 'reason' in outcome && typeof outcome.reason === 'string';
}

/** Does parsing still end in the fault of this rule once the span is blanked? */
function fails(text: string, span: Span, ruleId: string | undefined): boolean {
  const outcome = tryParse(blank(text, span));
  return isMessage(outcome) && outcome.ruleId === ruleId;
}

function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}
