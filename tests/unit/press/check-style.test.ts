import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkStyle } from '../../../src/press/check-style.ts';

test('names are spelt one way in every attribute of a text, and in a plate’s data', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'check-style-'));
  writeFileSync(path.join(root, 'names.yaml'), '- { write: 涪江, not: [培江] }\n');
  writeFileSync(path.join(root, 'a.plate.yaml'), 'title:\n  zh: 培江上的渡口\n');
  const text = path.join(root, 'zh.mdx');
  writeFileSync(text, '第一行\n<Stop title="培江边" xywh="0,0,1,1">\n</Stop>\n');
  const story = { file: 'zh.mdx', language: 'zh', headings: [], paragraphs: [] } as const;
  const faults = checkStyle([root], root, [{ story, path: text }]);
  expect(faults.map(({ file, line, code }) => [file, line, code])).toEqual([
    ['a.plate.yaml', 2, 'name-spelling'],
    ['zh.mdx', 2, 'name-spelling'],
  ]);
});

test('what records have from elsewhere stays as it is: codes and numbers of documents', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'check-style-'));
  const record = 'referenceCode: 甲－１号\nidentifiers:\n  - 军字第１号\nformerCodes: [旧１号]\n';
  writeFileSync(path.join(root, 'record.yaml'), record);
  expect(checkStyle([root], root, [])).toEqual([]);
  writeFileSync(path.join(root, 'record.yaml'), `${record}notes: 军字第１号\n`);
  expect(checkStyle([root], root, []).map(({ line }) => line)).toEqual([5]);
});
