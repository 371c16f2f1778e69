// Counts what the test runners wrote down. As a command: node scripts/test-report.ts [option]… <suite…>
//   --failed-step <name>  something that is no test run has failed: one more failure
//   --failed-run <name>   a test run ended with an error: a failure unless the reports show why
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

export type Suite = 'unit' | 'e2e' | 'full';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** What the numbers alone do not say: skipped names, missing reports. */
  notes: string[];
}

interface VitestReport {
  success: boolean;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

interface PlaywrightSuite {
  title: string;
  specs?: { title: string; tests: { projectName: string; status: string }[] }[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors?: unknown[];
}

export function isSuite(name: string): name is Suite {
  return name === 'unit' || name === 'e2e' || name === 'full';
}

export function reportFile(suite: Suite): string {
  return `test-results/${suite}.json`;
}

export function countVitest(report: VitestReport): Count {
  const count: Count = { passed: 0, failed: 0, skipped: 0, notes: [] };
  for (const file of report.testResults) {
    for (const { fullName, status } of file.assertionResults) {
      if (status === 'passed') count.passed++;
      else if (status === 'failed') count.failed++;
      else skip(count, fullName);
    }
    // A file that could not even be loaded, or whose hooks failed, has no failed test to show for it.
    if (file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed')) {
      count.failed++;
      count.notes.push(`failed outside its tests: ${file.name}`);
    }
  }
  if (!report.success && count.failed === 0) {
    count.failed++;
    count.notes.push('an error outside all test files');
  }
  return count;
}

export function countPlaywright(report: PlaywrightReport): Count {
  const count: Count = { passed: 0, failed: 0, skipped: 0, notes: [] };
  const walk = (suite: PlaywrightSuite): void => {
    for (const spec of suite.specs ?? []) {
      for (const { projectName, status } of spec.tests) {
        if (status === 'expected') count.passed++;
        else if (status === 'skipped') skip(count, `[${projectName}] ${spec.title}`);
        else count.failed++;
      }
    }
    suite.suites?.forEach(walk);
  };
  report.suites.forEach(walk);
  const errors = report.errors?.length ?? 0;
  if (errors > 0 && count.failed === 0) {
    count.failed += errors;
    count.notes.push(`${errors} errors outside the browser tests`);
  }
  return count;
}

function skip(count: Count, name: string): void {
  count.skipped++;
  count.notes.push(`skipped: ${name}`);
}

/**
 * Adds up the reports of these suites; one that is missing is a failure.
 * @param isSkipFailure a skipped test counts as failed, as it must in CI, unless ../shared is absent
 */
export function countReports(suites: readonly Suite[], isSkipFailure: boolean): Count {
  const total: Count = { passed: 0, failed: 0, skipped: 0, notes: [] };
  for (const suite of suites) {
    const count = countReport(suite);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    total.notes.push(...count.notes);
  }
  if (isSkipFailure && total.skipped > 0 && existsSync('../shared/data')) {
    total.failed += total.skipped;
    total.notes.push(`${total.skipped} skipped tests count as failed, because ../shared is here`);
  }
  return total;
}

function countReport(suite: Suite): Count {
  const file = reportFile(suite);
  if (!existsSync(file)) {
    return { passed: 0, failed: 1, skipped: 0, notes: [`no report: ${file}`] };
  }
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return suite === 'e2e'
    ? countPlaywright(report as PlaywrightReport)
    : countVitest(report as VitestReport);
}

export function formatCount({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'failed-step': { type: 'string', multiple: true, default: [] },
      'failed-run': { type: 'string', multiple: true, default: [] },
    },
  });
  const count = countReports(positionals.filter(isSuite), process.env['CI'] === 'true');
  const isUnexplained = count.failed === 0;
  for (const name of [...values['failed-step'], ...(isUnexplained ? values['failed-run'] : [])]) {
    count.failed++;
    count.notes.push(`failed: ${name}`);
  }
  if (count.notes.length > 0) console.log(count.notes.join('\n'));
  console.log(formatCount(count));
  if (count.failed > 0) process.exitCode = 1;
}
