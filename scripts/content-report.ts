// npm run check:content [-- --out FOLDER] [--lang zh|en]: what curators may want to see to, as a page to read and print,
// with the data beside it. Fails where the content has faults, which the report lists like all else.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findCommit } from '../src/curate/find-commit.ts';
import { ContentFaults } from '../src/model/fault.ts';
import { LANGUAGES } from '../src/model/local-text.ts';
import { getToday } from '../src/model/today.ts';
import { readDesk } from '../src/press/manuscript.ts';
import { buildReport } from '../src/report/build-report.ts';
import { formatSummary } from '../src/report/format-summary.ts';
import { writeReport } from '../src/report/write-report.ts';
import { parseSettings } from '../src/settings.ts';
import { runReportingFaults } from './report-faults.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'reports' }, lang: { type: 'string' } },
});

await runReportingFaults(async () => {
  const settings = parseSettings(process.cwd(), process.env);
  const language = LANGUAGES.find((one) => one === values.lang);
  if (values.lang !== undefined && language === undefined) {
    const fault = { code: 'bad-option', file: 'npm run check:content', field: '--lang' };
    const [zh, en] = ['只有 zh 和 en 两种。', 'there are zh and en.'];
    throw new ContentFaults([{ ...fault, value: values.lang, zh, en }], settings.language);
  }
  const date = getToday();
  const made = { date, commit: findCommit(settings) };
  const report = buildReport(settings, await readDesk(settings), made);
  const files = writeReport(settings, report, path.resolve(values.out), language);
  console.log(formatSummary(report, files, language ?? settings.language));
  if (report.sections.some(({ findings }) => findings.some(({ stops }) => stops))) {
    process.exitCode = 1;
  }
});
