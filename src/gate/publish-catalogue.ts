import type { Everything, LoadedExhibition, LoadedLesson } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import type { Master } from '../model/master.ts';
import type { PublishedCatalogue } from '../model/published.ts';
import { buildMasters } from './build-masters.ts';
import { decide } from './decide.ts';
import { buildRedirects, buildTombstones, buildUnnamedRedirects } from './former-addresses.ts';
import { freezeDeep } from './freeze.ts';
import type { GateSettings } from './gate-settings.ts';
import { publishCampaign } from './publish-campaign.ts';
import { publishExhibition } from './publish-exhibition.ts';
import { publishLesson } from './publish-lesson.ts';
import { publishAuthority, publishHolder, publishSource } from './publish-others.ts';
import { publishRecord } from './publish-record.ts';
import type { Withheld } from './withheld.ts';

export interface Release {
  /** The only thing pages, formats and search may see. */
  readonly catalogue: PublishedCatalogue;
  /** For imaging alone, by `holder/slug#part`: exactly the parts of the catalogue. */
  readonly masters: ReadonlyMap<string, Master>;
  /** Exhibitions and lessons that passed, with the paths of their texts, for the reader of stories alone. */
  readonly exhibitions: readonly LoadedExhibition[];
  readonly lessons: readonly LoadedLesson[];
  /** What did not pass and why, for the terminal alone. */
  readonly withheld: readonly Withheld[];
  readonly faults: readonly Fault[];
}

/** The one door: what does not come out of here does not exist for anything below. */
export function publishCatalogue(everything: Everything, settings: GateSettings): Release {
  const decision = decide(everything, settings);
  const { records, exhibitions, lessons, authorities, passing, getParts, isShown } = decision;
  const shown = new Set(exhibitions.map(({ slug }) => slug));
  const hasExhibition = (slug: string): boolean => shown.has(slug);
  const catalogue: Omit<PublishedCatalogue, symbol> = {
    site: { ...everything.site, front: everything.site.front ?? findLatest(exhibitions) },
    holders: decision.holders.map(publishHolder),
    authorities: authorities.map((authority) => publishAuthority(authority, passing)),
    sources: decision.sources.map(publishSource),
    records: records.map((record) => publishRecord(record, getParts(record), passing)),
    exhibitions: exhibitions.map((exhibition) => publishExhibition(exhibition, passing, isShown)),
    lessons: lessons.map((lesson) => publishLesson(lesson, passing, hasExhibition)),
    campaigns: decision.campaigns.map((campaign) =>
      publishCampaign(campaign, isShown, hasExhibition),
    ),
    tombstones: buildTombstones(everything, decision.holders, exhibitions),
    redirects: [...buildRedirects(decision), ...buildUnnamedRedirects(everything, authorities)],
  };
  return {
    // The type's mark exists for the compiler alone; this is the one place that may set it.
    catalogue: freezeDeep(catalogue) as PublishedCatalogue,
    masters: new Map(records.flatMap((record) => buildMasters(record, getParts(record)))),
    exhibitions,
    lessons,
    withheld: decision.withheld,
    faults: decision.faults,
  };
}

/** The exhibition that was published last; none has no name, and checkFront says so. */
function findLatest(exhibitions: readonly LoadedExhibition[]): string {
  const [latest] = exhibitions.toSorted((a, b) =>
    (b.published ?? '').localeCompare(a.published ?? ''),
  );
  return latest?.slug ?? '';
}
