import type { Nodes, Parents } from 'mdast';
import { findNearest } from '../model/nearest.ts';
import type { Form } from './forms/form.ts';
import { FORMS } from './forms/table.ts';
import { getRawText } from './plain-text.ts';
import type { Problem } from './problem.ts';
import type { JsxElement } from './read-attributes.ts';

const WORDS = ['paragraph', 'text', 'emphasis', 'strong', 'break'];
const CONTENT: Readonly<Record<'text' | 'prose', ReadonlySet<string>>> = {
  text: new Set(WORDS),
  prose: new Set([...WORDS, 'link', 'inlineCode']),
};
const HOLDS_BLOCKS = new Set<string>(['root', 'blockquote', 'listItem']);

export function isComponent(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/**
 * Does it stand on lines of its own? Also `<Scan … />` in a paragraph with nothing but components, which the MDX
 * compiler takes out of its paragraph.
 */
export function isOnItsOwn(node: JsxElement, parents: readonly Parents[]): boolean {
  if (node.type === 'mdxJsxFlowElement') return true;
  const parent = parents.at(-1);
  return (
    parent?.type === 'paragraph' &&
    parent.children.every(
      (child) => isComponent(child) || (child.type === 'text' && child.value.trim() === ''),
    )
  );
}

export function buildUnknownComponent(name: string | null): Problem {
  const known = [...FORMS.keys()];
  // What belongs inside another is told by that.
  const free = [...FORMS.values()].filter(({ inside }) => inside === undefined);
  const names = free.map((form) => form.name);
  const isHtml = name === null || !/^\p{Lu}[\p{L}\p{N}]*$/u.test(name);
  const meant =
    known.find((form) => form.toLowerCase() === name?.toLowerCase()) ??
    findNearest(name ?? '', known);
  const zh = meant === undefined ? '' : `是否要写 <${meant}>？`;
  const en = meant === undefined ? '' : ` Did you mean <${meant}>?`;
  return {
    code: isHtml ? 'raw-html' : 'unknown-component',
    value: `<${name ?? ''}>`,
    zh: `${isHtml ? '故事里不可有 HTML。' : '没有这个组件。'}${zh}可用的组件：${names.join('、')}。`,
    en: `${isHtml ? 'a story holds no HTML.' : 'no such component.'}${en} There are: ${names.join(', ')}.`,
  };
}

/** Where it stands: alone or in a sentence, and inside what. */
export function findPlaceProblem(
  form: Form,
  node: JsxElement,
  parents: readonly Parents[],
): Problem | undefined {
  const outer = parents.findLast((parent) => isComponent(parent));
  const value = `<${form.name}>`;
  if (form.inside !== undefined && !outer) return buildStrayProblem(form, form.inside);
  if (outer && !FORMS.get(outer.name ?? '')?.holds.includes(form.name)) {
    return {
      code: 'component-place',
      value,
      zh: `不可放在 <${outer.name ?? ''}> 之内，请移到它后面。`,
      en: `cannot stand inside <${outer.name ?? ''}>; put it after that.`,
    };
  }
  if (parents.some((parent) => parent.type === 'heading' || parent.type === 'link')) {
    return {
      code: 'component-place',
      value,
      zh: '标题和链接文字里不可放组件，请移到正文。',
      en: 'headings and link texts hold no components; put it into the prose.',
    };
  }
  if (outer) return undefined;
  const isAlone = isOnItsOwn(node, parents);
  const container = node.type === 'mdxJsxTextElement' && isAlone ? parents.at(-2) : parents.at(-1);
  if (form.place === 'inline') return isAlone ? buildAloneProblem(form) : undefined;
  if (form.place === 'block') {
    return isAlone && container?.type === 'root' ? undefined : buildInlineProblem(form);
  }
  return !isAlone || (container && HOLDS_BLOCKS.has(container.type))
    ? undefined
    : buildInlineProblem(form);
}

function buildStrayProblem(form: Form, inside: string): Problem {
  return {
    code: 'component-place',
    value: `<${form.name}>`,
    zh: `只可写在 <${inside}> 之内。例：${FORMS.get(inside)?.example ?? ''}`,
    en: `belongs inside <${inside}>. Example: ${FORMS.get(inside)?.example ?? ''}`,
  };
}

function buildAloneProblem(form: Form): Problem {
  return {
    code: 'component-place',
    value: `<${form.name}>`,
    zh: '要写在句子里（通常在句末），不可单独成行。',
    en: 'belongs into a sentence, usually at its end, not on a line of its own.',
  };
}

function buildInlineProblem(form: Form): Problem {
  return {
    code: 'component-place',
    value: `<${form.name}>`,
    zh: '要单独成行，前后各空一行，不可放在句子、列表或引文里。',
    en: 'belongs on a line of its own with an empty line before and after, not into a sentence, list or block quotation.',
  };
}

/** What stands between the tags, components aside: those have places of their own. */
export function findContentProblem(form: Form, node: JsxElement): Problem | undefined {
  const value = `<${form.name}>`;
  if (form.content === 'components') return findHoldingProblem(form, node);
  const isEmpty = getRawText(node).trim() === '';
  if (form.content === 'none') {
    return isEmpty && node.children.every((child) => !isComponent(child))
      ? undefined
      : {
          code: 'component-content',
          value,
          zh: `中间不可有内容，写成一个自闭标签：${form.example}`,
          en: `holds nothing between its tags; write ${form.example}`,
        };
  }
  if (isEmpty) {
    return {
      code: 'component-content',
      value,
      zh: `中间没有文字。例：${form.example}`,
      en: `holds no words. Example: ${form.example}`,
    };
  }
  const stranger = findStranger(node, CONTENT[form.content]);
  if (stranger === undefined) return undefined;
  return {
    code: 'component-content',
    value,
    zh: '中间只可写文字，不可有标题、列表、代码等。行首的 #、-、1. 若是原文，前面加 \\。',
    en: 'holds words only: no headings, lists or code. Where a line truly begins with #, - or 1., put \\ before it.',
  };
}

/** Nothing but the components that belong there; strange components have been reported in their place. */
function findHoldingProblem(form: Form, node: JsxElement): Problem | undefined {
  const inside = node.children.flatMap((child) =>
    child.type === 'paragraph' ? child.children : [child],
  );
  const components = inside.filter((child) => isComponent(child));
  const isPure = inside.every(
    (child) => isComponent(child) || (child.type === 'text' && child.value.trim() === ''),
  );
  const names = form.holds.map((name) => `<${name}>`).join('、');
  const value = `<${form.name}>`;
  if (!isPure) {
    return {
      code: 'component-content',
      value,
      zh: `中间只可写 ${names}，其余请移到外面。例：${form.example}`,
      en: `holds ${names} and nothing beside; move the rest out of it. Example: ${form.example}`,
    };
  }
  const { exactly } = form;
  if (exactly === undefined ? components.length > 0 : components.length === exactly) {
    return undefined;
  }
  return {
    code: 'component-content',
    value,
    zh: `中间${exactly === undefined ? '至少要有一' : `要有正好 ${exactly} `}个 ${names}，现在有 ${components.length} 个。例：${form.example}`,
    en: `holds ${exactly === undefined ? 'at least one' : `exactly ${exactly}`} ${names}; there are ${components.length}. Example: ${form.example}`,
  };
}

function findStranger(node: Nodes, allowed: ReadonlySet<string>): Nodes | undefined {
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    if (isComponent(child)) continue;
    if (!allowed.has(child.type)) return child;
    const inside = findStranger(child, allowed);
    if (inside) return inside;
  }
  return undefined;
}
