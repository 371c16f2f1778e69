import type { FormatAddresses } from '../../../src/formats/addresses.ts';
import { findArchivalDate } from '../../../src/model/archival-date.ts';
import type {
  PublishedAuthority,
  PublishedExhibition,
  PublishedHolder,
  PublishedPart,
  PublishedRecord,
  PublishedSource,
} from '../../../src/model/published.ts';

export const addresses: FormatAddresses = { site: 'https://exhibits.example.org', base: '/show/' };

export function getDate(edtf: string) {
  const date = findArchivalDate(edtf);
  if (!date) throw new Error(`no date: ${edtf}`);
  return date;
}

export function buildHolder(fields: Partial<PublishedHolder> = {}): PublishedHolder {
  return { slug: 'xian', name: { zh: '示例县档案馆' }, demonstration: false, ...fields };
}

export function buildPart(fields: Partial<PublishedPart> = {}): PublishedPart {
  return {
    id: 'p-1',
    kind: 'page',
    width: 4000,
    height: 2000,
    label: { zh: '第一页' },
    alt: { zh: '信函' },
    redacted: [],
    lines: [],
    ...fields,
  };
}

export function buildRecord(fields: Partial<PublishedRecord> = {}): PublishedRecord {
  return {
    id: 'xian/letter',
    holder: 'xian',
    slug: 'letter',
    kind: 'record',
    level: 'item',
    referenceCode: 'J001-WS·1935·Y-0001',
    formerCodes: [],
    identifiers: [],
    title: { zh: '致县府函' },
    creator: { zh: '示例商会' },
    date: getDate('1935-04-12'),
    language: 'zh-Hant',
    persons: [],
    places: [],
    organisations: [],
    events: [],
    subjects: [],
    sources: [],
    related: [],
    sameAs: [],
    opening: { archive: '示例县档案馆', date: '2020-01-02', basis: '满三十年' },
    publication: { authority: '示例县档案馆', date: '2021-03-04', basis: '公布决定' },
    rights: {
      statement: 'https://creativecommons.org/publicdomain/mark/1.0/',
      holder: { zh: '示例县档案馆' },
      clearance: 'public-domain',
      credit: { zh: '示例县档案馆藏' },
    },
    parts: [buildPart()],
    ...fields,
  };
}

export function buildSource(fields: Partial<PublishedSource> = {}): PublishedSource {
  return { slug: 's', kind: 'book', title: { zh: '北川县志' }, ...fields };
}

export function buildAuthority(fields: Partial<PublishedAuthority> = {}): PublishedAuthority {
  return {
    kind: 'person',
    slug: 'somebody',
    name: { zh: '某人' },
    otherNames: [],
    sources: [],
    sameAs: [],
    ...fields,
  };
}

/** Two chapters, `one` and `two`. */
export function buildExhibition(fields: Partial<PublishedExhibition> = {}): PublishedExhibition {
  return {
    slug: 'between',
    title: { zh: '山河之间' },
    summary: { zh: '两章。' },
    cover: { record: 'xian/letter' },
    histories: [],
    chapters: ['one', 'two'].map((slug) => ({ slug, title: { zh: slug }, languages: ['zh'] })),
    facts: [],
    credits: [],
    persons: [],
    places: [],
    organisations: [],
    events: [],
    sources: [],
    state: 'published',
    ...fields,
  };
}
