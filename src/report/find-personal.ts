import { findInRecord, findUnanswered } from '../gate/personal-data/find-in-record.ts';
import type { Everything } from '../model/content.ts';
import type { Finding } from './finding.ts';

/** Advisories without an answer. The data itself is not repeated: reports are mailed and printed. */
export function findPersonal({ records }: Everything): Finding[] {
  return records.flatMap((record) => {
    const { id, parts, personalData, origin, withdrawn } = record;
    if (withdrawn) return [];
    return findUnanswered(findInRecord(record, parts), personalData).map(
      ({ kind, where }): Finding => ({
        entry: id,
        title: record.title,
        file: origin.file,
        line: origin.lineOf(where),
        zh: `${where}：${kind}`,
        en: `${where}: ${kind}`,
      }),
    );
  });
}
