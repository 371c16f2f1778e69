import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

// Before each test file: what it puts into the system's temporary folder goes when the file is done.
const shared = process.env['TMPDIR'];
const own = mkdtempSync(path.join(tmpdir(), 'zhanjuan-unit-'));
process.env['TMPDIR'] = own;

afterAll(() => {
  if (shared === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = shared;
  rmSync(own, { recursive: true, force: true, maxRetries: 5 });
});
