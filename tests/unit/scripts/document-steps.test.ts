import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
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

describe('the documents as a whole', () => {
  const pages = ['README.md', 'README.zh-CN.md', ...globSync('docs/**/*.md')];
  it.each(pages)('%s: what it links to is there', (file) => {
    const text = readFileSync(file, 'utf8');
    const links = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, link = '']) => link);
    const local = links.filter((link) => !/^[a-z]+:/.test(link) && link.includes('.'));
    const missing = local.filter((link) => !existsSync(path.join(path.dirname(file), link)));
    expect(missing.filter((link) => !link.includes('…'))).toEqual([]);
  });
  it('all stand in one table of contents, in both languages', () => {
    const contents = readFileSync('docs/README.md', 'utf8');
    const guides = globSync('{zh,en}/*.md', { cwd: 'docs' });
    expect(guides.filter((guide) => !contents.includes(`](${guide})`))).toEqual([]);
    expect(globSync('*.md', { cwd: 'docs/en' }).sort()).toEqual(
      globSync('*.md', { cwd: 'docs/zh' }).sort(),
    );
  });
  it.each(globSync('docs/images/first-exhibition/*'))('%s is small', (file) => {
    expect(statSync(file).size).toBeLessThanOrEqual(60 * 1024);
  });
});

/** Without what is named in the language of the guide. */
function nameCommand(line: string): string {
  return line
    .split(' ')
    .filter((word) => /^[a-z:-]+$/.test(word))
    .join(' ');
}
