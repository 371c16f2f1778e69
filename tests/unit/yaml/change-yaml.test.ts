import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { changeYaml } from '../../../src/yaml/change-yaml.ts';

type Data = Record<string, unknown>;

/** @param edit of what the text says */
function change(text: string, edit: (data: Data) => unknown): string | undefined {
  const data = parse(text) as Data;
  edit(data);
  return changeYaml(text, data);
}

const records = (readdirSync('content', { recursive: true }) as string[])
  .filter((file) => /record\.yaml$/.test(file))
  .map((file) => readFileSync(`content/${file}`, 'utf8'));

describe('a YAML text that is to say something else', () => {
  it('stays to the letter where it says it already', () => {
    const texts = ['# a\r\nb: [c ,d]\r\ne: # f\r\n', '\uFEFFa: 1', '- a\n-   b: c # d\n', '# a\n'];
    for (const text of [...texts, ...records]) expect(changeYaml(text, parse(text))).toBe(text);
  });

  it('keeps line ends of either kind, and a byte order mark', () => {
    const text = '\uFEFFa: 1\r\nb: # 二\nc:\r\n  - d\r\n';
    const after = change(text, (data) => Object.assign(data, { a: 2, b: [3], c: ['d', 'e'] }));
    expect(after).toBe('\uFEFFa: 2\r\nb: # 二\r\n  - 3\nc:\r\n  - d\r\n  - e\r\n');
  });

  it('changes brackets from inside where their entries stay', () => {
    const text = `a: { b: 'x',   c: [1,2],\n  d: "y" } # 注\n`;
    const after = change(text, ({ a }) =>
      Object.assign(a as Data, { b: "it's", c: [1, 5, 6], e: '7' }),
    );
    expect(after).toBe(`a: { b: 'it''s',   c: [1,5, 6],\n  d: "y", e: "7" } # 注\n`);
    expect(change('a: [1, 2, 3] # 注\n', ({ a }) => (a as number[]).shift())).toBe(
      'a: [ 2, 3 ] # 注\n',
    );
  });

  it('quotes as the file does', () => {
    expect(change("a: 'b'\n", (data) => (data['c'] = '1'))).toBe("a: 'b'\nc: '1'\n");
    expect(change('a: "b"\n', (data) => (data['c'] = '1'))).toBe('a: "b"\nc: "1"\n');
  });

  it('lets the comment of a line be where a value needs more lines', () => {
    const list = change('a: b # 注\nc: 1\n', (data) => (data['a'] = { d: 1 }));
    expect(list).toBe('a: # 注\n  d: 1\nc: 1\n');
    expect(change('- a: b # 注\n', (data) => Object.assign(data[0] as Data, { a: 'x\ny\n' }))).toBe(
      '- # 注\n  a: |\n    x\n    y\n',
    );
  });

  it('keeps a text of several lines one, with or without a last line end', () => {
    expect(change('a: | # 注\n  x\n', (data) => (data['a'] = 'y'))).toBe('a: |- # 注\n  y\n');
    expect(change('a: >-\n  x\nb: 1\n', (data) => (data['a'] = 'y\n'))).toBe('a: >\n  y\nb: 1\n');
  });

  it('is not written where an anchor would carry the change elsewhere, nor where it is no YAML', () => {
    const shared = 'a: &x\n  b: 1\nc: *x\n';
    expect(change(shared, (data) => (data['a'] = { b: 2 }))).toBeUndefined();
    expect(change(shared, (data) => (data['c'] = { b: 2 }))).toBe('a: &x\n  b: 1\nc:\n  b: 2\n');
    expect(changeYaml('a: [\n', { a: 1 })).toBeUndefined();
  });

  it('means what is wanted whatever is taken away, put in or replaced', () => {
    let seed = 1;
    const pick = (size: number): number => (seed = (seed * 48271) % 2147483647) % size;
    const values = [
      '',
      '0012',
      'x\ny\n',
      "a: 'b' #c",
      null,
      7,
      [],
      {},
      [1, ['二']],
      { n: { m: [] } },
    ];
    const pickValue = (): unknown => structuredClone(values[pick(values.length)]);
    const alter = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      const data = value as Data;
      const names = Object.keys(data);
      const name = names[pick(Math.max(names.length, 1))];
      const way = pick(6);
      if (way < 3 && name !== undefined) alter(data[name]);
      else if (Array.isArray(value)) value.splice(pick(names.length + 1), way - 3, pickValue());
      else if (way === 3 && name !== undefined && names.length > 1)
        Reflect.deleteProperty(data, name);
      else data[way === 4 && name !== undefined ? name : `n${pick(9)}`] = pickValue();
    };
    let kept = 0;
    for (let round = 0; round < 150; round += 1) {
      const text = records[pick(records.length)] ?? '';
      const data = parse(text) as Data;
      for (let i = 0; i <= round % 4; i += 1) alter(data);
      const after = changeYaml(pick(2) ? text : text.replaceAll('\n', '\r\n'), data);
      if (after === undefined) continue;
      expect(parse(after)).toEqual(data);
      kept += 1;
    }
    expect(kept).toBeGreaterThan(145);
  });
});
