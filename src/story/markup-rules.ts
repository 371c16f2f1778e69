import type { Nodes } from 'mdast';
import { buildExpressionProblem } from './read-attributes.ts';
import type { Problem } from './problem.ts';

/** Markdown a story may hold; headings, links and components have rules of their own. */
const PLAIN = new Set<string>([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'break',
  'inlineCode',
  'code',
  'blockquote',
  'list',
  'listItem',
  'thematicBreak',
  'heading',
  'link',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** What is wrong with a node as such, whatever stands inside it. Whatever is not known is refused. */
export function findMarkupProblem(node: Nodes): Problem | undefined {
  if (PLAIN.has(node.type)) return undefined;
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return {
        code: 'image-link',
        value: node.type === 'image' ? node.url : node.identifier,
        zh: '不可直接插入图片。图片须先著录为档案条目，再写 <Scan record="馆/条目" />。',
        en: 'pictures cannot be linked in. Describe the picture as a record, then write <Scan record="holder/slug" />.',
      };
    case 'definition':
      return node.identifier.startsWith('^')
        ? buildFootnoteProblem(`[${node.identifier}]`)
        : {
            code: 'reference-link',
            value: `[${node.identifier}]: ${node.url}`,
            zh: '链接不可另写定义，请直接写 [文字](目标)。',
            en: 'no link definitions; write [text](target) in place.',
          };
    case 'linkReference':
      // Reported at its definition, without which it would be text.
      return undefined;
    case 'mdxjsEsm':
      return buildModuleProblem(node.value);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return node.value.trim().startsWith('/*')
        ? buildCommentProblem(node.value)
        : buildExpressionProblem(node.value);
    default:
      return {
        code: 'markup',
        value: node.type,
        zh: '故事里只可用普通 Markdown 和展卷的组件。',
        en: 'a story holds plain Markdown and our story components only.',
      };
  }
}

export function buildModuleProblem(value: string): Problem {
  return {
    code: 'import-export',
    value,
    zh: '故事里不可有 import 或 export，组件可以直接使用。正文段落若以这个英文词开头，请在它前面加字。',
    en: 'a story has no import or export; components need none. Should a paragraph begin with that word, put another before it.',
  };
}

export function buildCommentProblem(value: string): Problem {
  return {
    code: 'comment',
    value: value.trim(),
    zh: '故事里不可写注释，它也会随文件流传。请删去，工作说明另存他处。',
    en: 'a story holds no comments: they travel with the file. Delete it and keep working notes elsewhere.',
  };
}

/** What was meant as markup that a story does not have, and would be printed as it stands. */
export function findTextProblem(text: string): { problem: Problem; index: number } | undefined {
  const footnote = /\[\^[^\]\n]+\]/.exec(text);
  if (footnote) return { problem: buildFootnoteProblem(footnote[0]), index: footnote.index };
  const table = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t:|-]*$/m.exec(text);
  if (!table) return undefined;
  const problem = {
    code: 'table',
    value: table[0],
    zh: '故事里不可用表格。请改为列表，或做成图版。',
    en: 'a story holds no tables. Write a list, or make a plate of it.',
  };
  return { problem, index: table.index };
}

function buildFootnoteProblem(value: string): Problem {
  return {
    code: 'footnote',
    value,
    zh: '不用脚注。出处写 <Cite source="出处" />，说明写 <Note>文字</Note>。',
    en: 'no footnotes. For a source write <Cite source="slug" />, for a remark <Note>text</Note>.',
  };
}
