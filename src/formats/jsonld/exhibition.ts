import { buildChapterPath, buildExhibitionPath, buildRecordPath } from '../../model/addresses.ts';
import type { PublishedExhibition } from '../../model/published.ts';
import { buildAddress, type FormatAddresses } from '../addresses.ts';
import { buildIsoDate } from './iso-date.ts';
import { buildAbout, buildNames, CONTEXT, dropEmpty } from './reference.ts';

/** An online exhibition: a work of chapters, and an event whose place is its address. `records` are ids shown. */
export function buildExhibitionJsonLd(
  exhibition: PublishedExhibition,
  records: readonly string[],
  addresses: FormatAddresses,
): Record<string, unknown> {
  const address = buildAddress(addresses, buildExhibitionPath(exhibition.slug));
  return dropEmpty({
    '@context': CONTEXT,
    '@type': ['CreativeWork', 'ExhibitionEvent'],
    '@id': address,
    url: address,
    ...buildNames(exhibition.title),
    abstract: exhibition.summary.zh,
    temporalCoverage: exhibition.coverage && buildIsoDate(exhibition.coverage),
    datePublished: exhibition.published,
    startDate: exhibition.published,
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation', url: address },
    about: buildAbout(exhibition, addresses),
    isAccessibleForFree: true,
    hasPart: exhibition.chapters.map((chapter, i) => ({
      '@type': 'Chapter',
      '@id': buildAddress(addresses, buildChapterPath(exhibition.slug, chapter.slug)),
      ...buildNames(chapter.title),
      position: i + 1,
    })),
    workFeatured: records.map((id) => ({ '@id': buildAddress(addresses, buildRecordPath(id)) })),
  });
}
