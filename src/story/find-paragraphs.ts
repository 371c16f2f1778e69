import type { Nodes, Root } from 'mdast';
import { isComponent } from './component-rules.ts';
import { FORMS } from './forms/table.ts';
import { getPlainText } from './plain-text.ts';

/** A paragraph of a chapter, or of one of its notes or stops. */
export interface Paragraph {
  readonly line: number;
  readonly text: string;
  /** `cited`: a `<Cite>` stands in it; `narrated`: it is the editors' own words; `bare`: neither. */
  readonly footing: 'cited' | 'narrated' | 'bare';
}

/** Every paragraph that says something, in the order of the text. Headings, captions and quotations are none. */
export function findParagraphs(tree: Root): Paragraph[] {
  return tree.children.flatMap((child) => readBlock(child, false));
}

function readBlock(node: Nodes, isNarrated: boolean): Paragraph[] {
  if (isComponent(node)) {
    const content = FORMS.get(node.name ?? '')?.content;
    if (content !== 'prose' && content !== 'components') return [];
    return readHolder(node, isNarrated || node.name === 'Narration');
  }
  if (node.type === 'paragraph') {
    return node.children.every((child) => isComponent(child) || isBlank(child))
      ? node.children.flatMap((child) => readBlock(child, isNarrated))
      : readWords(node, isNarrated);
  }
  return 'children' in node && node.type !== 'heading' ? readHolder(node, isNarrated) : [];
}

/** A note in one line holds its words directly, one of several paragraphs holds those. */
function readHolder(
  node: Extract<Nodes, { children: unknown[] }>,
  isNarrated: boolean,
): Paragraph[] {
  const holdsWords = node.children.some((child) => child.type === 'text' && !isBlank(child));
  return holdsWords
    ? readWords(node, isNarrated)
    : node.children.flatMap((child) => readBlock(child, isNarrated));
}

function readWords(node: Nodes, isNarrated: boolean): Paragraph[] {
  const text = getPlainText(node);
  if (text === '') return [];
  const footing = isNarrated ? 'narrated' : holds(node, 'Cite') ? 'cited' : 'bare';
  return [{ line: node.position?.start.line ?? 1, text, footing }];
}

function holds(node: Nodes, name: string): boolean {
  if (!('children' in node)) return false;
  return node.children.some(
    (child) => (isComponent(child) && child.name === name) || holds(child, name),
  );
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
