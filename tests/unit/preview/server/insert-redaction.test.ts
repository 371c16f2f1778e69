import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  insertRedaction,
  type Redaction,
} from '../../../../src/preview/server/insert-redaction.ts';

const REDACTION: Redaction = { region: '10,20,300,40', reason: '涉及第三人隐私', by: '张三' };
const LINES = ['- region: "10,20,300,40"', '  reason: 涉及第三人隐私', '  by: 张三'];
const FLOW = '{ region: "10,20,300,40", reason: 涉及第三人隐私, by: 张三 }';

function indent(spaces: number, lines: readonly string[] = LINES): string {
  return lines.map((line) => `${' '.repeat(spaces)}${line}\n`).join('');
}

/** `¦` marks where something is to be put. */
const cases: [name: string, text: string, added: string][] = [
  [
    'a part without redactions, before a comment and another part',
    `title: { zh: 信,   en: A letter }   # 题名\nparts:\n  - id: p1 # 正面\n    file: 'p1.jpg'\n    alt: "竖写的信" # 要核\n¦  # 背面没有字\n  - id: p2\n    file: p2.jpg\n`,
    `    redactions:\n${indent(6)}`,
  ],
  [
    'the last part of a file that ends in a comment',
    'parts:\n  - id: p1\n    file: p1.jpg\n¦# 完\n',
    `    redactions:\n${indent(6)}`,
  ],
  [
    'one more beside earlier ones, indented as those are',
    'parts:\n- id: p1\n  redactions: # 两处\n  - region: "1,2,3,4"\n    reason: 手印 # 按指印处\n¦  # 尺寸见登记\n  width: 100\n',
    indent(2),
  ],
  [
    'a list that lies deep',
    'parts:\n    -   id: p1\n        redactions:\n            -   region: "1,2,3,4"\n                reason: >-\n                  一句话\n                  两行\n¦        width: 100\n',
    indent(12),
  ],
  [
    'a field left empty',
    'parts:\n  - id: p1\n    redactions: # 还没有\n¦    width: 100\n',
    indent(6),
  ],
  [
    'a list in brackets',
    'parts:\n  - id: p1\n    redactions: [{region: "1,2,3,4", reason: 手印}¦ ]\n    width: 100\n',
    `, ${FLOW}`,
  ],
  [
    'a part in braces',
    'parts:\n  - { id: p1, file: p1.jpg,\n      width: 100¦ }\n  - { id: p2 }\n',
    `, redactions: [ ${FLOW} ]`,
  ],
  [
    'the second of two',
    'parts:\n  - id: p0\n    file: a.jpg\n  - id: p1\n    file: b.jpg\n¦',
    `    redactions:\n${indent(6)}`,
  ],
];

const SINGLE = LINES.map((line) => line.replaceAll('"', "'"));
cases.push(
  [
    'a file with single quotes',
    "parts:\n  - id: p1\n    label: '一'\n¦",
    `    redactions:\n${indent(6, SINGLE)}`,
  ],
  [
    'a list in brackets and single quotes',
    "parts:\n  - id: p1\n    redactions: [{ region: '1,2,3,4', reason: 手印 }¦]\n",
    `, ${FLOW.replaceAll('"', "'")}`,
  ],
);

describe('a redaction put into a record.yaml', () => {
  it.each(cases)('%s: all else stays as it is', (_, marked, added) => {
    const result = insertRedaction(marked.replace('¦', ''), 'p1', REDACTION);
    expect(result).toMatchObject({ text: marked.replace('¦', () => added) });
  });
  it('gives an empty list lines of its own, except in a part in braces', () => {
    const lines = insertRedaction('parts:\n  - id: p1\n    redactions: [] # 无\n', 'p1', REDACTION);
    expect(lines).toMatchObject({
      text: `parts:\n  - id: p1\n    redactions: # 无\n${indent(6)}`,
    });
    const braces = insertRedaction('parts:\n  - {id: p1, redactions: []}\n', 'p1', REDACTION);
    expect(braces).toMatchObject({ text: `parts:\n  - {id: p1, redactions: [ ${FLOW} ]}\n` });
  });
  it('says on which line it stands', () => {
    const text = 'parts:\n  - id: p1\n    file: p1.jpg\n';
    expect(insertRedaction(text, 'p1', REDACTION)).toMatchObject({ line: 5 });
  });
  it('keeps the line ends of Windows and a byte order mark', () => {
    const text = '\uFEFFparts:\r\n  - id: p1\r\n    file: p1.jpg\r\ndate: 1935\r\n';
    const result = insertRedaction(text, 'p1', REDACTION);
    expect(result).toMatchObject({
      text: `\uFEFFparts:\r\n  - id: p1\r\n    file: p1.jpg\r\n${`    redactions:\n${indent(6)}`.replaceAll('\n', '\r\n')}date: 1935\r\n`,
    });
  });
  it('comes on a line of its own where the file ends without one', () => {
    const result = insertRedaction('parts:\n  - id: p1\n    file: p1.jpg', 'p1', REDACTION);
    expect(result).toMatchObject({
      text: `parts:\n  - id: p1\n    file: p1.jpg\n    redactions:\n${indent(6)}`.trimEnd(),
    });
  });
  it('stays one text whatever is in it', () => {
    const odd = { region: '1,2,3,4', reason: `- "a": [b] #c 'd' ${'长'.repeat(120)}`, by: '0012' };
    for (const list of ['', '    redactions: []\n', "    a: ''\n    redactions: []\n"]) {
      const result = insertRedaction(`parts:\n  - id: p1\n${list}`, 'p1', odd);
      const { text } = result as { text: string };
      expect(parse(text)).toMatchObject({ parts: [{ id: 'p1', redactions: [odd] }] });
    }
  });
  it.each([
    ['unreadable', 'parts: [\n'],
    ['no-part', 'parts:\n  - id: p2\n'],
    ['no-part', 'title: x\n'],
    ['unsafe', 'parts:\n  - id: p1\n    redactions: none\n'],
    [
      'unsafe',
      'parts:\n  - id: p1\n    redactions: [ # 一\n      { region: "1,2,3,4", reason: a }, # 二\n    ]\n',
    ],
    [
      'unsafe',
      'a: &a\n  - region: "1,2,3,4"\n    reason: x\nparts:\n  - id: p1\n    redactions: *a\n',
    ],
  ])('is %s where it cannot be: %j', (problem, text) => {
    expect(insertRedaction(text, 'p1', REDACTION)).toBe(problem);
  });
});
