import type { Heading, Link, Nodes, Parents, Root, Text } from 'mdast';
import {
  buildUnknownComponent,
  findContentProblem,
  findPlaceProblem,
  isComponent,
  isOnItsOwn,
} from './component-rules.ts';
import type { Form } from './forms/form.ts';
import { FORMS } from './forms/table.ts';
import { findMarkupProblem, findTextProblem } from './markup-rules.ts';
import { getPlainText, getRawText } from './plain-text.ts';
import type { Finding, Report } from './problem.ts';
import { findValues, type JsxElement } from './read-attributes.ts';
import { buildLinkProblem, findReference } from './references.ts';
import type { StoryReference } from './story.ts';

/** A component in order: known, in its place, with the attributes of its form. */
export interface StoryComponent {
  readonly form: Form;
  readonly node: JsxElement;
  readonly values: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** On lines of its own, or in a sentence. */
  readonly isBlock: boolean;
  readonly line: number;
  readonly report: Report;
  /** The component it stands in, and those that stand in it, as far as they are in order. */
  readonly outer: StoryComponent | undefined;
  readonly inner: readonly StoryComponent[];
}

/** A chapter as far as grammar goes, before anything is looked up; everything in the order of the text. */
export interface Walk {
  readonly components: readonly StoryComponent[];
  readonly headings: readonly { readonly node: Heading; readonly text: string }[];
  readonly links: readonly {
    readonly node: Link;
    readonly reference: StoryReference;
    readonly report: Report;
  }[];
  /** Filled by the walk, and by every `report` of what it found. */
  readonly findings: Finding[];
}

/** The rules of the grammar, for the check before the build and again for what the MDX compiler is about to take. */
export function walkStory(tree: Root): Walk {
  const components: (StoryComponent & { inner: StoryComponent[] })[] = [];
  const headings: { node: Heading; text: string }[] = [];
  const links: { node: Link; reference: StoryReference; report: Report }[] = [];
  const findings: Finding[] = [];

  const enter = (node: Nodes, parents: readonly Parents[]): void => {
    const report = buildReport(node, findings);
    const problem = findMarkupProblem(node);
    if (problem) report(undefined, problem);
    if (node.type === 'text') findings.push(...checkText(node));
    if (node.type === 'heading') {
      const previous = headings.at(-1)?.node.depth ?? 1;
      headings.push({ node, text: getPlainText(node) });
      checkHeading(node, previous, report);
    }
    if (node.type === 'link') {
      const reference = findReference(node.url);
      if (reference === undefined) report(undefined, buildLinkProblem(node.url));
      else if (reference !== 'external') links.push({ node, reference, report });
    }
    if (isComponent(node)) {
      const component = readComponent(node, parents, report);
      if (component) {
        const outer = components.findLast((one) => parents.includes(one.node));
        const placed = { ...component, outer, inner: [] };
        outer?.inner.push(placed);
        components.push(placed);
      }
    }
    if ('children' in node) node.children.forEach((child) => enter(child, [...parents, node]));
  };
  enter(tree, []);
  return { components, headings, links, findings };
}

function readComponent(
  node: JsxElement,
  parents: readonly Parents[],
  report: Report,
): Omit<StoryComponent, 'outer' | 'inner'> | undefined {
  const form = FORMS.get(node.name ?? '');
  if (!form) {
    report(undefined, buildUnknownComponent(node.name));
    return undefined;
  }
  const problems = [findPlaceProblem(form, node, parents), findContentProblem(form, node)];
  for (const problem of problems) if (problem) report(undefined, problem);
  const values = findValues(node, form, report);
  if (!values || problems.some((problem) => problem !== undefined)) return undefined;
  return {
    form,
    node,
    values,
    text: getRawText(node),
    isBlock: isOnItsOwn(node, parents),
    line: node.position?.start.line ?? 1,
    report,
  };
}

function checkText(node: Text): Finding[] {
  const found = findTextProblem(node.value);
  if (!found) return [];
  const lines = node.value.slice(0, found.index).split('\n').length - 1;
  return [{ ...found.problem, line: (node.position?.start.line ?? 1) + lines }];
}

function checkHeading(node: Heading, previous: number, report: Report): void {
  const value = `${'#'.repeat(node.depth)} ${getPlainText(node)}`;
  if (getPlainText(node) === '') {
    report(undefined, {
      code: 'heading-empty',
      value,
      zh: '标题没有文字，请补上或删去。',
      en: 'a heading without words; write some or delete it.',
    });
  } else if (node.depth === 1 || node.depth > 4 || node.depth > previous + 1) {
    report(undefined, {
      code: 'heading-level',
      value,
      zh: '标题从 ## 开始（章名写在 exhibition.yaml），逐级下降，最深 ####。',
      en: 'headings begin with ## (the title of the chapter stands in exhibition.yaml), go down one level at a time, at most to ####.',
    });
  }
}

/** Places a problem at its attribute's line where that has one of its own. */
function buildReport(node: Nodes, findings: Finding[]): Report {
  return (field, problem) => {
    const attribute = isComponent(node)
      ? node.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === field)
      : undefined;
    const line = attribute?.position?.start.line ?? node.position?.start.line;
    findings.push({ ...problem, line, field });
  };
}
