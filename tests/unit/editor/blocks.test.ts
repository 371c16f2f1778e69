import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildBlock, SOURCE } from '../../../src/editor/browser/blocks.ts';
import { buildComponents } from '../../../src/editor/components.ts';
import { editor as zh } from '../../../src/i18n/zh/editor.ts';

const components = buildComponents(zh, 'zh');
const blocks = new Map(
  components.map((form) => [
    form.name,
    buildBlock(
      form,
      components.find(({ name }) => name === form.holds),
    ),
  ]),
);

function getBlock(name: string) {
  const block = blocks.get(name);
  if (!block) throw new Error(name);
  return block;
}

function read(name: string, text: string) {
  const match = getBlock(name).pattern.exec(text);
  if (!match) throw new Error(`${name} is not found in ${text}`);
  return getBlock(name).read(match);
}

const stories = (readdirSync('content', { recursive: true }) as string[]).filter((file) =>
  file.endsWith('.mdx'),
);

describe('story components as blocks', () => {
  it.each(stories)('read and write every block of %s without a change', (file) => {
    const text = readFileSync(`content/${file}`, 'utf8');
    let found = 0;
    for (const { name, isAlone } of components) {
      if (!isAlone) continue;
      const { pattern, read: readBlock, write } = getBlock(name);
      for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
        expect(write(readBlock(match))).toBe(match[0]);
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(0);
  });

  it('write what was changed, with the attributes in the order of the form', () => {
    const values = read('Scan', '<Scan caption="旧" wide record="a/b" />');
    expect(values).toMatchObject({ caption: '旧', wide: true, record: 'a/b' });
    const written = getBlock('Scan').write({ ...values, caption: '新“图”' });
    expect(written).toContain('caption="新“图”"');
    expect(written).toMatch(/^<Scan record="a\/b" .*wide.*\/>$/);
  });

  it('keep what stands inside as a list', () => {
    const text =
      '<Quiz question="问？">\n  <Option right>甲</Option>\n  <Option>乙</Option>\n</Quiz>';
    const values = read('Quiz', text);
    expect(values['held']).toEqual([{ right: true, content: '甲' }, { content: '乙' }]);
    expect(getBlock('Quiz').write({ ...values, [SOURCE]: undefined })).toBe(text);
    expect(getBlock('Quiz').write({ ...values, held: [{ right: true, content: '丙' }] })).toBe(
      '<Quiz question="问？">\n  <Option right>丙</Option>\n</Quiz>',
    );
  });

  it('read names between commas as a list, and write them so', () => {
    const text = '<Cite source="w4, p7" at="第 2 页" />';
    const values = read('Cite', text);
    expect(values).toMatchObject({ source: ['w4', 'p7'], at: '第 2 页' });
    expect(getBlock('Cite').write({ ...values, source: ['w4', 'p7'] })).toBe(text);
    expect(getBlock('Cite').write({ ...values, source: ['p7', 'w4', 'tian-book'] })).toBe(
      '<Cite source="p7,w4,tian-book" at="第 2 页" />',
    );
  });

  it('take no block that shares its line with other words', () => {
    expect(getBlock('Note').pattern.test('<Note>话</Note>后面还有')).toBe(false);
  });
});
