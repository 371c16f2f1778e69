import type { Everything, LoadedText, Origin } from '../../model/content.ts';
import type { Fault } from '../../model/fault.ts';
import type { PersonalDataAnswer } from '../../model/personal-data.ts';
import { findUnanswered } from './answers.ts';
import { findPersonalData, type PersonalData } from './find-personal-data.ts';
import { maskPersonalData } from './mask-personal-data.ts';

interface Entry {
  readonly origin: Origin;
  readonly personalData: readonly PersonalDataAnswer[];
  readonly texts?: readonly LoadedText[];
}
type Found = PersonalData & Pick<Fault, 'file' | 'line' | 'field'>;

/** What is no prose of ours: names of files and entries, addresses, and the answers themselves. */
const SKIPPED: ReadonlySet<string> = new Set([
  ...['origin', 'factsOrigin', 'texts', 'personalData', 'slug', 'aliases', 'sameAs', 'url'],
]);

/**
 * What looks like personal data in words that pass the gate beside the records: exhibitions with facts and chapters,
 * lessons, campaigns, persons and their like, in every language. A record stays in until it is answered; here it has to
 * be answered at once, as other texts lean on these.
 */
export function checkTextsForPersonalData({
  exhibitions,
  lessons,
  campaigns,
  authorities,
}: Pick<Everything, 'exhibitions' | 'lessons' | 'campaigns' | 'authorities'>): Fault[] {
  return [...exhibitions, ...lessons, ...campaigns, ...authorities].flatMap((entry: Entry) =>
    findUnanswered(findInEntry(entry), entry.personalData).map((found) =>
      buildFault(found, entry.origin.file),
    ),
  );
}

function findInEntry(entry: Entry): Found[] {
  const facts = 'facts' in entry && 'factsOrigin' in entry ? entry.facts : undefined;
  const factsOrigin = 'factsOrigin' in entry ? (entry.factsOrigin as Origin) : entry.origin;
  const fields = { ...entry, facts: undefined };
  return [
    ...findInFields(fields, '', entry.origin),
    ...findInFields(facts, '', factsOrigin),
    ...(entry.texts ?? []).flatMap(({ file, text }) =>
      text
        .split('\n')
        .flatMap((line, i) =>
          findPersonalData(line).map((found): Found => ({ ...found, file, line: i + 1 })),
        ),
    ),
  ];
}

function findInFields(value: unknown, field: string, origin: Origin): Found[] {
  if (typeof value === 'string') {
    const place = { file: origin.file, line: origin.lineOf(field), field };
    return findPersonalData(value).map((found) => ({ ...found, ...place }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    SKIPPED.has(name) ? [] : findInFields(inner, field === '' ? name : `${field}.${name}`, origin),
  );
}

function buildFault({ file, line, field, ...found }: Found, yaml: string): Fault {
  const { kind } = found;
  return {
    code: 'personal-data',
    file,
    line,
    field,
    value: maskPersonalData(found),
    zh: `像是个人信息（${kind}）。请改掉或删去这些字；若可以公开，在 ${yaml} 的 personalData 里写明 kind: ${kind}、clearedBy（谁认可）和 reason（为什么）。`,
    en: `this looks like personal data (${kind}). Change or remove it; if it may be published, say so under personalData in ${yaml}: kind: ${kind}, clearedBy (who) and reason (why).`,
  };
}
