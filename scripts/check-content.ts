// node scripts/check-content.ts: reads all content through the gate and reports every fault, without deriving.
import { formatFaults } from '../src/model/fault.ts';
import { readManuscript } from '../src/press/manuscript.ts';
import { parseSettings } from '../src/settings.ts';

const settings = parseSettings(process.cwd(), process.env);
const { manuscript, faults } = await readManuscript(settings);
if (faults.length > 0) {
  console.error(formatFaults(faults, settings.language));
  process.exitCode = 1;
} else {
  const { records, exhibitions, authorities } = manuscript.catalogue;
  console.log(
    settings.language === 'zh'
      ? `内容无误：可公开条目 ${records.length}，展览 ${exhibitions.length}，人物、地点等 ${authorities.length}。`
      : `Content is sound: ${records.length} records, ${exhibitions.length} exhibitions, ${authorities.length} authorities pass the gate.`,
  );
}
