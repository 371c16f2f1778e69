import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

const WIDE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’…—·]`;
const INSIDE = new RegExp(`(?<=${WIDE})[ \\t]*\\r?\\n[ \\t]*(?=${WIDE})`, 'gu');
const ENDS_WIDE = new RegExp(`${WIDE}$`, 'u');
const STARTS_WIDE = new RegExp(`^${WIDE}`, 'u');

/** Line breaks of the source inside Chinese text are no spaces; elsewhere they become one. */
export function joinText(text: string): string {
  return text.replace(INSIDE, '').replace(/[ \t]*\r?\n[ \t]*/g, ' ');
}

/** Does the same in a tree, also where a line ends at bold text or a component. */
export function joinLines(tree: Root): void {
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const leaves = collectLeaves(node);
    leaves.forEach((leaf, index) => {
      if (leaf.type !== 'text') return;
      leaf.value = leaf.value.replace(INSIDE, '');
      const before = leaves[index - 1];
      const after = leaves[index + 1];
      if (before && /^\s*\n/.test(leaf.value) && meetsWide(before, leaf)) {
        leaf.value = leaf.value.trimStart();
      }
      if (after && /\n\s*$/.test(leaf.value) && meetsWide(leaf, after)) {
        leaf.value = leaf.value.trimEnd();
      }
    });
  });
}

/** Do both sides of a line break want no space? A component, having no text of its own, goes with the other side. */
function meetsWide(left: Nodes, right: Nodes): boolean {
  const isLeftWide = ENDS_WIDE.test(getLeafText(left).trimEnd());
  const isRightWide = STARTS_WIDE.test(getLeafText(right).trimStart());
  if (getLeafText(left).trim() === '') return isRightWide;
  if (getLeafText(right).trim() === '') return isLeftWide;
  return isLeftWide && isRightWide;
}

function getLeafText(node: Nodes): string {
  return 'value' in node ? node.value : '';
}

function collectLeaves(node: Nodes): (Nodes | Text)[] {
  if (!('children' in node) || node.children.length === 0) return [node];
  return node.children.flatMap((child) => collectLeaves(child));
}
