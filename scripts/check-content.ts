// node scripts/check-content.ts [--withheld] [--whole]: reads all content through the gate and reports every fault, without
// deriving, with what stands on no source (narrations) or on one only (pending facts). With --withheld also what the
// gate holds back, and why: not for a terminal that others can read. With --whole it fails where an exhibition lacks a
// part that a whole one has; without, those parts are listed.
import { parseArgs } from 'node:util';
import { getReasonText } from '../src/gate/withheld.ts';
import { ContentFaults, formatPlace } from '../src/model/fault.ts';
import { listNarrations, listPendingFacts } from '../src/press/check-footing.ts';
import { checkTexts, listPassedExhibitions } from '../src/press/check-texts.ts';
import { describeGap, listGaps } from '../src/press/list-gaps.ts';
import { readDesk } from '../src/press/manuscript.ts';
import { parseSettings } from '../src/settings.ts';
import { runReportingFaults } from './report-faults.ts';

const flag = { type: 'boolean', default: false } as const;
const { values } = parseArgs({ options: { withheld: flag, whole: flag } });

await runReportingFaults(async () => {
  const settings = parseSettings(process.cwd(), process.env);
  const { language } = settings;
  const desk = await readDesk(settings);
  const { manuscript, faults } = desk;
  if (values.withheld) {
    for (const { kind, id, reasons } of manuscript.withheld) {
      const texts = reasons.map((reason) => getReasonText(reason, language));
      console.log(`${kind} ${id}: ${texts.join(language === 'zh' ? '；' : '; ')}`);
    }
  }
  const stories = manuscript.stories.map(({ story }) => story);
  const all = [...faults, ...checkTexts(settings, desk)];
  if (all.length > 0) throw new ContentFaults(all, language);
  const narrations = listNarrations(stories);
  console.log(
    language === 'zh' ? `编者的话 ${narrations.length} 段：` : `${narrations.length} narrations:`,
  );
  for (const one of narrations) console.log(`  ${formatPlace(one)} ${one.text}`);
  const pending = listPendingFacts(listPassedExhibitions(desk));
  console.log(
    language === 'zh' ? `待核 ${pending.length} 条：` : `${pending.length} facts to be verified:`,
  );
  for (const one of pending) console.log(`  ${formatPlace(one)} ${one.text}`);
  const gaps = listGaps(manuscript);
  console.log(
    language === 'zh'
      ? `展览还缺的部分 ${gaps.length} 处：`
      : `${gaps.length} parts that exhibitions lack:`,
  );
  for (const gap of gaps) console.log(`  ${describeGap(gap, language)}`);
  if (values.whole && gaps.length > 0) process.exitCode = 1;
  const { records, exhibitions, authorities } = manuscript.catalogue;
  console.log(
    language === 'zh'
      ? `内容无误：可公开条目 ${records.length}，展览 ${exhibitions.length}，人物、地点等 ${authorities.length}。`
      : `Content is sound: ${records.length} records, ${exhibitions.length} exhibitions, ${authorities.length} authorities pass the gate.`,
  );
});
