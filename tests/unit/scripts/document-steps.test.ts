import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editLines, readCommands, readSteps } from '../../../scripts/documents/document-steps.ts';

describe('steps of a document', () => {
  it('are its commands, files and edited lines, in order', () => {
    const text =
      '```sh\nnpm run a # why\n\n# no\nb "c"\n```\n```yaml file=x/y.yaml\na: 1\n```\n```text\nz\n```\n```yaml edit=x.yaml\nalt: 图\n```\n';
    expect(readSteps(text)).toEqual([
      { kind: 'command', line: 'npm run a' },
      { kind: 'command', line: 'b "c"' },
      { kind: 'file', file: 'x/y.yaml', text: 'a: 1\n' },
      { kind: 'edit', file: 'x.yaml', lines: ['alt: 图'] },
    ]);
  });
  it('edit the next line of the same key, at its depth', () => {
    expect(editLines('a: 1\n  alt: x\n- b\n  alt: y\n', ['alt: 1', 'alt: 2'])).toBe(
      'a: 1\n  alt: 1\n- b\n  alt: 2\n',
    );
    expect(() => editLines('a: 1\n', ['alt: 1'])).toThrow('alt:');
  });
});

describe('the guides in both languages', () => {
  it.each(globSync('*.md', { cwd: 'docs/zh' }))('%s tells the same commands', (name) => {
    const list = (language: string): string[] =>
      [...readFileSync(`docs/${language}/${name}`, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
        .flatMap(([, text = '']) => readCommands(text))
        .map((line) => line.split(' ').slice(0, 5).join(' '));
    expect(list('en').map(nameCommand)).toEqual(list('zh').map(nameCommand));
  });
  it('the first hour has the same steps to the letter', () => {
    const read = (language: string) =>
      readSteps(readFileSync(`docs/${language}/first-exhibition.md`, 'utf8'));
    expect(read('en')).toEqual(read('zh'));
    expect(read('zh').length).toBeGreaterThan(25);
  });
});

/** Without what is named in the language of the guide. */
function nameCommand(line: string): string {
  return line
    .split(' ')
    .filter((word) => /^[a-z:-]+$/.test(word))
    .join(' ');
}
