import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { findNearest } from '../model/nearest.ts';
import type { Form } from './forms/form.ts';
import type { Problem, Report } from './problem.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The attributes as the form types them; nothing where one is wrong. */
export function findValues(
  node: JsxElement,
  form: Form,
  report: Report,
): Record<string, unknown> | undefined {
  const { written, isPlain } = readWritten(node, form, report);
  const values: Record<string, unknown> = {};
  let isRight = isPlain;
  for (const [name, attribute] of Object.entries(form.attributes)) {
    const raw = written.get(name);
    const parsed = attribute.schema.safeParse(raw);
    if (parsed.success) {
      values[name] = parsed.data;
      continue;
    }
    isRight = false;
    // What was refused above may be the very attribute that now seems missing.
    if (raw === undefined && !isPlain) continue;
    report(name, {
      code: raw === undefined ? 'missing-attribute' : 'bad-attribute',
      ...(typeof raw === 'string' ? { value: raw } : {}),
      zh: `${raw === undefined ? `<${form.name}> 缺少 ${name}` : '写法不对'}：${attribute.zh}。例：${form.example}`,
      en: `${raw === undefined ? `<${form.name}> lacks ${name}` : 'wrongly written'}: ${attribute.en}. Example: ${form.example}`,
    });
  }
  return isRight ? values : undefined;
}

/** Names and plain values; `isPlain` is false where something stood there that is neither. */
function readWritten(
  node: JsxElement,
  form: Form,
  report: Report,
): { written: Map<string, string | true>; isPlain: boolean } {
  const written = new Map<string, string | true>();
  const refused: Problem[] = [];
  const refuse = (field: string | undefined, problem: Problem): void => {
    refused.push(problem);
    report(field, problem);
  };
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refuse(undefined, buildExpressionProblem(attribute.value));
    } else if (!Object.hasOwn(form.attributes, attribute.name)) {
      refuse(attribute.name, buildUnknownAttribute(attribute.name, form));
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      refuse(attribute.name, buildExpressionProblem(attribute.value.value));
    } else if (written.has(attribute.name)) {
      refuse(attribute.name, {
        code: 'duplicate-attribute',
        zh: '同一属性写了两次，请删去一个。',
        en: 'written twice; delete one.',
      });
    } else {
      written.set(attribute.name, attribute.value ?? true);
    }
  }
  return { written, isPlain: refused.length === 0 };
}

export function buildExpressionProblem(value: string): Problem {
  return {
    code: 'expression',
    value: `{${value}}`,
    zh: '故事里不可有 {} 表达式。属性值写在直引号里；正文要用花括号时写 \\{ 和 \\}，或用全角｛｝。',
    en: 'a story holds no {expressions}. Put values between straight quotes; for braces in prose write \\{ and \\}.',
  };
}

function buildUnknownAttribute(name: string, form: Form): Problem {
  const names = Object.keys(form.attributes);
  const nearest = findNearest(name.toLowerCase(), names);
  return {
    code: 'unknown-attribute',
    zh: `<${form.name}> 没有这个属性。${nearest ? `是否要写 ${nearest}？` : ''}可用：${names.join('、')}。`,
    en: `<${form.name}> has no such attribute. ${nearest ? `Did you mean ${nearest}? ` : ''}It has: ${names.join(', ')}.`,
  };
}
