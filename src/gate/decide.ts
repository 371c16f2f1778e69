import type { Everything, LoadedExhibition, LoadedRecord } from '../model/content.ts';
import type { Cover } from '../model/exhibition.ts';
import type { Fault } from '../model/fault.ts';
import {
  buildCoverFault,
  checkFront,
  findExhibitionReasons,
  listCovers,
} from './exhibition-rules.ts';
import type { GateSettings } from './gate-settings.ts';
import { getAuthorityKey, passAuthorities } from './pass-authorities.ts';
import { passSources } from './pass-sources.ts';
import type { Passing } from './passing.ts';
import { buildExists, buildPartRelease, type ReleasedParts } from './release-parts.ts';
import { findReleaseReasons } from './release-rules.ts';
import type { Withheld, WithheldReason } from './withheld.ts';

/** Who passes, before anything is handed on. */
export interface Decision extends Pick<
  Everything,
  'holders' | 'authorities' | 'sources' | 'records' | 'exhibitions'
> {
  readonly passing: Passing;
  readonly getParts: (record: LoadedRecord) => ReleasedParts;
  /** May this view be shown as a cover? */
  readonly isShown: (cover: Cover) => boolean;
  readonly withheld: readonly Withheld[];
  readonly faults: readonly Fault[];
}

/** Records first, by their own terms; then what shows them; then what these name; last who keeps them. */
export function decide(everything: Everything, settings: GateSettings): Decision {
  const { preview, today } = settings;
  const withheld: Withheld[] = [];
  const faults: Fault[] = [];
  const sift = <Entry>(
    entries: readonly Entry[],
    describe: (entry: Entry) => Omit<Withheld, 'reasons'>,
    findReasons: (entry: Entry) => readonly WithheldReason[],
  ): Entry[] =>
    entries.filter((entry) => {
      const reasons = findReasons(entry);
      if (reasons.length > 0) withheld.push({ ...describe(entry), reasons });
      return reasons.length === 0;
    });

  const described = new Set(everything.holders.map(({ slug }) => slug));
  const records = sift(
    everything.records,
    ({ id }) => ({ kind: 'record', id }),
    (record) => [
      ...findReleaseReasons(record, today),
      ...(described.has(record.holder) ? [] : (['unknown-holder'] as const)),
    ],
  );
  const recordsById = new Map(records.map((record) => [record.id, record]));
  const { getParts, closedPages } = buildPartRelease(everything.records, recordsById);
  for (const id of closedPages) {
    withheld.push({ kind: 'part', id, reasons: ['page-of-withheld-item'] });
  }

  const isShown = ({ record, part }: Cover): boolean => {
    const shown = recordsById.get(record);
    const parts = shown ? getParts(shown).parts : [];
    return part === undefined ? parts.length > 0 : parts.some(({ id }) => id === part);
  };
  const exists = buildExists(everything.records);
  const findReasonsOf = (exhibition: LoadedExhibition): readonly WithheldReason[] => {
    const reasons = findExhibitionReasons(exhibition, settings);
    if (reasons.length > 0) return reasons;
    const closed = listCovers(exhibition).filter(([, cover]) => !isShown(cover));
    for (const [field, cover] of closed) {
      // A cover that leads nowhere has a fault of its own.
      if (exists(cover)) faults.push(buildCoverFault(exhibition, field));
    }
    return closed.some(([field]) => field === 'cover') ? ['cover-held-back'] : [];
  };
  const exhibitions = sift(
    everything.exhibitions,
    ({ slug }) => ({ kind: 'exhibition', id: slug }),
    findReasonsOf,
  );
  faults.push(...checkFront(everything, settings));

  const named = passAuthorities(everything.authorities, records, exhibitions, preview);
  const authorities = sift(
    everything.authorities,
    ({ kind, slug }) => ({ kind, id: slug }),
    ({ kind, slug, state, withdrawn }) => {
      if (named.has(getAuthorityKey(kind, slug))) return [];
      if (withdrawn) return ['withdrawn'];
      return [state === 'draft' && !preview ? 'draft' : 'unreferenced'];
    },
  );
  const openEntries = new Set<unknown>([...records, ...exhibitions, ...authorities]);
  const cited = passSources(everything, (entry) => openEntries.has(entry));
  const sources = sift(
    everything.sources,
    ({ slug }) => ({ kind: 'source', id: slug }),
    ({ slug, state }) => (cited.has(slug) ? [] : [state === 'draft' ? 'draft' : 'unreferenced']),
  );
  const keepers = new Set(records.map(({ holder }) => holder));
  const holders = sift(
    everything.holders,
    ({ slug }) => ({ kind: 'holder', id: slug }),
    ({ slug, withdrawn }) => (keepers.has(slug) ? [] : [withdrawn ? 'withdrawn' : 'unreferenced']),
  );
  const passing: Passing = {
    hasRecord: (id) => recordsById.has(id),
    hasAuthority: (kind, slug) => named.has(getAuthorityKey(kind, slug)),
    hasSource: (slug) => cited.has(slug),
  };
  const passed = { holders, authorities, sources, records, exhibitions };
  return { ...passed, passing, getParts, isShown, withheld, faults };
}
