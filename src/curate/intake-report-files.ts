import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { IntakeReport } from '../intake/package/report.ts';
import { writeReportPage } from '../intake/package/write-report.ts';
import { LANGUAGES } from '../model/local-text.ts';

/** By which a report and the branch of its package go: the day, and the beginning of the package's hash. */
export function nameIntake({ inspected, package: { sha256 } }: IntakeReport): string {
  return `${inspected}-${sha256.slice(0, 8)}`;
}

/** Writes the report as JSON and as a page in each language. */
export function writeIntakeReport(report: IntakeReport, folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const name = nameIntake(report);
  const texts = [
    [`${name}.json`, `${JSON.stringify(report, undefined, 2)}\n`] as const,
    ...LANGUAGES.map(
      (language) => [`${name}.${language}.html`, writeReportPage(report, language)] as const,
    ),
  ];
  return texts.map(([file, text]) => {
    const target = path.join(folder, file);
    writeFileSync(target, text);
    return target;
  });
}
