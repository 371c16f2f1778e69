import type { Finding } from './problem.ts';

/** What is to be known of a file before it is parsed: its encoding, and that it is all story. */
export function findFileProblem(raw: string): { text: string; findings: Finding[] } {
  const text = raw.replace(/^\uFEFF/, '');
  // Decoding leaves U+FFFD where GB18030 was read as UTF-8, and NUL where UTF-16 was.
  const broken = text.search(/[\uFFFD\0]/);
  if (broken !== -1) {
    const finding = {
      code: 'not-utf8',
      line: getLine(text, broken),
      zh: '文件编码不是 UTF-8（常见的是 GB18030 或 UTF-16），中文会变成乱码。请用编辑器打开，“另存为 UTF-8”。',
      en: 'the file is not UTF-8 (often GB18030 or UTF-16). Open it in an editor and save it as UTF-8.',
    };
    return { text: '', findings: [finding] };
  }
  const [, indent = '', fence = ''] = /^(\s*)(---|\+\+\+)/.exec(text) ?? [];
  if (fence === '') return { text, findings: [] };
  const finding = {
    code: 'front-matter',
    line: getLine(text, indent.length),
    value: fence,
    zh: '章节文件开头不写 --- 元数据，直接写正文。题名、提要写在 exhibition.yaml 的 chapters 下。',
    en: 'a chapter has no front matter and begins with its prose. Title and summary stand below chapters in exhibition.yaml.',
  };
  const end = text.indexOf(`\n${fence}`, indent.length);
  return { text: end === -1 ? text : blankUpTo(text, end + 1 + fence.length), findings: [finding] };
}

function blankUpTo(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

function getLine(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
