import { buildRecordPath } from '../../model/addresses.ts';
import type { PublishedHolder, PublishedRecord } from '../../model/published.ts';
import { buildAddress, type FormatAddresses } from '../addresses.ts';
import { PLATE_MARK } from '../../model/plate-mark.ts';
import { buildIsoDate } from './iso-date.ts';
import {
  buildAbout,
  buildAuthorityReference,
  buildHolderReference,
  buildNames,
  CONTEXT,
  dropEmpty,
} from './reference.ts';

/** schema.org: a record is an ArchiveComponent of its holder, a plate a VisualArtwork of ours that says so. */
export function buildRecordJsonLd(
  record: PublishedRecord,
  holder: PublishedHolder,
  addresses: FormatAddresses,
): Record<string, unknown> {
  const coveredPlaces = record.coverage?.places ?? [];
  const addressOf = (id: string) => buildAddress(addresses, buildRecordPath(id));
  const address = addressOf(record.id);
  return dropEmpty({
    '@context': CONTEXT,
    ...buildKind(record, holder, addresses),
    '@id': address,
    url: address,
    ...buildNames(record.title),
    description: record.summary?.zh,
    identifier: [
      { '@type': 'PropertyValue', propertyID: '档号', value: record.referenceCode },
      ...record.identifiers,
    ],
    dateCreated: buildIsoDate(record.date),
    datePublished: record.publication.date,
    temporalCoverage: record.coverage?.date && buildIsoDate(record.coverage.date),
    spatialCoverage: coveredPlaces.map((slug) => buildAuthorityReference('place', slug, addresses)),
    inLanguage: record.language,
    material: record.medium?.zh,
    genre: record.genre?.zh,
    about: buildAbout(record, addresses),
    keywords: record.subjects.map((subject) => subject.zh),
    isPartOf: record.partOf === undefined ? undefined : { '@id': addressOf(record.partOf) },
    relatedLink: record.related.map(addressOf),
    sameAs: record.sameAs,
    license: record.rights.statement,
    copyrightHolder: { '@type': 'Organization', ...buildNames(record.rights.holder) },
    creditText: record.rights.credit.zh,
    conditionsOfAccess: (record.access ?? holder.access)?.zh,
    isAccessibleForFree: true,
  });
}

function buildKind(record: PublishedRecord, holder: PublishedHolder, addresses: FormatAddresses) {
  const keeper = buildHolderReference(holder, addresses);
  if (record.kind === 'plate') {
    return {
      '@type': 'VisualArtwork',
      disambiguatingDescription: PLATE_MARK.zh,
      creator: { '@type': 'Organization', ...buildNames(record.creator) },
      provider: keeper,
    };
  }
  // Person or body is not recorded; schema.org takes a plain text too.
  return { '@type': 'ArchiveComponent', creator: record.creator.zh, holdingArchive: keeper };
}
