import { defineConfig } from 'vitest/config';

/** What a browser shows is waited for: a machine that builds beside it needs more than the second of the default. */
const expect = { poll: { timeout: 20_000 } };

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/own-temporary-folder.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Modules are read once a worker, not once a file: no test changes them.
          isolate: false,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Whole site builds, after the quick ones. A build alone does not fill two cores; a site is of one file.
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // What needs Debian packages or the real data of ../shared, and whole builds beyond the first: npm run test:full.
        test: {
          name: 'full',
          include: ['tests/full/**/*.test.ts'],
          testTimeout: 900_000,
          hookTimeout: 900_000,
          expect,
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
