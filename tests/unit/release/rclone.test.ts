import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listBucket } from '../../../src/release/rclone.ts';

const room = mkdtempSync(path.join(tmpdir(), 'rclone-'));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(room, { recursive: true, force: true });
});

describe.skipIf(process.platform === 'win32')('rclone', () => {
  it('that is ended by a signal is not taken for one that is not there', async () => {
    const program = path.join(room, 'rclone');
    writeFileSync(program, '#!/bin/sh\nkill -9 $$\n');
    chmodSync(program, 0o755);
    vi.stubEnv('PATH', room);
    await expect(listBucket('oss:exhibits')).rejects.toMatchObject({
      status: -1,
      message: 'SIGKILL',
    });
    rmSync(program);
    await expect(listBucket('oss:exhibits')).rejects.toMatchObject({ status: undefined });
  });
});
