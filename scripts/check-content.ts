// node scripts/check-content.ts [--withheld]: reads all content through the gate and reports every fault, without
// deriving. With --withheld also what the gate holds back, and why: not for a terminal that others can read.
import { parseArgs } from 'node:util';
import { getReasonText } from '../src/gate/withheld.ts';
import { ContentFaults } from '../src/model/fault.ts';
import { readManuscript } from '../src/press/manuscript.ts';
import { parseSettings } from '../src/settings.ts';
import { runReportingFaults } from './report-faults.ts';

const { values } = parseArgs({ options: { withheld: { type: 'boolean', default: false } } });

await runReportingFaults(async () => {
  const settings = parseSettings(process.cwd(), process.env);
  const { language } = settings;
  const { manuscript, faults } = await readManuscript(settings);
  if (values.withheld) {
    for (const { kind, id, reasons } of manuscript.withheld) {
      const texts = reasons.map((reason) => getReasonText(reason, language));
      console.log(`${kind} ${id}: ${texts.join(language === 'zh' ? '；' : '; ')}`);
    }
  }
  if (faults.length > 0) throw new ContentFaults(faults, language);
  const { records, exhibitions, authorities } = manuscript.catalogue;
  console.log(
    language === 'zh'
      ? `内容无误：可公开条目 ${records.length}，展览 ${exhibitions.length}，人物、地点等 ${authorities.length}。`
      : `Content is sound: ${records.length} records, ${exhibitions.length} exhibitions, ${authorities.length} authorities pass the gate.`,
  );
});
