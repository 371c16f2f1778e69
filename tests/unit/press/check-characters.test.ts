import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/model/fault.ts';
import { checkCharacters } from '../../../src/press/check-characters.ts';
import { checkUnwritten } from '../../../src/press/check-unwritten.ts';
import type { Shown } from '../../../src/press/shown-texts.ts';
import { findRareCharacters, isShipped } from '../../../src/press/rare-characters.ts';

function writeRoot(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'characters-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

const SHOWN = {
  records: [{ id: 'ku/a' }],
  exhibitions: [{ slug: 'x' }],
  lessons: [],
} as unknown as Shown;
const check = (root: string): Fault[] =>
  checkCharacters({ contentRoots: [root], masters: undefined, projectRoot: root }, SHOWN);

describe('rare characters', () => {
  it('are those that no standard asks of a system, each once', () => {
    expect(findRareCharacters('展卷𠅤𠮷𠅤\ue000鿍')).toEqual(['鿍', '𠅤', '𠮷', '\ue000']);
  });
  it.each(['绵阳地委档案', '㐀㐁', '々〇〓⿰', '“—…％', 'naïve Ž 中', '😀', '豈', '\ufeff'])(
    'are not %s',
    (text) => {
      expect(findRareCharacters(text)).toEqual([]);
    },
  );
  it('are shipped where the face of titles has them', () => {
    expect(['鿍', '𠅤', '𠮷', '\ue000'].map(isShipped)).toEqual([true, true, false, false]);
  });
});

describe('a character nobody can see', () => {
  it('is a fault at its line, in records, stories and transcripts, however it is written', () => {
    const root = writeRoot({
      'records/ku/a/record.yaml': 'title:\n  zh: 致𠮷生的信\n',
      'exhibitions/x/1.zh.mdx': '一\n\n二\ue001\n',
      'records/ku/a/page.xml': '<String CONTENT="&#x20BB7;"/>',
      'records/ku/a/page.txt': '𠅤，站上的字体里有。',
    });
    const faults = check(root);
    expect(faults.map(({ code, file, line, value }) => [code, file, line, value])).toEqual([
      ['character-without-glyph', 'exhibitions/x/1.zh.mdx', 3, '\ue001'],
      ['character-without-glyph', 'records/ku/a/page.xml', 1, '𠮷'],
      ['character-without-glyph', 'records/ku/a/record.yaml', 2, '𠮷'],
    ]);
    expect(faults[1]?.zh).toContain('U+20BB7');
  });
  it('is none where nobody sees it: in what is held back, and in what an import remembers', () => {
    const root = writeRoot({
      'records/ku/secret/record.yaml': 'title: 𠮷\n',
      'intake/ku.imported.json': '{"title":"𠮷"}',
    });
    expect(check(root)).toEqual([]);
  });
  it('stands where a curator accepted it with a reason', () => {
    const root = writeRoot({
      'records/ku/a/record.yaml': 'title:\n  zh: 致𠮷生的信\n',
      'characters.yaml': '- character: 𠮷\n  reason: 原件如此\n',
    });
    expect(check(root)).toEqual([]);
  });
});

describe('what is left to be written', () => {
  const root = writeRoot({
    'records/ku/a/record.yaml': '# 以“待写：”开头的地方\ntitle: 待写：题名\n',
    'exhibitions/x/1.en.mdx': '## To be written: a heading\n',
    'records/ku/secret/record.yaml': 'title: 待写：题名\n',
  });
  const settings = { contentRoots: [root], masters: undefined, projectRoot: root };
  it('is a fault where visitors would read it', () => {
    expect(
      checkUnwritten({ ...settings, preview: false }, SHOWN).map(({ file, line }) => [file, line]),
    ).toEqual([
      ['exhibitions/x/1.en.mdx', 1],
      ['records/ku/a/record.yaml', 2],
    ]);
  });
  it('is none in a preview', () => {
    expect(checkUnwritten({ ...settings, preview: true }, SHOWN)).toEqual([]);
  });
});
