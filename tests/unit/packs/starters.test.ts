import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { listOwnFiles } from '../../../src/packs/own-files.ts';
import type { PackFiles } from '../../../src/packs/pack-files.ts';
import { readContent } from '../../../src/packs/stamp.ts';
import { writeZip } from '../../../src/packs/write-zip.ts';

const folder = mkdtempSync(path.join(tmpdir(), '启动 '));
let files: PackFiles;
const read = (name: string): string => new TextDecoder().decode(readContent(files.get(name)!));

beforeAll(async () => {
  files = await listOwnFiles();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('for Windows', () => {
  it('is of ASCII alone, each line with the end that Windows reads', () => {
    const text = read('serve-windows.bat');
    // eslint-disable-next-line no-control-regex -- ASCII is what it is about
    expect(text).toMatch(/^[\x00-\x7f]+$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('pause\r\n')).toBe(true);
  });
  it('leads from every program it finds to the end, and names files with its own slashes', () => {
    const lines = read('serve-windows.bat').split('\r\n');
    const starts = lines.filter((line) => line.includes('serve.'));
    expect(starts).toHaveLength(4);
    for (const line of starts) {
      expect(line).toMatch(/ >nul 2>nul && \(\w+ .*pack\\serve\.(?:py|mjs) %\* & goto end\)$/);
      // Parentheses and quotation marks are in pairs, or the shell would read on in the next line.
      expect(line.split('"').length % 2).toBe(1);
      expect(line.split('(').length).toBe(line.split(')').length);
    }
    expect(lines).toContain(':end');
    expect(lines.some((line) => line.startsWith('pushd "%~dp0"'))).toBe(true);
  });
});

describe('for macOS and Linux', () => {
  it.each(['serve-macos.command', 'serve-linux.sh'])('%s is a script for any sh', (name) => {
    const text = read(name);
    expect(text).toMatch(/^#!\/bin\/sh\n/);
    expect(text).not.toContain('\r');
    expect(spawnSync('sh', ['-n'], { input: text, encoding: 'utf8' }).stderr).toBe('');
  });
});

describe('the servers themselves are programs', () => {
  it('for Node.js', () => {
    const node = path.join(folder, 'serve.mjs');
    writeFileSync(node, read('pack/serve.mjs'));
    expect(spawnSync(process.execPath, ['--check', node], { encoding: 'utf8' }).stderr).toBe('');
  });
  const hasPython = spawnSync('python3', ['--version']).status === 0;
  it.skipIf(!hasPython)('for Python 3.7 and later', () => {
    const check = 'import ast, sys; ast.parse(sys.stdin.buffer.read(), feature_version=(3, 7))';
    const input = read('pack/serve.py');
    expect(spawnSync('python3', ['-c', check], { input, encoding: 'utf8' }).stderr).toBe('');
  });
});

it('starters come out of the archive ready to run, other files do not', async () => {
  const zip = path.join(folder, 'pack.zip');
  await writeZip(zip, 'lesson', files, new Date(0));
  expect(existsSync(zip)).toBe(true);
  const archive = await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(zip, {
    lazyEntries: false,
  });
  const modes = new Map<string, number>();
  await new Promise<void>((done, fail) => {
    archive.on('entry', ({ fileName, versionMadeBy, externalFileAttributes }: yauzl.Entry) => {
      // Made on a Unix system: else the mode counts for nothing.
      expect(versionMadeBy >> 8).toBe(3);
      modes.set(fileName, (externalFileAttributes >>> 16) & 0o777);
    });
    archive.on('end', done).on('error', fail);
  });
  for (const name of ['serve-macos.command', 'serve-linux.sh'])
    expect(modes.get(`lesson/${name}`)).toBe(0o755);
  for (const name of ['verify.html', 'pack/serve.py', 'serve-windows.bat'])
    expect(modes.get(`lesson/${name}`)).toBe(0o644);
});
