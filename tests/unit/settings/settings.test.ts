import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseSettings } from '../../../src/settings.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), '设置 settings-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function writeSettings(text: string): void {
  writeFileSync(path.join(root, 'zhanjuan.yaml'), text);
}

test('without file and environment', () => {
  expect(parseSettings(root, {})).toEqual({
    projectRoot: root,
    contentRoots: [path.join(root, 'content')],
    masters: undefined,
    outDir: path.join(root, 'dist'),
    cacheDir: path.join(root, '.zhanjuan'),
    site: 'http://localhost:4321',
    base: '/',
    language: 'zh',
    preview: false,
    lock: false,
  });
});

test('from the file, relative to the project', () => {
  writeSettings(`content: [content, ../private]
masters: ../masters
out: public_html
cache: /var/cache/zhanjuan
site: https://exhibits.example.org/
base: exhibits
language: en
`);
  expect(parseSettings(root, {})).toEqual({
    projectRoot: root,
    contentRoots: [path.join(root, 'content'), path.resolve(root, '../private')],
    masters: path.resolve(root, '../masters'),
    outDir: path.join(root, 'public_html'),
    cacheDir: '/var/cache/zhanjuan',
    site: 'https://exhibits.example.org',
    base: '/exhibits/',
    language: 'en',
    preview: false,
    lock: false,
  });
});

test('the environment overrules the file, key by key', () => {
  writeSettings('content: content\nbase: /a/\nlanguage: en\n');
  const settings = parseSettings(root, {
    ZHANJUAN_CONTENT: ['one', '/two'].join(path.delimiter),
    ZHANJUAN_MASTERS: 'scans',
    ZHANJUAN_OUT: 'out',
    ZHANJUAN_CACHE: 'cache',
    ZHANJUAN_SITE: 'https://example.org',
    ZHANJUAN_BASE: '/b',
    ZHANJUAN_PREVIEW: '1',
  });
  expect(settings).toEqual({
    projectRoot: root,
    contentRoots: [path.join(root, 'one'), '/two'],
    masters: path.join(root, 'scans'),
    outDir: path.join(root, 'out'),
    cacheDir: path.join(root, 'cache'),
    site: 'https://example.org',
    base: '/b/',
    language: 'en',
    preview: true,
    lock: false,
  });
});

test('an empty variable is no variable, and only 1 turns the preview on', () => {
  writeSettings('content: other\nmasters:\n');
  const settings = parseSettings(root, {
    ZHANJUAN_CONTENT: '',
    ZHANJUAN_BASE: '',
    ZHANJUAN_PREVIEW: 'false',
  });
  expect(settings.contentRoots).toEqual([path.join(root, 'other')]);
  expect(settings.base).toBe('/');
  expect(settings.masters).toBeUndefined();
  expect(settings.preview).toBe(false);
});

describe('the base path has one slash at each end', () => {
  test.each([
    ['/', '/'],
    ['', '/'],
    ['//', '/'],
    ['exhibits', '/exhibits/'],
    ['/exhibits', '/exhibits/'],
    ['exhibits/', '/exhibits/'],
    ['/a//b/', '/a/b/'],
    ['展览', '/展览/'],
  ])('%o → %o', (base, expected) => {
    writeSettings(`base: "${base}"\n`);
    expect(parseSettings(root, {}).base).toBe(expected);
  });
});

describe('says what is wrong', () => {
  test.each([
    ['contents: content\n', 'contents: 没有这项设置。可用：content。'],
    ['language: fr\n', 'language'],
    ['site: example.org\n', 'site'],
    ['content: []\n', 'content'],
    ['base: "x\n', 'zhanjuan.yaml'],
    ['- content\n', 'key: value'],
  ])('%o', (text, expected) => {
    writeSettings(text);
    expect(() => parseSettings(root, {})).toThrow(expected);
    expect(() => parseSettings(root, {})).toThrow(/^\[settings\] zhanjuan\.yaml/);
  });

  test('naming the variable where the value comes from there, in the language that is set', () => {
    writeSettings('language: en\n');
    expect(() => parseSettings(root, { ZHANJUAN_SITE: 'example.org' })).toThrow(
      /^\[settings\] ZHANJUAN_SITE → site "example.org": this value is not valid/,
    );
  });

  test('all at once', () => {
    writeSettings('site: example.org\nlanguage: fr\n');
    expect(() => parseSettings(root, {})).toThrow(/→ site [^]*→ language [^]*共 2 处问题/);
  });
});
