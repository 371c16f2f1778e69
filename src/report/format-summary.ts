import { formatTable } from '../curate/table.ts';
import type { Language } from '../model/local-text.ts';
import type { ContentReport } from './build-report.ts';
import { getWord } from './render/words.ts';
import { SECTIONS } from './sections.ts';

/** For the terminal: how much there is of what, and where to read it. */
export function formatSummary(
  { sections }: ContentReport,
  files: readonly string[],
  language: Language,
): string {
  const rows = sections.map(({ name, findings }) => [
    SECTIONS[name].title[language],
    String(findings.length),
  ]);
  const head = [getWord('section', language), getWord('found', language)];
  return [formatTable(head, rows), '', getWord('inside', language), ...files].join('\n');
}
