import { describe, expect, it } from 'vitest';
import { openPress } from '../../../src/paper/open-press.ts';
import { buildPaper, type Paper } from '../../../src/paper/paper.ts';

const words = { page: '第 {n} 页，共 {of} 页', margin: '批注', explain: '说明', teacher: '教师用' };
const task = {
  ...{ number: 1, level: 2, kind: 'words', how: '写', isMany: false, items: [], lefts: [] },
  asks: [{ lines: 1, model: '答' }],
};

function buildSheet(question: string, changes: Partial<Paper> = {}): Paper {
  const head = { language: 'zh', title: '一课', kind: '答案单', facts: ['八年级'], site: '展卷' };
  return {
    ...buildPaper({
      ...{ name: 'a.pdf', kind: 'answers', language: 'zh', files: [] },
      data: { ...head, words, tasks: [{ ...task, question }] },
    }),
    ...changes,
  };
}

describe('a set sheet', () => {
  const press = openPress();
  it('is tagged, says that it is PDF/UA, and comes out the same every time', () => {
    const first = press.set(buildSheet('哪一天？'));
    const again = openPress().set(buildSheet('哪一天？'));
    expect(Buffer.compare(Buffer.from(first.pdf), Buffer.from(again.pdf))).toBe(0);
    const file = Buffer.from(first.pdf).toString('latin1');
    expect(file).toContain('/StructTreeRoot');
    expect(file).toContain('pdfuaid:part');
    expect(file).not.toMatch(/CreationDate|ModDate/);
    expect(first.pages).toBe(1);
  });
  it('takes texts as texts, whatever they look like', () => {
    const { pages } = press.set(buildSheet('#panic("x") *a* $1$ @b <c> `d` // e'));
    expect(pages).toBe(1);
  });
  it('has 〓 for a character that no face has, and says which', () => {
    const paper = buildSheet('字\u{1f600}');
    expect(paper.missing).toEqual(['\u{1f600}']);
    expect(JSON.stringify(paper.data)).toContain('字〓');
    expect(press.set(paper).pages).toBe(1);
  });
  it('fails on what is not there: a picture, a glyph, a place in the order of headings', () => {
    const picture = { file: 'none.jpg', alt: 'x', width: 10, height: 10, title: 'x', source: 'x' };
    const data = buildSheet('问').data as { tasks: object[] };
    const change = (changes: object): Paper =>
      buildSheet('问', { data: { ...data, tasks: [{ ...data.tasks[0], ...changes }] } });
    expect(() => press.set(change({ picture }))).toThrow(/not found|none\.jpg/);
    expect(() => press.set(change({ question: '\u{1f600}' }))).toThrow(/could not be displayed/);
    expect(() => press.set(change({ level: 4 }))).toThrow(/heading level/);
  });
});

it('is known by all that is set in it', () => {
  const keys = ['甲', '乙', '甲'].map((question) => buildSheet(question).key);
  expect(keys[0]).toBe(keys[2]);
  expect(keys[0]).not.toBe(keys[1]);
});
