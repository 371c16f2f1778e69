import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, formatCount } from '../../../scripts/test-report.ts';

describe('countVitest', () => {
  it('counts passed, failed and skipped', () => {
    const count = countVitest({
      success: false,
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'one', status: 'passed' },
            { fullName: 'two', status: 'failed' },
            { fullName: 'three', status: 'skipped' },
            { fullName: 'four', status: 'todo' },
          ],
        },
      ],
    });
    expect(count).toEqual({
      passed: 1,
      failed: 1,
      skipped: 2,
      notes: ['skipped: three', 'skipped: four'],
    });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const count = countVitest({
      success: false,
      testResults: [{ name: 'b.test.ts', status: 'failed', assertionResults: [] }],
    });
    expect(count).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts an error that belongs to no file', () => {
    expect(countVitest({ success: false, testResults: [] })).toMatchObject({ failed: 1 });
    expect(countVitest({ success: true, testResults: [] })).toMatchObject({ failed: 0 });
  });

  it('counts a file whose clean-up failed after its tests passed', () => {
    const assertionResults = [{ fullName: 'one', status: 'passed' }];
    const count = countVitest({
      success: false,
      testResults: [{ name: 'c.test.ts', status: 'failed', assertionResults }],
    });
    expect(count).toMatchObject({ passed: 1, failed: 1 });
  });
});

describe('countPlaywright', () => {
  const build = (...statuses: string[]) => ({
    suites: [
      {
        title: 'file',
        suites: [
          {
            title: 'group',
            specs: [
              {
                title: 'page',
                tests: statuses.map((status) => ({ projectName: 'phone', status })),
              },
            ],
          },
        ],
      },
    ],
  });

  it('counts nested suites; only what was expected has passed', () => {
    expect(
      countPlaywright(build('expected', 'expected', 'unexpected', 'flaky', 'skipped')),
    ).toEqual({ passed: 2, failed: 2, skipped: 1, notes: ['skipped: [phone] page'] });
  });

  it('counts errors outside tests, such as a site that does not build', () => {
    expect(countPlaywright({ suites: [], errors: [{}] })).toMatchObject({ passed: 0, failed: 1 });
  });
});

it('ends with one plain line', () => {
  expect(formatCount({ passed: 12, failed: 3, skipped: 1, notes: [] })).toBe('12 passed, 3 failed');
});
