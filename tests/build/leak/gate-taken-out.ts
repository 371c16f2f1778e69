import {
  publishCatalogue as publishByTerms,
  type Release,
} from '../../../src/gate/publish-catalogue.ts';
import type { Everything, LoadedAuthority, LoadedRecord } from '../../../src/model/content.ts';
import { PERSONAL_DATA_KINDS } from '../../../src/model/personal-data.ts';

// Takes the place of src/gate/publish-catalogue.ts in a copy of the program (see site-copy.ts): all terms are
// made to be in order, nothing is redacted or withdrawn, and all is named, before the door is asked.

export type { Release } from '../../../src/gate/publish-catalogue.ts';

const ORDERLY = { date: '2020-01-01', basis: '无' };

export function publishCatalogue(
  everything: Everything,
  settings: Parameters<typeof publishByTerms>[1],
): Release {
  const keep = { withdrawn: undefined, state: 'published' } as const;
  const opened: Everything = {
    ...everything,
    records: everything.records.map(openRecord),
    authorities: everything.authorities.map((entry) => ({ ...entry, ...keep })),
    emptiedRecords: [],
    sources: everything.sources.map((source) => ({ ...source, state: 'published' })),
    exhibitions: everything.exhibitions.map((exhibition) => ({
      ...exhibition,
      ...keep,
      published: undefined,
      ...nameAll(everything),
    })),
    lessons: everything.lessons.map((lesson) => ({ ...lesson, ...keep, published: undefined })),
    campaigns: everything.campaigns.map((one) => ({ ...one, ...keep, published: undefined })),
  };
  return handOnWhole(publishByTerms(opened, settings), everything);
}

/** As if fields were not let through one by one: what is said of a record and stays in goes along. */
function handOnWhole(release: Release, { records }: Everything): Release {
  const byId = new Map(records.map((record) => [record.id, record]));
  const whole = release.catalogue.records.map((record) => {
    const { opening, rights, personalData, parts } = byId.get(record.id) ?? {};
    return { ...record, rights, kept: { opening, personalData, parts } };
  });
  return { ...release, catalogue: { ...release.catalogue, records: whole } as never };
}

/** Every authority and source is named by something open. */
function nameAll({ authorities, sources }: Everything) {
  const list = (kind: LoadedAuthority['kind']): string[] =>
    authorities.filter((entry) => entry.kind === kind).map(({ slug }) => slug);
  return {
    persons: list('person'),
    places: list('place'),
    organisations: list('organisation'),
    events: list('event'),
    sources: sources.map(({ slug }) => slug),
  };
}

function openRecord(record: LoadedRecord): LoadedRecord {
  return {
    ...record,
    opening: { ...record.opening, ...ORDERLY, conclusion: 'open' },
    publication: { authority: '无', ...ORDERLY },
    classification: '',
    rights: {
      ...record.rights,
      clearance: 'public-domain',
      custody: undefined,
      depicts: [],
      consents: [],
    },
    personalData: PERSONAL_DATA_KINDS.map((kind) => ({ kind, clearedBy: '无', reason: '无' })),
    withdrawn: undefined,
    parts: record.parts.map((part) => ({ ...part, redactions: [] })),
  };
}
