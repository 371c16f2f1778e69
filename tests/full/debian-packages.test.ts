import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const packages = readFileSync('.ci/debian-packages', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('the declared Debian packages', () => {
  it.each(packages)('%s is installed; if not: apt-get install it', (name) => {
    const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('installed');
  });
});
