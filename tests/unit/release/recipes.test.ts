import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../../scripts/curate/commands.ts';

const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);
const documents = [
  ...globSync('docs/recipes/*'),
  ...globSync('docs/{zh,en}/*.md'),
  ...['README.md', 'README.zh-CN.md'],
];

/** Every `npm run x` and `npm run curate -- x` of a text. */
function listCommands(text: string): { script: string; command: string | undefined }[] {
  const found = text.matchAll(/npm run ([a-z][a-z:-]*)(?: -- ([a-z][a-z-]*))?/g);
  return [...found].map(([, script = '', word]) => ({
    script,
    command: script === 'curate' ? word : undefined,
  }));
}

describe('what the documents tell to run', () => {
  it.each(documents)('%s: there is every command', (file) => {
    for (const { script, command } of listCommands(readFileSync(file, 'utf8'))) {
      expect(scripts, script).toContain(script);
      if (command !== undefined) expect(Object.keys(COMMANDS), command).toContain(command);
    }
  });
  it.each(globSync('docs/recipes/*.yml'))('%s: is YAML, and names what to change', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(parse(text)).toBeTypeOf('object');
    expect(text).toContain('# CHANGE');
    expect(listCommands(text).map(({ command }) => command)).toContain('check');
  });
});
