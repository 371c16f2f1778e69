import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from '../../model/fault.ts';
import { buildPartKey, type Master } from '../../model/master.ts';
import { formatRegion, isRegionInside, type Region } from '../../model/region.ts';
import type { Publication } from '../../press/publication.ts';
import type { Settings } from '../../settings.ts';
import type { RedactionAnswer } from '../shared/messages.ts';
import { insertRedaction, type Redaction } from './insert-redaction.ts';
import { buildToolFault } from './tool-faults.ts';

export interface WantedRedaction {
  readonly record: string;
  readonly part: string;
  readonly region: Region;
  readonly reason: string;
  readonly by: string;
}

type Roots = Pick<Settings, 'projectRoot' | 'contentRoots'>;

/** Writes it into the record.yaml that describes the part, which is the volume's for a range of one. */
export function writeRedaction(
  { record, part, region, reason, by }: WantedRedaction,
  { masters }: Pick<Publication, 'masters'>,
  roots: Roots,
): RedactionAnswer | Fault {
  const master = masters.get(buildPartKey(record, part));
  const value = formatRegion(region);
  if (!master) return buildToolFault('tools-unknown-part', { file: record, value: part });
  const { file } = master.origin;
  const place = { file, field: `${master.field}.redactions`, value };
  const line = master.origin.lineOf(master.field);
  if (!isRegionInside(region, master))
    return buildToolFault('tools-region-outside', { ...place, line });
  if (master.redactions.some((one) => formatRegion(one) === value))
    return buildToolFault('tools-twice', { ...place, line });
  const found = findRecordFile(master, roots);
  if (found === undefined) return buildToolFault('tools-outside', place);
  return insertInto(found, part, { region: value, reason, by }, place);
}

/** The real path of the file, if that lies below a content root. */
function findRecordFile(
  { origin }: Pick<Master, 'origin'>,
  { projectRoot, contentRoots }: Roots,
): string | undefined {
  try {
    const real = realpathSync(path.resolve(projectRoot, origin.file));
    const isInside = contentRoots.some((root) => real.startsWith(realpathSync(root) + path.sep));
    return isInside && path.basename(real) === 'record.yaml' ? real : undefined;
  } catch {
    return undefined;
  }
}

function insertInto(
  file: string,
  part: string,
  redaction: Redaction,
  place: Pick<Fault, 'file' | 'field' | 'value'>,
): RedactionAnswer | Fault {
  try {
    const inserted = insertRedaction(readFileSync(file, 'utf8'), part, redaction);
    if (inserted === 'unreadable') return buildToolFault('tools-unreadable', place);
    if (inserted === 'no-part') return buildToolFault('tools-no-part', { ...place, value: part });
    if (inserted === 'unsafe') {
      const { region, reason, by } = redaction;
      return buildToolFault('tools-unsafe', place, JSON.stringify([{ region, reason, by }]));
    }
    replaceFile(file, inserted.text);
    return { file: place.file, line: inserted.line };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return buildToolFault('tools-write', { ...place, value: said });
  }
}

/** At once: whoever reads meanwhile sees the old file or the new one. Names with a dot are nobody's content. */
function replaceFile(file: string, text: string): void {
  const aside = path.join(path.dirname(file), `.record.yaml.${process.pid}`);
  try {
    writeFileSync(aside, text, { mode: statSync(file).mode });
    renameSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}
