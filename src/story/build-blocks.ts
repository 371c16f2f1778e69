import type { Nodes, Root } from 'mdast';
import type { Block, Span } from './blocks.ts';
import { isComponent } from './component-rules.ts';
import { joinLines } from './join-lines.ts';
import type { NumberedComponent } from './number-components.ts';
import type { FigureItem } from './story.ts';

/** A component, and what it shows. */
type Shown = NumberedComponent & { readonly items: readonly FigureItem[] };
type Components = ReadonlyMap<Nodes, Shown>;

/**
 * A text that has been checked, as blocks in its order. Line breaks inside Chinese are taken out of the tree itself:
 * nothing may read it after.
 */
export function buildBlocks(tree: Root, components: readonly Shown[]): Block[] {
  joinLines(tree);
  const byNode = new Map<Nodes, Shown>(components.map((one) => [one.node, one]));
  return tree.children.flatMap((node) => readBlock(node, byNode));
}

function readBlock(node: Nodes, components: Components): Block[] {
  if (isComponent(node)) return readComponent(node, components);
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, spans: readSpans(node, components, false) }];
    case 'list':
      return [
        {
          kind: 'list',
          isOrdered: node.ordered === true,
          items: node.children.map((item) => readBlocks(item.children, components)),
        },
      ];
    case 'blockquote':
      return [{ kind: 'aside', blocks: readBlocks(node.children, components) }];
    case 'paragraph':
      return isOfComponents(node.children)
        ? readBlocks(node.children, components)
        : readParagraph(node, components);
    default:
      return [];
  }
}

function readBlocks(nodes: readonly Nodes[], components: Components): Block[] {
  return nodes.flatMap((node) => readBlock(node, components));
}

function readParagraph(node: Nodes, components: Components): Block[] {
  const spans = readSpans(node, components, false);
  return spans.length === 0 ? [] : [{ kind: 'paragraph', spans }];
}

function readComponent(node: Nodes, components: Components): Block[] {
  const component = components.get(node);
  if (!component || !('children' in node)) return [];
  const { form, values, numbers, items } = component;
  const number = numbers[0] ?? 0;
  const get = (name: string): string | undefined => values[name] as string | undefined;
  switch (form.series) {
    case 'task':
    case 'quote':
      return [{ kind: form.series, number }];
    case 'figure': {
      const sides = listInside(node, components).filter((one) => one.form.series === 'side');
      const shown = [...items, ...sides.flatMap((side) => side.items)];
      const blocks = readBlocks(node.children, components);
      return [{ kind: 'figure', number, items: shown, caption: get('caption'), blocks }];
    }
    case 'note':
    case 'stop':
      return [
        {
          kind: 'aside',
          label: get('label') ?? get('title'),
          blocks: readProse(node, components),
        },
      ];
    case 'narration':
      return readProse(node, components);
    default:
      return [];
  }
}

function listInside(node: Nodes, components: Components): Shown[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    const own = components.get(child);
    return [...(own ? [own] : []), ...listInside(child, components)];
  });
}

/** In one line the words stand directly between the tags, in several they are paragraphs. */
function readProse(node: Extract<Nodes, { children: unknown[] }>, components: Components): Block[] {
  const isDirect = node.children.some(
    (child) => child.type === 'text' && child.value.trim() !== '',
  );
  return isDirect ? readParagraph(node, components) : readBlocks(node.children, components);
}

function readSpans(node: Nodes, components: Components, isStrong: boolean): Span[] {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const text = node.value.replace(/\s*\n\s*/g, ' ');
    return text === '' ? [] : [{ kind: 'text', text, isStrong }];
  }
  if (node.type === 'break') return [{ kind: 'text', text: '\n', isStrong }];
  if (isComponent(node) && components.get(node)?.form.series === 'source')
    return [{ kind: 'cite', numbers: components.get(node)?.numbers ?? [] }];
  if (!('children' in node)) return [];
  const isBold = isStrong || node.type === 'strong';
  return node.children.flatMap((child) => readSpans(child, components, isBold));
}

function isOfComponents(nodes: readonly Nodes[]): boolean {
  return nodes.every(
    (child) => isComponent(child) || (child.type === 'text' && child.value.trim() === ''),
  );
}
