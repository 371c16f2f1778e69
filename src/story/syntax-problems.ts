import { buildCommentProblem } from './markup-rules.ts';
import type { Problem } from './problem.ts';

/** `tag` is the opening tag. */
export function buildUnclosed(tag: string): Problem {
  const name = /^<([^\s/>]*)/.exec(tag)?.[1] ?? '';
  if (/^[a-z]/.test(name)) {
    return {
      code: 'raw-html',
      value: tag,
      zh: '故事里不可有 HTML。换行请空一行另起一段，强调用 **粗体**。',
      en: 'a story holds no HTML. Begin a new paragraph with an empty line, emphasise with **bold**.',
    };
  }
  return {
    code: 'unclosed-component',
    value: tag,
    zh: `没有结束。没有内容的写成 <${name} … />；有内容的在同一段里写 </${name}>，或者开始和结束标签都单独成行。`,
    en: `is never closed. Without content write <${name} … />; else close it by </${name}> in the same paragraph, or put both tags on lines of their own.`,
  };
}

export function buildStrayClosing(line: string): Problem {
  return {
    code: 'stray-closing-tag',
    value: line.trim(),
    zh: '结束标签没有对应的开始标签。开始标签单独成行时，结束标签也要单独成行。',
    en: 'this closing tag has no opening tag. If the opening tag stands on a line of its own, so must the closing one.',
  };
}

/** From the `<` to the end of its line. */
export function buildAngleProblem(after: string): Problem {
  if (after.startsWith('<!')) return buildCommentProblem(after);
  return {
    code: 'stray-angle',
    value: after.slice(0, 20),
    zh: '“<”在这里会被当作组件。书名用《》，小于号写 \\< 或全角＜。',
    en: '"<" would begin a component here. Write \\< for the sign itself.',
  };
}

/** From the `<` on. */
export function buildAutolinkProblem(text: string): Problem {
  return {
    code: 'autolink',
    value: /^[^>\s]*>?/.exec(text)?.[0] ?? text,
    zh: '网址不可放在 <> 里，请写 [文字](https://…)。',
    en: 'an address cannot stand in <>; write [text](https://…).',
  };
}

export function buildTagProblem(line: string): Problem {
  const isWide = /[“”‘’＝＜＞／「」]/u.test(line);
  return {
    code: 'tag-syntax',
    value: line.trim(),
    zh: `标签写得不完整${isWide ? '，其中有中文引号或全角符号' : ''}。属性写作 名称="值"，用英文直引号，标签以 /> 或 > 结束。`,
    en: `this tag is not well formed${isWide ? ': it has curly quotes or full-width signs' : ''}. Write name="value" with straight quotes and end the tag by /> or >.`,
  };
}
