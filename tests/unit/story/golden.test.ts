import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatFault, type Fault } from '../../../src/model/fault.ts';
import { readStory } from '../../../src/story/read-story.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { compileStory } from './compile-story.ts';

const folder = new URL('../../golden/story/', import.meta.url);
const cases = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(`${name}/input.mdx`, folder), 'utf8'),
  expected: readFileSync(new URL(`${name}/expected.txt`, folder), 'utf8'),
}));

function read(text: string): Fault[] {
  const input = { file: 'input.mdx', text, language: 'zh', exhibition: 'x', chapter: 'y' } as const;
  return readStory(input, buildCatalogue()).faults;
}

/** Faults of what a story names, which the compiler's pass leaves to the check before the build. */
const OF_REFERENCES =
  /^(?:unknown-(?!component|attribute)|part-|record-without-|region-outside|quote-differs|no-transcript|ambiguous-at|compare-unregistered|task-incomplete|chapter-empty)/;

describe('each story of tests/golden/story has the faults of its expected.txt', () => {
  test('there are cases', () => {
    expect(cases.length).toBeGreaterThan(60);
  });

  test.each(cases)('$name', ({ text, expected }) => {
    const found = read(text).map((fault) => `${formatFault(fault, 'zh')}\n    ${fault.en}\n`);
    expect(found.join('')).toBe(expected);
  });
});

describe('what the check refuses for its grammar the compiler refuses again', () => {
  const outside = cases.filter(({ text }) =>
    read(text).some(({ code }) => !OF_REFERENCES.test(code)),
  );

  test('most cases are such', () => {
    expect(outside.length).toBeGreaterThan(45);
  });

  test.each(outside)('$name', async ({ text }) => {
    await expect(compileStory(text)).rejects.toThrow();
  });

  test.each(cases.filter((one) => !outside.includes(one)))('and not $name', async ({ text }) => {
    await expect(compileStory(text)).resolves.toContain('MDXContent');
  });
});
