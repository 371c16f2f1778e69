import { EventEmitter } from 'node:events';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isContent, watchContent } from '../../../src/integrations/watch-content.ts';

const root = path.resolve('/档案/content');
const masters = path.resolve('/档案/masters');
const settings = { contentRoots: [root], masters };

function open(run: () => Promise<void>, fail: (error: unknown) => void = throwAgain) {
  const files = new EventEmitter();
  const added: string[] = [];
  const { settle } = watchContent(
    {
      add: (paths) => added.push(...paths),
      on: (event, listener) => files.on(event, listener),
    },
    settings,
    run,
    fail,
  );
  return { settle, added, write: (name: string) => files.emit('change', path.join(root, name)) };
}

function throwAgain(error: unknown): void {
  throw error;
}

describe('following the content', () => {
  it('looks at the roots and the masters', () => {
    expect(open(() => Promise.resolve()).added).toEqual([root, masters]);
  });

  it('runs once for all that is written in one go', async () => {
    let runs = 0;
    const { settle, write } = open(() => {
      runs += 1;
      return Promise.resolve();
    });
    write('site.yaml');
    write('records/a/b/record.yaml');
    await settle();
    expect(runs).toBe(1);
  });

  it('never runs twice at a time, and settles when the last has ended', async () => {
    let now = 0;
    let most = 0;
    let ended = 0;
    const { settle, write } = open(async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((done) => setTimeout(done, 150));
      now -= 1;
      ended += 1;
    });
    write('one.yaml');
    await new Promise((done) => setTimeout(done, 100));
    write('two.yaml');
    await settle();
    expect({ most, ended }).toEqual({ most: 1, ended: 2 });
  });

  it('goes on after a run that failed', async () => {
    let runs = 0;
    const failures: unknown[] = [];
    const { settle, write } = open(
      () => {
        runs += 1;
        return runs === 1 ? Promise.reject(new Error('no')) : Promise.resolve();
      },
      (error) => failures.push(error),
    );
    write('one.yaml');
    await settle();
    write('two.yaml');
    await settle();
    expect(runs).toBe(2);
    expect(failures).toEqual([new Error('no')]);
  });

  it('settles at once when nothing has been written', async () => {
    await expect(open(() => Promise.resolve()).settle()).resolves.toBeUndefined();
  });

  it.each([
    [path.join(root, 'site.yaml'), true],
    [path.join(masters, 'guan/a/p1.tif'), true],
    [root, false],
    [path.resolve('/档案/content-2/site.yaml'), false],
    [path.resolve('/档案/src/a.ts'), false],
  ])('takes %s for content: %s', (file, expected) => {
    expect(isContent(file, settings)).toBe(expected);
  });
});
