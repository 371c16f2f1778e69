import type { LocalText } from '../model/local-text.ts';
import type { PublishedHolder, PublishedRecord } from '../model/published.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getRelations } from './relations.ts';

/** Published records by the day on which they were opened, the newest first; one day's in the order of their codes. */
export function listOpenings(catalogue: SiteCatalogue): readonly PublishedRecord[] {
  return [...getRelations(catalogue).records].sort((a, b) =>
    b.opening.date.localeCompare(a.opening.date),
  );
}

export interface Count {
  readonly name: string;
  readonly count: number;
}

/** What a holder has on this site, and what it says of all it keeps. */
export interface HolderFigures {
  readonly holder: PublishedHolder;
  readonly records: number;
  readonly plates: number;
  /** By year of opening, the newest first; of records alone. */
  readonly byYear: readonly Count[];
  /** By decade of the record's own date, `1930`; the empty name is that of records without a known beginning. */
  readonly byDecade: readonly Count[];
  readonly stated?: StatedFigures | undefined;
}

export interface StatedFigures {
  readonly total: number;
  readonly opened: number;
  /** In hundredths with one decimal; absent where nothing is kept. */
  readonly rate?: number | undefined;
  readonly asOf: string;
  readonly basis: LocalText;
}

/**
 * Counts of what is published, and figures the holder states itself. What is held back is not counted here and cannot
 * be: it does not reach the catalogue (docs/architecture.md, "Figures").
 */
export function countOpenings(
  records: readonly PublishedRecord[],
  holders: Iterable<PublishedHolder>,
): readonly HolderFigures[] {
  return [...holders].map((holder) => {
    const own = records.filter((record) => record.holder === holder.slug);
    const kept = own.filter(({ kind }) => kind === 'record');
    const byYear = countBy(kept.map(({ opening }) => opening.date.slice(0, 4)));
    return {
      holder,
      records: kept.length,
      plates: own.length - kept.length,
      byYear: byYear.reverse(),
      byDecade: countBy(kept.map(({ date }) => findDecade(date.earliest))),
      stated: holder.holdings && buildStated(holder.holdings),
    };
  });
}

function buildStated(holdings: NonNullable<PublishedHolder['holdings']>): StatedFigures {
  const { total, opened } = holdings;
  const rate = total === 0 ? undefined : Math.round((1000 * opened) / total) / 10;
  return { ...holdings, rate };
}

function findDecade(earliest: string | undefined): string {
  return earliest === undefined ? '' : `${earliest.slice(0, 3)}0`;
}

function countBy(names: readonly string[]): Count[] {
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, all]) => ({ name, count: all.length }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
