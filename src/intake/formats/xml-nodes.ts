import { findAll, getChildren } from 'domutils';
import type { parseDocument } from 'htmlparser2';

type AnyNode = ReturnType<typeof parseDocument>['children'][number];

/** An element of a parsed document. */
export type XmlNode = Extract<AnyNode, { readonly attribs: Record<string, string> }>;

function isElement(node: AnyNode): node is XmlNode {
  return 'attribs' in node;
}

export function listElements(nodes: readonly AnyNode[]): XmlNode[] {
  return nodes.filter(isElement);
}

/** All descendants of that name, whatever its prefix, in document order. */
export function findElements(node: XmlNode, name: string): XmlNode[] {
  return findAll((element) => isNamed(element, name), getChildren(node));
}

export function isNamed({ name }: XmlNode, wanted: string): boolean {
  return name === wanted || name.endsWith(`:${wanted}`);
}

/** All text inside but that of headings, with spaces as one reads them. */
export function getReadText(node: XmlNode): string {
  return joinInside(node)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([,.;:，。；：])/g, '$1')
    .trim();
}

function joinInside(node: XmlNode): string {
  return getChildren(node)
    .map((child) => {
      if (isElement(child)) return isNamed(child, 'head') ? '' : ` ${joinInside(child)} `;
      return 'data' in child && (child as { type: string }).type === 'text' ? child.data : '';
    })
    .join('');
}
