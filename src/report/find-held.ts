import { getReasonText, type Withheld, type WithheldReason } from '../gate/withheld.ts';
import type { Everything, Origin } from '../model/content.ts';
import type { Desk } from '../press/manuscript.ts';
import type { Bar } from './count-coverage.ts';
import type { Finding } from './finding.ts';
import { getTitle } from './subjects.ts';

/** Where a curator looks for what keeps an entry in. */
const FIELDS: Partial<Record<WithheldReason, string>> = {
  'not-opened': 'opening.conclusion',
  'opening-undocumented': 'opening',
  'opening-in-future': 'opening.date',
  'under-25-years': 'date',
  'not-published': 'publication',
  'publication-in-future': 'publication.date',
  classified: 'classification',
  uncleared: 'rights.clearance',
  'portrait-without-consent': 'rights.depicts',
  'deposit-without-consent': 'rights.custody',
  'consent-lapsed': 'rights.consents',
  withdrawn: 'withdrawn',
  draft: 'state',
  'not-yet': 'published',
  'cover-held-back': 'cover',
  'material-held-back': 'materials',
};

/** Everything that stays in the house, with all reasons; kinds in the order of the gate. */
export function findHeld({ everything, manuscript }: Desk): Finding[] {
  const entries = listEntries(everything);
  return manuscript.withheld.map(({ kind, id, reasons }): Finding => {
    const found = entries.get(`${kind} ${id.split('#', 1)[0] ?? ''}`);
    const field = reasons.map((reason) => FIELDS[reason]).find((one) => one !== undefined);
    return {
      entry: kind === 'record' || kind === 'part' ? id : `${kind}:${id}`,
      title: found && getTitle(found),
      file: found?.origin.file ?? id,
      line: found?.origin.lineOf(field ?? ''),
      zh: reasons.map((reason) => getReasonText(reason, 'zh')).join('；'),
      en: reasons.map((reason) => getReasonText(reason, 'en')).join('; '),
      isHeld: true,
    };
  });
}

/** How many entries each reason keeps in; one may have several. */
export function countReasons({ manuscript }: Desk): Bar[] {
  const reasons = manuscript.withheld.flatMap((one) => one.reasons);
  return [...Map.groupBy(reasons, (reason) => reason)]
    .map(([reason, all]): Bar => ({
      zh: getReasonText(reason, 'zh'),
      en: getReasonText(reason, 'en'),
      published: 0,
      held: all.length,
    }))
    .sort((a, b) => b.held - a.held);
}

type Entry = Parameters<typeof getTitle>[0] & { readonly origin: Origin };

function listEntries(everything: Everything): ReadonlyMap<string, Entry> {
  const { records, exhibitions, lessons, campaigns, sources, holders, authorities } = everything;
  const name = (kind: Withheld['kind'], entries: readonly (Entry & { readonly slug: string })[]) =>
    entries.map((entry) => [`${kind} ${entry.slug}`, entry] as const);
  return new Map<string, Entry>([
    ...records.flatMap((record) =>
      (['record', 'part'] as const).map((kind) => [`${kind} ${record.id}`, record] as const),
    ),
    ...name('exhibition', exhibitions),
    ...name('lesson', lessons),
    ...name('campaign', campaigns),
    ...name('source', sources),
    ...name('holder', holders),
    ...authorities.flatMap((authority) => name(authority.kind, [authority])),
  ]);
}
