import type { Nodes } from 'mdast';
import { joinText } from './join-lines.ts';

const BLOCKS = new Set(['paragraph', 'heading', 'code']);

/** Text as written, line breaks included; components without text of their own add nothing. */
export function getRawText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value.replace(/\r\n?/g, '\n');
  if (!('children' in node)) return '';
  return node.children
    .map((child) => getRawText(child))
    .join(node.children.some((child) => BLOCKS.has(child.type)) ? '\n' : '');
}

/** Text to be read or searched: a line a paragraph, no markup. What is skipped stands in no line with other words. */
export function getPlainText(
  node: Nodes,
  isSkipped: (node: Nodes) => boolean = () => false,
): string {
  const isLine = BLOCKS.has(node.type) && !('children' in node && node.children.some(isSkipped));
  if (isLine || !('children' in node)) return joinText(getRawText(node)).trim();
  return node.children
    .filter((child) => !isSkipped(child))
    .map((child) => getPlainText(child, isSkipped))
    .filter((text) => text !== '')
    .join('\n');
}

/** Han and kana by the character, everything else by the word. */
export function countWords(text: string): number {
  return (
    text.match(
      /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{M}\p{N}'’-])+/gu,
    )?.length ?? 0
  );
}
