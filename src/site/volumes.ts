import { getText, type Language } from '../model/local-text.ts';
import type { PublishedRecord } from '../model/published.ts';
import { buildPageHref, buildViewPath } from './addresses.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { buildRecordLink, type LinkModel } from './links.ts';
import { sortByReferenceCode } from './sort-records.ts';

type Records = Pick<SiteCatalogue, 'records'>;

/** The volume whose pages an item shows. */
export function findVolume(
  { records }: Records,
  record: PublishedRecord,
): PublishedRecord | undefined {
  return record.volumeRange && records.get(record.partOf ?? '');
}

/** Items that are ranges of this volume's pages. */
export function listRangeItems(
  { records }: Records,
  { id, level }: PublishedRecord,
): readonly PublishedRecord[] {
  if (level !== 'volume') return [];
  const items = [...records.values()].filter((one) => one.partOf === id && one.volumeRange);
  return sortByReferenceCode(items);
}

/** Where an item's pages lie in their volume. */
export interface VolumePlace {
  readonly title: string;
  readonly titleLanguage: Language;
  /** The volume's page, opened at the item's first page. */
  readonly href: string;
  readonly from: string;
  readonly to: string;
}

export function findVolumePlace(
  catalogue: Records,
  record: PublishedRecord,
  language: Language,
): VolumePlace | undefined {
  const volume = findVolume(catalogue, record);
  const [first, last] = [record.parts[0], record.parts.at(-1)];
  if (!volume || !first || !last) return undefined;
  const link = buildRecordLink(volume, language);
  return {
    title: link.text,
    titleLanguage: link.language,
    href: buildPageHref(link.language, buildViewPath(volume.id, first.id)),
    from: getText(first.label, language).text,
    to: getText(last.label, language).text,
  };
}

/** Items of a volume to which each of its pages belongs, by the page's id. */
export function mapItemsByPart(
  catalogue: Records,
  volume: PublishedRecord,
  language: Language,
): ReadonlyMap<string, readonly LinkModel[]> {
  const byPart = new Map<string, LinkModel[]>();
  for (const item of listRangeItems(catalogue, volume)) {
    const link = buildRecordLink(item, language);
    for (const { id } of item.parts) byPart.set(id, [...(byPart.get(id) ?? []), link]);
  }
  return byPart;
}
